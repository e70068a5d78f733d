/** Questions for two or more things, as somebody types them into the search. */
import type { FacetIndex } from '../columns/facet-index';
import { commonId, MAX_PARTIES } from '../connections/common';
import { connectionId } from '../connections/connection';
import type { NodeId } from '../connections/network';
import { betweenId, rowsBetween } from '../lenses/between';
import type { PartyId, SelectableId } from '../model/ids';
import { folded } from '../text/fold';
import { asked } from './asked';
import { hitMeant, namesOf } from './meant-by-name';
import type { DirectedForm } from './questions-directed';
import type { FormOfOne } from './questions-of-one';
import type { Hit, Search } from './search';

/** What can be asked of two or more: how they are connected, what they supply to each other, what they have in common. */
export type Asks = 'connection' | 'between' | 'common';

/** How a question reads in a language, with single spaces and without its mark: how it begins, or how it ends. */
export interface QuestionForm {
  readonly asks: Asks;
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** The questions of a language, and what stands between names: as words and signs of their own, and within a word. */
export interface QuestionForms {
  readonly forms: readonly QuestionForm[];
  /** Those for one, and those that say who does what to whom. */
  readonly ofOne: readonly FormOfOne[];
  readonly directed: readonly DirectedForm[];
  readonly between: RegExp;
  readonly within: RegExp;
  /** What a name may have before it inside of a sentence. */
  readonly article: RegExp;
}

/** A question, and for which things. */
export interface QuestionSought {
  readonly asks: Asks;
  readonly id: SelectableId;
  readonly of: readonly NodeId[];
}

/** More words than the names of those that are asked for have. */
const MAX_WORDS = 12;

/** More words than the name of one of several has, where nothing stands between them. */
const MAX_WORDS_OF_NAME = 4;

type Meant = { readonly id: NodeId; readonly isParty: boolean };

/** Which thing a text means; null where it means none. */
type ThingOf = (text: string) => Meant | null;

function meant({ found }: Hit): Meant | null {
  if (found.type === 'party') return { id: found.party.id, isParty: true };
  return found.type === 'system' ? { id: found.system.id, isParty: false } : null;
}

/** The thing that a text most likely means, whatever of its name the text holds. */
const meantBy =
  (search: Search): ThingOf =>
  (text) => {
    const hit = hitMeant(search, text);
    return hit ? meant(hit) : null;
  };

/** The thing whose name, or one of whose names, a text is. */
const namedBy =
  (search: Search): ThingOf =>
  (text) => {
    const fold = folded(text.trim());
    const hits = search(text, 3).groups.flatMap((group) => group.hits);
    const hit = hits.find((one) => meant(one) && namesOf(one).includes(fold));
    return hit ? meant(hit) : null;
  };

/** The thing whose name a text begins, or is like: for a name beside another that is written out. */
const begunBy =
  (search: Search): ThingOf =>
  (text) => {
    const hit = hitMeant(search, text);
    const fold = folded(text.trim());
    const isBegun = hit && (!search(text, 1).areSure || namesOf(hit).some((name) => name.startsWith(fold)));
    return isBegun ? meant(hit) : null;
  };

/** Every way to part a text of these parts in two. */
function halves(parts: readonly string[]): (readonly [string, string])[] {
  const words = parts.filter(Boolean).slice(0, MAX_WORDS);
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

/** Those that texts mean, where each means one and none is meant twice. */
function eachOf(texts: readonly string[], thingOf: ThingOf): readonly Meant[] | null {
  const things: Meant[] = [];
  for (const text of texts) {
    const thing = thingOf(text);
    if (!thing || things.some(({ id }) => id === thing.id)) return null;
    things.push(thing);
  }
  return things;
}

/** Remembers what texts mean: each way to read a query asks for some of them again. */
function remembering(thingOf: ThingOf): ThingOf {
  const known = new Map<string, Meant | null>();
  return (text) => {
    const thing = known.has(text) ? (known.get(text) ?? null) : thingOf(text);
    known.set(text, thing);
    return thing;
  };
}

/** Words as the names that they are one after the other, the longest that there is each time; none where one is no name. */
function namesAmong(words: readonly string[], named: ThingOf): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from(
      { length: Math.min(MAX_WORDS_OF_NAME, words.length - at) },
      (_, less) => less + 1,
    );
    const length = lengths.findLast((many) => named(words.slice(at, at + many).join(' ')) !== null);
    if (length === undefined) return [];
    names.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return names;
}

/** One way to read a query: its parts, and what a part means. */
type Reading = readonly [parts: readonly string[], thingOf: ThingOf];

/** The ways to read names, the likeliest first: as many as stand apart, then two or more of whatever words. */
function* readings(
  search: Search,
  names: string,
  forms: QuestionForms,
  isSentence: boolean,
): Generator<Reading> {
  const apart = names
    .split(forms.between)
    .map((name) => name.replace(forms.article, ''))
    .filter(Boolean);
  const isSeveral = apart.length > 1 && apart.length <= MAX_PARTIES;
  const named = remembering(namedBy(search));
  if (isSeveral) yield [apart, named];
  if (isSentence) {
    const likely = remembering(meantBy(search));
    if (isSeveral) yield [apart, likely];
    for (const pair of halves(apart)) yield [pair, likely];
  }
  const words = apart.flatMap((name) => name.split(' '));
  for (const pair of halves(words)) yield [pair, named];
  const several = namesAmong(words.slice(0, MAX_WORDS), named);
  if (several.length <= MAX_PARTIES) yield [several, named];
  if (isSentence) return;
  const within = names.split(forms.within).map((name) => name.trim());
  if (within.length === 2) yield [within, named];
  if (apart.length === 2 && apart.some(named)) yield [apart, begunBy(search)];
}

/** What can be asked of these: of two how they are connected, of parties also what is between them and what they share. */
function questionsFor(index: FacetIndex, things: readonly Meant[]): readonly QuestionSought[] {
  const of = things.map(({ id }) => id);
  const [one, other, ...more] = of;
  if (!one || !other) return [];
  const areParties = things.every(({ isParty }) => isParty);
  const common: QuestionSought = { asks: 'common', id: commonId(of), of };
  if (more.length > 0) return areParties ? [common] : [];
  const connection: QuestionSought = {
    asks: 'connection',
    id: connectionId({ ends: [one, other], wishes: [] }),
    of,
  };
  if (!areParties) return [connection];
  const parties = [one, other] as readonly NodeId[] as readonly [PartyId, PartyId];
  const isBetween = rowsBetween(index, { parties }).length > 0;
  const between: QuestionSought = { asks: 'between', id: betweenId(...parties), of };
  return [connection, ...(isBetween ? [between] : []), common];
}

/** What can be asked of two parties instead of what one did to the other, which nothing tells: first what is between them. */
export function questionsBetween(
  index: FacetIndex,
  [one, other]: readonly [PartyId, PartyId],
): readonly QuestionSought[] {
  const questions = questionsFor(index, [
    { id: one, isParty: true },
    { id: other, isParty: true },
  ]);
  return questions.toSorted((a, b) => Number(b.asks === 'between') - Number(a.asks === 'between'));
}

/**
 * The questions that a query asks, the one that it asks in so many words first: in a sentence, in which names may be cut
 * or misspelt, or by no more than the names.
 */
export function questionsSought(
  search: Search,
  index: FacetIndex,
  query: string,
  forms: QuestionForms,
): readonly QuestionSought[] {
  const text = asked(query);
  const form = forms.forms.find(({ before, behind }) => before.test(text) || behind.test(text));
  const names = form ? text.replace(form.before, '').replace(form.behind, '') : text;
  for (const [parts, thingOf] of readings(search, names, forms, form !== undefined)) {
    const things = eachOf(parts, thingOf);
    const questions = things ? questionsFor(index, things) : [];
    if (questions.length === 0) continue;
    return questions.toSorted((a, b) => Number(b.asks === form?.asks) - Number(a.asks === form?.asks));
  }
  return [];
}
