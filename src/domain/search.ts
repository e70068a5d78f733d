/** Finding parties, systems and relationships by any of their names, by code, with typos, and by the words of a source. */
import MiniSearch from 'minisearch';
import { type Dataset, findSelectable, type Selected } from './dataset';
import { folded } from './fold';
import type { SelectableId } from './ids';
import type { Relationship } from './relationship';
import { relationshipSentence } from './wording';

/** What the search engine knows of one thing. */
interface Entry {
  readonly id: SelectableId;
  readonly name: string;
  readonly aliases: string;
  readonly words: string;
}

/** What can be found: all but bundles, which are found by their parties. */
type Found = Exclude<Selected, { readonly type: 'bundle' }>;

/** Something found. */
export interface Hit {
  readonly id: SelectableId;
  readonly found: Found;
  /** How it is called in the list. */
  readonly name: string;
  /** The other name or the passage that was found, where it is not the name itself. */
  readonly because: string | null;
}

/** Answers queries about one dataset. */
export type Search = (query: string, most: number) => Hit[];

const LONGEST_QUERY = 200;
const LONGEST_PASSAGE = 90;

function passagesOf(relationship: Relationship): string[] {
  return relationship.claims.flatMap(({ citation }) => {
    if (citation.type === 'quotation') return citation.quote.exact;
    return citation.type === 'paraphrase' ? citation.text : Object.values(citation.cells).join(' ');
  });
}

function entriesOf(dataset: Dataset): Entry[] {
  const named = [...dataset.parties.values(), ...dataset.systems.values()].map((item) => ({
    id: item.id,
    name: item.name,
    aliases: [item.id, ...item.formerIds, ...item.aliases.map(({ name }) => name)].join(' '),
    words: 'description' in item ? item.description : '',
  }));
  const relationships = dataset.relationships.ready.map((relationship) => ({
    id: relationship.id,
    name: relationshipSentence(dataset, relationship),
    aliases: '',
    words: passagesOf(relationship).join(' '),
  }));
  return [...named, ...relationships];
}

/** The passage around the first of the terms that it holds, cut at the ends. */
function excerptAround(passage: string, terms: readonly string[]): string | null {
  const places = terms.map((term) => folded(passage).indexOf(term)).filter((place) => place >= 0);
  if (places.length === 0) return null;
  const start = Math.max(0, Math.min(...places) - LONGEST_PASSAGE / 3);
  const cut = passage.slice(start, start + LONGEST_PASSAGE).trim();
  return `${start > 0 ? '…' : ''}${cut}${start + LONGEST_PASSAGE < passage.length ? '…' : ''}`;
}

/** Why a thing was found, where its name does not show it. */
function becauseOf(found: Found, name: string, terms: readonly string[]): string | null {
  const has = (text: string) => terms.some((term) => folded(text).includes(term));
  if (has(name)) return null;
  if (found.type === 'relationship') {
    for (const passage of passagesOf(found.relationship)) {
      const excerpt = excerptAround(passage, terms);
      if (excerpt) return `“${excerpt}”`;
    }
    return null;
  }
  const { aliases } = found.type === 'party' ? found.party : found.system;
  return aliases.find((alias) => has(alias.name))?.name ?? null;
}

function nameOf(dataset: Dataset, found: Found): string {
  switch (found.type) {
    case 'party':
      return found.party.name;
    case 'system':
      return found.system.name;
    case 'relationship':
      return relationshipSentence(dataset, found.relationship);
  }
}

/** Builds the search over a dataset; once for each. Names weigh more than aliases, these more than passages. */
export function searchOf(dataset: Dataset): Search {
  const engine = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'words'],
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  const entries = entriesOf(dataset);
  const names = new Map<string, string>(entries.map(({ id, name }) => [id, folded(name)]));
  engine.addAll(entries);
  const exactFirst = (query: string) => {
    const sought = folded(query.trim());
    const isExact = (id: string) => names.get(id) === sought;
    return engine
      .search(query.slice(0, LONGEST_QUERY))
      .sort((a, b) => Number(isExact(b.id)) - Number(isExact(a.id)) || b.score - a.score);
  };
  return (query, most) =>
    exactFirst(query)
      .slice(0, most)
      .flatMap(({ id, terms }) => {
        const found = findSelectable(dataset, id as SelectableId);
        if (!found || found.type === 'bundle') return [];
        const name = nameOf(dataset, found);
        return [{ id: id as SelectableId, found, name, because: becauseOf(found, name, terms) }];
      });
}
