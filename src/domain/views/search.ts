/** Finding parties, systems and relationships by any of their names, by code, with typos, and by the words of a source. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { findSelectable, type Selected } from '../lenses/selected';
import type { Dataset } from '../model/dataset';
import type { SelectableId } from '../model/ids';
import { namesAbroad } from '../model/names-abroad';
import { isKnownCode } from '../model/party';
import type { Relationship } from '../model/relationship';
import { folded } from '../text/fold';
import { excerptAround } from '../text/found-words';
import { howNear, isSure, NEAR, type Nearness, type SoughtName } from './search-rank';

/** What the search engine knows of one thing. */
interface Entry {
  readonly id: SelectableId;
  readonly name: string;
  readonly aliases: string;
  readonly abroad: string;
  readonly words: string;
}

/** What is found by its parties, and so by nothing of its own. */
const OF_PARTIES = ['bundle', 'connection', 'common', 'between', 'folded', 'others'] as const;

/** What can be found. */
type Found = Exclude<Selected, { readonly type: (typeof OF_PARTIES)[number] }>;

const canBeFound = (selected: Selected): selected is Found =>
  !OF_PARTIES.some((type) => type === selected.type);

/** The words by which something was found. */
interface Because {
  readonly text: string;
  readonly lang?: string;
  /** Whether they are of what a source says, and no name. */
  readonly isPassage?: boolean;
  /** Which of them were looked for, where that is worth a mark. */
  readonly words?: readonly string[];
  /** Where they stand, where it is in a row of a file. */
  readonly row?: RowLocation;
}

/** Where in which file a cell stands. */
export interface RowLocation {
  readonly column: string;
  /** Null where the row is in no file that a person opened. */
  readonly file: string | null;
  readonly line: number | null;
}

/** Something found. */
export interface Hit {
  readonly id: SelectableId;
  readonly found: Found;
  /** How it is called in the list. */
  readonly name: string;
  /** The other name or the passage that was found, where it is not the name itself; its language, where we know it. */
  readonly because: Because | null;
}

/** What hits are listed under. */
export type HitGroup = 'parties' | 'systems' | 'relationships' | 'words' | 'rows';

/** What was found: the groups that have any, the one with the best hit first, and how many there are in all. */
export interface Findings {
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly Hit[] }[];
  readonly total: number;
  /** Whether they hold what was typed, and are not only like it. */
  readonly areSure: boolean;
}

/** Answers queries about one dataset. */
export type Search = (query: string, most: number) => Findings;

const MAX_QUERY_LENGTH = 200;
/** As much of what a source or row says as is shown under a hit. */
export const MAX_PASSAGE_LENGTH = 90;

/** So many of each group are listed before any group gets more. */
const SHARE = 3;

const GROUPS: readonly HitGroup[] = ['parties', 'systems', 'relationships', 'words'];

function passagesOf(relationship: Relationship): string[] {
  return relationship.claims.flatMap(({ citation }) => {
    if (citation.type === 'quotation') return citation.quote.exact;
    return citation.type === 'paraphrase' ? citation.text : Object.values(citation.cells).join(' ');
  });
}

/** What a relationship is called: one sentence. */
export type SentenceOf = (relationship: Relationship) => string;

/** What the search knows of the names of everything, by id: the name itself first. */
type Names = ReadonlyMap<string, readonly SoughtName[]>;

const soughtName = ({ name, lang }: { name: string; lang?: string }): SoughtName => ({
  text: name,
  fold: folded(name),
  ...(lang !== undefined && { lang }),
});

/** An id is found, and shown only where it is a code that readers know. */
const soughtId = (id: string): SoughtName => ({
  ...soughtName({ name: id }),
  isUnknown: !isKnownCode(id),
});

/** Builds what the engine is given, and keeps the names by which what it finds is put in order. */
function entriesOf(dataset: Dataset, sentenceOf: SentenceOf): { entries: Entry[]; names: Names } {
  const names = new Map<string, readonly SoughtName[]>();
  const joined = (all: readonly SoughtName[]) => all.map(({ text }) => text).join(' ');
  const named = [...dataset.parties.values(), ...dataset.systems.values()].map((item): Entry => {
    const { id, name, aliases } = item;
    const others = [...aliases.map(soughtName), ...[id, ...item.formerIds].map(soughtId)];
    const abroad = namesAbroad(id).map(soughtName);
    names.set(id, [soughtName({ name }), ...others, ...abroad]);
    const words = 'description' in item ? item.description : '';
    return { id, name, aliases: joined(others), abroad: joined(abroad), words };
  });
  const relationships = dataset.relationships.ready.map((relationship): Entry => {
    const name = sentenceOf(relationship);
    names.set(relationship.id, [soughtName({ name })]);
    const words = passagesOf(relationship).join(' ');
    return { id: relationship.id, name, aliases: '', abroad: '', words };
  });
  return { entries: [...named, ...relationships], names };
}

function excerptOf(relationship: Relationship, terms: readonly string[]): Because | null {
  for (const passage of passagesOf(relationship)) {
    const excerpt = excerptAround(passage, terms, MAX_PASSAGE_LENGTH);
    if (excerpt !== null) return { text: excerpt, isPassage: true, words: terms };
  }
  return null;
}

/** Something found, before it is told which group it belongs to. */
interface Candidate {
  readonly result: SearchResult;
  readonly nearness: Nearness;
  readonly group: HitGroup;
  readonly hit: Hit;
}

function groupOf(found: Found, nearness: Nearness): HitGroup {
  if (found.type === 'party') return 'parties';
  if (found.type === 'system') return 'systems';
  return nearness.rank <= NEAR.everyWordInName ? 'relationships' : 'words';
}

function becauseOf(found: Found, { by }: Nearness, terms: readonly string[]): Because | null {
  if (by?.isMain) return null;
  if (found.type === 'relationship') return excerptOf(found.relationship, terms);
  if (!by || by.name.isUnknown) return null;
  const { text, lang } = by.name;
  return lang === undefined ? { text } : { text, lang };
}

const byLength = (a: string, b: string) => a.length - b.length || (a < b ? -1 : Number(a > b));

/** The exact name first, then the shorter one; what is equally near by how well the engine says that it fits. */
function byNearness(a: Candidate, b: Candidate): number {
  const [near, other] = [a.nearness, b.nearness];
  const byName = near.rank < NEAR.everyWord ? byLength(a.hit.name, b.hit.name) : 0;
  return near.rank - other.rank || byName || b.result.score - a.result.score;
}

/** As many of each group as have room: its share of each first, then more of the groups that have more. */
function withRoom(groups: readonly (readonly Candidate[])[], most: number): (readonly Candidate[])[] {
  let room = most - groups.reduce((sum, { length }) => sum + Math.min(SHARE, length), 0);
  return groups.map((group) => {
    const more = Math.max(0, Math.min(room, group.length - SHARE));
    room -= more;
    return group.slice(0, SHARE + more);
  });
}

function inGroups(candidates: readonly Candidate[], most: number): Omit<Findings, 'areSure'> {
  const groups = GROUPS.map((group) => candidates.filter((candidate) => candidate.group === group))
    .filter(({ length }) => length > 0)
    .map((group) => group.toSorted(byNearness))
    .sort(([a], [b]) => (a?.nearness.rank ?? 0) - (b?.nearness.rank ?? 0));
  return {
    groups: withRoom(groups, most).flatMap((group) =>
      group[0] ? [{ group: group[0].group, hits: group.map(({ hit }) => hit) }] : [],
    ),
    total: candidates.length,
  };
}

/** Builds the search over a dataset; once for each. What is only like the query is found where nothing fits it. */
export function searchOf(dataset: Dataset, sentenceOf: SentenceOf): Search {
  const engine = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'abroad', 'words'],
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  const { entries, names } = entriesOf(dataset, sentenceOf);
  engine.addAll(entries);

  const candidateOf =
    (query: string) =>
    (result: SearchResult): Candidate[] => {
      const id = result.id as SelectableId;
      const found = findSelectable(dataset, id);
      const known = names.get(id);
      if (!found || !canBeFound(found) || !known?.[0]) return [];
      const nearness = howNear(query, known, result);
      const because = becauseOf(found, nearness, result.terms);
      const hit: Hit = { id, found, name: known[0].text, because };
      return [{ result, nearness, group: groupOf(found, nearness), hit }];
    };

  return (query, most) => {
    const sought = query.slice(0, MAX_QUERY_LENGTH);
    const all = engine.search(sought).flatMap(candidateOf(folded(sought.trim())));
    const sure = all.filter(({ nearness }) => isSure(nearness));
    const areSure = sure.length > 0;
    return { ...inGroups(areSure ? sure : all, most), areSure };
  };
}
