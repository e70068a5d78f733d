/** How the parties of a sentence in another language than English stand in it: behind a preposition, or in a case. */

import type { FoundParty } from '../found';
import { isGermanGenitive, russianCases } from '../names/case-of';
import { isHyphen, type Piece } from '../pieces';
import type { Clause, Mention } from '../prefill/mentions';
import type { EndsRow, Marker } from './ends-row';

/** A party where it is mentioned; `after` is how it stands, by the names in the language's row. */
export interface Standing extends Mention {
  readonly after: Marker;
  /** Where the words begin that tell how it stands. */
  readonly begins: number;
}

const APOSTROPHE = /^['’ʼ]$/;
/** No preposition has more words, with the articles between. */
const MAX_WORDS = 8;

interface Word {
  readonly at: number;
  readonly word: string;
}

/** The words before a piece, nearest first, prepositions without their articles. */
function wordsBefore(pieces: readonly Piece[], first: number, { contracted }: EndsRow): readonly Word[] {
  const words: Word[] = [];
  for (let at = first - 1; at >= 0 && words.length < MAX_WORDS; at--) {
    const { type, raw, fold } = pieces[at] ?? { type: 'sign', raw: '.', fold: '' };
    if (type === 'sign' && APOSTROPHE.test(raw)) continue;
    if (type === 'sign' || pieces[at + 1]?.afterBreak) break;
    const plain = contracted.get(fold) ?? fold;
    words.push(
      ...plain
        .split(' ')
        .reverse()
        .map((word) => ({ at, word })),
    );
  }
  return words;
}

/** How many of the words before a name are articles and offices that are passed over: "el Gobierno de la". */
function passed(words: readonly Word[], row: EndsRow): number {
  let at = 0;
  while (row.articles.has(words[at]?.word ?? '')) at += 1;
  if (words[at]?.word !== row.of || !row.offices.has(words[at + 1]?.word ?? '')) return at;
  at += 2;
  while (row.articles.has(words[at]?.word ?? '')) at += 1;
  return at;
}

/** The preposition that ends where some words begin, nearest first, with how many words it has. */
function prepositionIn(words: readonly Word[], row: EndsRow) {
  const told = words.map(({ word }) => word);
  for (const [phrase, marker] of row.prepositions) {
    const parts = phrase.split(' ').reverse();
    if (parts.every((part, i) => told[i] === part)) return { marker, length: parts.length };
  }
  return null;
}

const keyIn = (pieces: readonly Piece[], first: number, last: number) =>
  pieces
    .slice(first, last + 1)
    .filter(({ type }) => type !== 'sign')
    .map(({ fold }) => fold)
    .join(' ');

/** The case that the end of a Russian name tells. */
function caseByEnd(party: FoundParty, key: string): Marker {
  const cases = russianCases(party.party, key);
  if (cases.has('unchanging')) return 'bare';
  if (cases.has('nominative')) return 'nominative';
  if (cases.has('dative')) return cases.has('genitive') ? 'dative or genitive' : 'dative';
  return cases.has('instrumental') ? 'instrumental' : 'other';
}

/** How a name stands that has no preposition before it. */
function caseOf(row: EndsRow, party: FoundParty, key: string, article: string | null): Marker {
  if (row.cases === 'endings') return caseByEnd(party, key);
  if (row.cases !== 'genitive') return 'nominative';
  if (isGermanGenitive(party.party, key)) return 'genitive';
  if (article === null) return 'bare';
  const gender = row.genders?.get(party.party);
  return (gender && row.articleCases?.[article]?.[gender]) ?? 'other';
}

/** Whether a name behind a preposition is where something goes: in Russian the accusative tells that. */
function isWhereTo(party: FoundParty, key: string): boolean {
  const cases = russianCases(party.party, key);
  return cases.has('accusative') || (cases.has('nominative') && !cases.has('unchanging'));
}

/** Where a name stands with what is before it. */
interface Placed {
  readonly party: FoundParty;
  readonly first: number;
  readonly last: number;
}

const isCapital = (piece: Piece | undefined) => /^\p{Lu}/u.test(piece?.raw ?? '');

/** Whether a form that is a dative and a genitive is the dative: no noun stands before it. */
function isDative(clause: Clause, begins: number, row: EndsRow): boolean {
  const before = clause.pieces[begins - 1];
  if (!before || before.type === 'sign') return true;
  if (row.articleCases) return !isCapital(before) && before.type === 'word';
  const verb = clause.found.find(({ kind, end }) => kind === 'dealing' && end === before.end);
  return verb !== undefined && !row.nouns.has(before.fold);
}

/** Whether a name without a preposition or an article belongs to another word: "Airbus España", "Irán-Irak". */
function isOfOther(
  { pieces, found }: Clause,
  { first, last }: Placed,
  begins: number,
  row: EndsRow,
): boolean {
  const [before, next] = [pieces[begins - 1], pieces[last + 1]];
  const isJoined = (isHyphen(next) && next?.joined) || (isHyphen(before) && pieces[first]?.joined);
  const isParty = found.some(({ kind, end }) => kind === 'party' && end === before?.end);
  // What a sentence begins with is written so too.
  const isOpener = row.openers.has(before?.fold ?? '') || row.and.has(before?.fold ?? '');
  const isName = begins === first && isCapital(before) && !(begins === 1 && isOpener);
  return Boolean(isJoined) || (isName && !isParty);
}

/** How a party stands behind a preposition. */
function behindPreposition(marker: Marker, { party }: Placed, key: string, row: EndsRow): Marker {
  if (row.accusative?.has(marker)) return isWhereTo(party, key) ? marker : 'other';
  return marker === row.placeAfter && party.said === 'capital' ? 'other' : marker;
}

/** How a party stands that has no preposition before it. */
function withoutPreposition(
  clause: Clause,
  placed: Placed,
  begins: number,
  told: Marker,
  row: EndsRow,
): Marker {
  if (told === 'dative or genitive') return isDative(clause, begins, row) ? 'dative' : 'other';
  const isOpen = told === 'nominative' || told === 'bare';
  return isOpen && isOfOther(clause, placed, begins, row) ? 'other' : told;
}

function standingOf(clause: Clause, placed: Placed, row: EndsRow): Pick<Standing, 'after' | 'begins'> {
  const { pieces } = clause;
  const words = wordsBefore(pieces, placed.first, row);
  const skipped = passed(words, row);
  const preposition = prepositionIn(words.slice(skipped), row);
  const length = skipped + (preposition?.length ?? 0);
  const begins = words[length - 1]?.at ?? placed.first;
  const key = keyIn(pieces, placed.first, placed.last);
  if (preposition) {
    const isAside = row.asides.has(words[length]?.word ?? '');
    return { begins, after: isAside ? 'other' : behindPreposition(preposition.marker, placed, key, row) };
  }
  const article = skipped > 0 ? (words[0]?.word ?? null) : null;
  const told = caseOf(row, placed.party, key, article);
  return { begins, after: withoutPreposition(clause, placed, begins, told, row) };
}

/** What joins two mentions between which nothing else stands than prepositions and articles: "and", or a comma alone. */
function joinOf(pieces: readonly Piece[], before: Standing, here: Standing, { and }: EndsRow) {
  const between = pieces.slice(before.last + 1, here.begins);
  const isSmall = ({ fold, raw }: Piece) => raw === ',' || and.has(fold) || APOSTROPHE.test(raw);
  if (between.length === 0 || between.length >= MAX_WORDS || !between.every(isSmall)) return null;
  return between.some(({ fold }) => and.has(fold)) ? 'and' : 'comma';
}

const isPlain = ({ after }: Standing) => after === 'nominative' || after === 'bare';

/** Marks those that are told together, "Irán, Siria y Líbano": each stands as the first of them does. */
function withSeveral(all: readonly Standing[], pieces: readonly Piece[], row: EndsRow): readonly Standing[] {
  const told = [...all];
  let begin = 0;
  for (let at = 1; at < told.length; at++) {
    const [before, here] = [told[at - 1], told[at]];
    const join = before && here ? joinOf(pieces, before, here, row) : null;
    if (join === null) begin = at;
    const head = told[begin];
    if (join !== 'and' || !head) continue;
    for (let i = begin; i <= at; i++) {
      const each = told[i] ?? head;
      told[i] = { ...each, after: isPlain(each) ? head.after : each.after, isOneOfSeveral: true };
    }
  }
  return told;
}

/** Every party of a sentence, in its order. */
export function standingsIn(clause: Clause, row: EndsRow): readonly Standing[] {
  const { pieces, found } = clause;
  const all = found
    .filter((each) => each.kind === 'party')
    .map((party): Standing => {
      const first = pieces.findIndex(({ end }) => end > party.start);
      const last = pieces.findIndex(({ end }) => end >= party.end);
      const nothing = { owns: null, isOrigin: false, isOneOfSeveral: false };
      return { party, first, last, ...standingOf(clause, { party, first, last }, row), ...nothing };
    });
  return withSeveral(all, pieces, row);
}
