/** Questions for one party: who supplies it, and whom it supplies; and what a question names that leads no further. */
import type { FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { ANY, type Filter, NO_FILTER, withAround, withChoice } from '../filter/filter';
import type { PartyId } from '../model/ids';
import { GOODS_KINDS } from '../model/relationship';
import { folded } from '../text/fold';
import { asked } from './asked';
import { hitMeant, namesOf } from './meant-by-name';
import type { Findings, Hit, HitGroup, Search } from './search';

/** What can be asked of one party: who supplies it, and whom it supplies. */
export type AsksOne = 'suppliers' | 'buyers';

/** How a question for one reads in a language, with single spaces and without its mark; in it stands the name. */
export interface FormOfOne {
  readonly asks: AsksOne;
  readonly pattern: RegExp;
}

/** A question for one party. */
export interface QuestionOfOne {
  readonly asks: AsksOne;
  readonly id: PartyId;
  readonly of: readonly [PartyId];
}

/** At which end of a deal the party stands that is asked for, and at which the answers do. */
const ENDS = { suppliers: { own: 'to', answers: 'from' }, buyers: { own: 'from', answers: 'to' } } as const;

/** More words than a question has of which each is looked at by itself. */
const MAX_WORDS = 12;

/** More words than a name has that stands amid others. */
const MAX_WORDS_OF_NAME = 4;

/** Shorter words amid others mean nothing, though many are a code: "are" are the Emirates. Capitals mean a code. */
const MIN_LETTERS = 4;

/** The filter that shows the answer to a question, beside what the rest of a filter asks for. */
function withAnswer({ asks, of: [party] }: QuestionOfOne, filter: Filter): Filter {
  const { own, answers } = ENDS[asks];
  const chosen = (ids: readonly string[]) => ({ include: ids, exclude: [] });
  const atEnds = withChoice(withChoice(filter, own, chosen([party])), answers, ANY);
  return withAround(withChoice(atEnds, 'kind', chosen(GOODS_KINDS)), []);
}

const letsThrough = (index: FacetIndex, filter: Filter) => applyFilter(index, filter).visible.length > 0;

/** The filter that answers a question: within the one that there is, or where nothing is left then, in its place. */
export function filterThatAnswers(index: FacetIndex, filter: Filter, question: QuestionOfOne): Filter {
  const within = withAnswer(question, filter);
  return letsThrough(index, within) ? within : withAnswer(question, NO_FILTER);
}

/** The question for one party that a query asks in so many words; null where it asks none, or none that has an answer. */
export function questionOfOne(
  search: Search,
  index: FacetIndex,
  query: string,
  { ofOne, article }: { readonly ofOne: readonly FormOfOne[]; readonly article: RegExp },
): QuestionOfOne | null {
  const text = asked(query);
  for (const { asks, pattern } of ofOne) {
    const name = pattern.exec(text)?.[1];
    const hit = name ? hitMeant(search, name.replace(article, '')) : null;
    if (hit?.found.type !== 'party') continue;
    const { id } = hit.found.party;
    const question: QuestionOfOne = { asks, id, of: [id] };
    if (letsThrough(index, withAnswer(question, NO_FILTER))) return question;
  }
  return null;
}

const GROUP_OF: Readonly<Record<string, HitGroup>> = { party: 'parties', system: 'systems' };

/** Whether it is a party or a system, and these words are one of its names. */
const isNamed = (hit: Hit, fold: string): boolean =>
  GROUP_OF[hit.found.type] !== undefined && namesOf(hit).includes(fold);

/** What words amid others name, whole and with nothing beside it; null where they name nothing. */
function namedBy(search: Search, words: readonly string[]): Hit | null {
  const name = words.join(' ').replace(/['’]s$/, '');
  const isCode = name === name.toUpperCase();
  if (name.length < (isCode ? 2 : MIN_LETTERS)) return null;
  const fold = folded(name);
  const hits = search(name, 3).groups.flatMap((group) => group.hits);
  return hits.find((hit) => isNamed(hit, fold)) ?? null;
}

/** The parties and systems that a text names among words of which nothing is known, in the order of the text. */
export function knownIn(search: Search, query: string): Findings {
  const words = asked(query)
    .split(/[ ,;:]+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS);
  const known = new Map<string, Hit>();
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MAX_WORDS_OF_NAME, words.length - at);
    let hit = namedBy(search, words.slice(at, at + length));
    while (!hit && length > 1) hit = namedBy(search, words.slice(at, at + --length));
    if (hit) known.set(hit.id, hit);
    at += length;
  }
  const hits = [...known.values()];
  const groups = [...new Set(hits.map(({ found }) => GROUP_OF[found.type]))].flatMap((group) =>
    group ? [{ group, hits: hits.filter(({ found }) => GROUP_OF[found.type] === group) }] : [],
  );
  return { groups, total: hits.length, areSure: hits.length > 0 };
}
