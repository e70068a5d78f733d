/** Questions that say who does what to whom: what one supplied to another, who has a weapon, who put sanctions on whom. */
import type { FacetIndex } from '../columns/facet-index';
import { memoizePer } from '../memoize/memoize';
import type { Dataset } from '../model/dataset';
import type { PartyId, SystemId } from '../model/ids';
import { folded } from '../text/fold';
import { asked } from './asked';
import {
  type AsksDirected,
  countAnswers,
  type DirectedQuestion,
  directedQuestion,
  type Named,
} from './directed-answers';
import { hitMeant, partyNamed } from './meant-by-name';
import type { Search } from './search';

/** What a name in a question is: who does it, who it is done to, or a weapon. */
export type Role = 'from' | 'to' | 'system';

/**
 * How such a question reads in a language, with single spaces and without its mark: how it begins and ends, and what
 * stands between its two names; null where it has one name, or none.
 */
export interface DirectedForm {
  readonly asks: AsksDirected;
  readonly before: RegExp;
  readonly middle: RegExp | null;
  readonly behind: RegExp | null;
  readonly roles: readonly Role[];
}

/** The names in a text of this form; null where it is of another. */
function namesIn(
  text: string,
  { before, middle, behind, roles }: DirectedForm,
  article: RegExp,
): readonly string[] | null {
  if (!before.test(text)) return null;
  const begun = text.replace(before, '');
  if (behind && !behind.test(begun)) return null;
  const names = behind ? begun.replace(behind, '') : begun;
  if (roles.length === 0) return names.trim() === '' ? [] : null;
  const at = middle?.exec(names);
  if (middle && !at) return null;
  const parts = at ? [names.slice(0, at.index), names.slice(at.index + at[0].length)] : [names];
  const each = parts.map((part) => part.trim().replace(article, ''));
  return each.includes('') ? null : each;
}

function partyMeant(search: Search, name: string): PartyId | null {
  const found = hitMeant(search, name)?.found;
  return found?.type === 'party' ? found.party.id : null;
}

/** A name as words alone: "leopard 2a4" of "Leopard-2A4". */
const asWords = (name: string) =>
  ` ${folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** A name without the words in it that are no names, such as "missiles". */
const properOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^\p{Ll}/u.test(word))
    .join(' ');

/** All names of each system as words, whole and of those words alone that are names: made once for a dataset. */
const systemNames = memoizePer(({ systems }: Dataset) =>
  [...systems.values()].map(({ id, name, aliases }) => {
    const names = [name, ...aliases.map((alias) => alias.name)];
    return { id, whole: names.map(asWords), proper: names.map((one) => asWords(properOf(one))) };
  }),
);

/** Shorter names begin too many others. */
const MIN_LETTERS = 3;

/**
 * The systems that a name means, in one or two ways: those that have it, and all of whose names a word begins so. Whoever
 * writes out the name of a party does not mean what is called after it: Egypt is no beginning of EgyptSat-2.
 */
function systemsMeant(search: Search, dataset: Dataset, name: string): readonly (readonly SystemId[])[] {
  const sought = asWords(name);
  if (sought.length <= MIN_LETTERS) return [];
  const named: SystemId[] = [];
  const begun: SystemId[] = [];
  for (const { id, whole, proper } of systemNames(dataset)) {
    if (whole.includes(sought)) named.push(id);
    if (whole.some((one) => one.startsWith(sought)) || proper.some((one) => one.includes(sought)))
      begun.push(id);
  }
  const isMore = begun.length > named.length && partyNamed(search, name) === null;
  return [named, ...(isMore ? [begun] : [])].filter((ids) => ids.length > 0);
}

/** Who and what names mean in their roles, in each way that a weapon may be meant; none where one means nothing of its role, or two the same. */
function meantBy(
  search: Search,
  dataset: Dataset,
  roles: readonly Role[],
  names: readonly string[],
): readonly Named[] {
  let meant: Named = { from: null, to: null, systems: [] };
  let weapons: readonly (readonly SystemId[])[] = [[]];
  for (const [i, role] of roles.entries()) {
    const name = names[i] ?? '';
    if (role === 'system') {
      weapons = systemsMeant(search, dataset, name);
      continue;
    }
    const party = partyMeant(search, name);
    if (party === null) return [];
    meant = { ...meant, [role]: party };
  }
  const isOfItself = meant.from !== null && meant.from === meant.to;
  return isOfItself ? [] : weapons.map((systems) => ({ ...meant, systems }));
}

/** The same with one of its ends left open, as far as anything is named then. */
const withoutOne = (named: Named): readonly Named[] =>
  (['from', 'to'] as const)
    .flatMap((end) => (named[end] ? [{ ...named, [end]: null }] : []))
    .filter(({ from, to, systems }) => from !== null || to !== null || systems.length > 0);

/** What comes nearest to a question that has no answer. What went between two is no question for one. */
function nearest(asks: AsksDirected, named: Named): readonly DirectedQuestion[] {
  const less = asks === 'supplied' ? [] : withoutOne(named);
  const users = asks === 'users-of' ? [directedQuestion('buyers-of', named)] : [];
  return [...users, ...less.map((one) => directedQuestion(asks, one))];
}

/** What a query asks of who does what to whom. */
export interface DirectedSought {
  /** The question in so many words, or where it has no answer, those that are nearest to it; none where nothing is. */
  readonly questions: readonly DirectedQuestion[];
  /** The two parties of a question that has no answer, between whom there may be something else. */
  readonly pair: readonly [PartyId, PartyId] | null;
}

/** The questions in so many words that have an answer: of more weapons only where that is more of one. */
function inSoManyWords(
  index: FacetIndex,
  asks: AsksDirected,
  meant: readonly Named[],
): readonly DirectedQuestion[] {
  const questions = meant.map((named) => directedQuestion(asks, named));
  const counts = questions.map((question) => countAnswers(index, question));
  return questions.filter((_, i) => (counts[i] ?? 0) > (counts[i - 1] ?? 0));
}

/** The questions that a query asks, in the first of the forms whose names mean something; null where it is of no such form. */
export function directedSought(
  search: Search,
  dataset: Dataset,
  index: FacetIndex,
  query: string,
  { directed, article }: { readonly directed: readonly DirectedForm[]; readonly article: RegExp },
): DirectedSought | null {
  const text = asked(query);
  for (const form of directed) {
    const names = namesIn(text, form, article);
    const meant = names ? meantBy(search, dataset, form.roles, names) : [];
    const [first] = meant;
    if (!first) continue;
    const exact = inSoManyWords(index, form.asks, meant);
    if (exact.length > 0) return { questions: exact, pair: null };
    const questions = nearest(form.asks, first).filter((one) => countAnswers(index, one) > 0);
    const pair = first.from && first.to ? ([first.from, first.to] as const) : null;
    if (questions.length > 0 || pair) return { questions, pair };
  }
  return null;
}
