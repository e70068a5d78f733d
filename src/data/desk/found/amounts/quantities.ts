/** How many of something a text speaks of: of arms, and of nothing else. */
import type { Quantity } from '../../../../domain/model/quantity';
import type { At, FoundQuantity } from '../found';
import { phrasesAt, phraseTable } from '../phrases';
import { isHyphen, type Piece } from '../pieces';
import { countedOf, isCounted } from './arms-nouns';
import {
  BOUNDS,
  type Bound,
  bounded,
  DIGITS,
  isBound,
  numberInWords,
  SCALES,
  valueOfDigits,
} from './number-words';
import { VAGUE } from './vague-amounts';

const BOUND_TABLE = phraseTable(BOUNDS);

/** Words after which no noun belongs to the number any more. */
const ENDS: ReadonlySet<string> = new Set(
  (
    'to from in for with and or by at on into than were was are is be been had has have will would that which who as after ' +
    'before since until during per percent years months days weeks hours km kilometres miles people men troops soldiers countries ' +
    'states points million billion dollars euros if but when while'
  ).split(' '),
);

const BETWEEN_LIMIT = 9;

/** What is looked past on the way from a number to its noun. */
const isPassed = (piece: Piece, system: number | undefined) =>
  system !== undefined || piece.type === 'word' || isHyphen(piece) || /^["“”'’‘/]?$/.test(piece.raw);

/** What may be a year, and is one more often than a number of arms: its noun must follow at once. */
const isLikeYear = ({ min, max }: Numbered) => min === max && min >= 1900 && min < 2100;

/** What is counted by a number that ends before a piece: the noun of arms that follows, or the system itself; null for neither. */
function unitAfter(
  pieces: readonly Piece[],
  from: number,
  systemEnds: ReadonlyMap<number, number>,
  most = BETWEEN_LIMIT,
): string | null {
  let [at, limit] = [from, from + most];
  let isSystem = false;
  while (at < limit) {
    const piece = pieces[at];
    const end = systemEnds.get(at);
    if (!piece || piece.afterBreak || !isPassed(piece, end) || ENDS.has(piece.fold)) break;
    if (end !== undefined) {
      isSystem = true;
      limit += end + 1 - at;
      at = end + 1;
      continue;
    }
    if (isCounted(piece.fold)) return lastCounted(pieces, at);
    at += 1;
  }
  return isSystem ? 'items' : null;
}

/** Of "missiles launchers" the last noun is counted. */
function lastCounted(pieces: readonly Piece[], at: number): string {
  const next = pieces[at + 1];
  return next && next.type === 'word' && isCounted(next.fold) ? next.fold : (pieces[at]?.fold ?? 'items');
}

interface Numbered {
  /** Whether it is counted in dozens or couples, by which nobody means exactly so many. */
  readonly isRound: boolean;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly isOpen: boolean;
}

/** A single number: how many, and whether that is meant exactly. */
type Simple = Pick<Numbered, 'last' | 'isRound'> & { readonly value: number };

const NUMBER = new RegExp(DIGITS, 'y');

/** A number in digits that begins at a piece, with the piece in which it ends. */
function digitsAt(text: string, pieces: readonly Piece[], first: number): Simple | null {
  const begin = pieces[first];
  if (begin?.type !== 'number') return null;
  NUMBER.lastIndex = begin.start;
  const [found] = NUMBER.exec(text) ?? [];
  if (found === undefined) return null;
  let last = first;
  while ((pieces[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= begin.start + found.length) last += 1;
  // What goes on in letters is a designation or a calibre.
  const next = pieces[last + 1];
  if (next?.joined && (next.type !== 'sign' || /^[.,:]$/.test(next.raw)) && pieces[last + 2]?.joined)
    return null;
  if (next?.joined && next.type === 'word') return null;
  return { last, value: valueOfDigits(found, false), isRound: false };
}

/** Numbers in words that are told as one thing; of a pair there are two, of a dozen about twelve. */
const GROUPS = phraseTable<Omit<Simple, 'last'>>([
  ...['a pair of', 'pair of'].map((words) => [words, { value: 2, isRound: false }] as const),
  ...['a couple of', 'couple of'].map((words) => [words, { value: 2, isRound: true }] as const),
  ...['half a dozen', 'a half dozen', 'half dozen'].map(
    (words) => [words, { value: 6, isRound: true }] as const,
  ),
  ...['a dozen', 'dozen', 'one dozen'].map((words) => [words, { value: 12, isRound: true }] as const),
]);

function wordsAt(pieces: readonly Piece[], first: number): Simple | null {
  const begin = pieces[first];
  if (begin?.type !== 'word') return null;
  const group = phrasesAt(GROUPS, pieces, first, () => true);
  if (group) return { ...group.meaning, last: group.last };
  const number = numberInWords(pieces, first);
  return number && { ...number, isRound: false };
}

function simpleAt(text: string, pieces: readonly Piece[], first: number): Simple | null {
  const number = digitsAt(text, pieces, first) ?? wordsAt(pieces, first);
  const scale = number ? pieces[number.last + 1] : undefined;
  if (!number || !scale || scale.type !== 'word') return number;
  const isDozen = scale.fold === 'dozen';
  const factor = isDozen ? 12 : scale.raw.length > 1 ? SCALES.get(scale.fold) : undefined;
  return factor === undefined
    ? number
    : { last: number.last + 1, value: number.value * factor, isRound: isDozen || number.isRound };
}

/** A number or a range of two: "10-12", "10 to 12", "between 10 and 12", "5,000+". */
function numberAt(text: string, pieces: readonly Piece[], first: number): Numbered | null {
  const isBetween = pieces[first]?.fold === 'between';
  const one = simpleAt(text, pieces, isBetween ? first + 1 : first);
  if (!one) return null;
  const [sign, next] = [pieces[one.last + 1], pieces[one.last + 2]];
  const joins = isBetween ? sign?.fold === 'and' : isHyphen(sign) || sign?.fold === 'to';
  const other = joins && next ? simpleAt(text, pieces, one.last + 2) : null;
  if (other && other.value > one.value)
    return {
      ...{ last: other.last, min: one.value, max: other.value, isOpen: false },
      isRound: one.isRound || other.isRound,
    };
  if (isBetween || (isHyphen(sign) && sign?.joined && next?.joined)) return null;
  const isOpen = sign?.raw === '+' && sign.joined;
  const last = one.last + (isOpen ? 1 : 0);
  return { last, min: one.value, max: one.value, isOpen, isRound: one.isRound };
}

/** What comes before a number and makes it one of something else: "No. 12", "Block 50", "$12". */
const BEFORE_NUMBERS =
  /^(?:no|nos|number|resolution|article|block|type|mark|mk|project|chapter|page|paragraph|room|version|serial|unscr|flight|phase|[$€£¥#§])$/;

function isOfSomethingElse(pieces: readonly Piece[], first: number): boolean {
  const [begin, before] = [pieces[first], pieces[first - 1]];
  if (!before) return false;
  if (begin?.joined && (before.type !== 'sign' || /^[-./,–:+$€£¥]$/.test(before.raw))) return true;
  return BEFORE_NUMBERS.test(before.raw === '.' ? (pieces[first - 2]?.fold ?? '') : before.fold);
}

function quantityOf(number: Numbered, bound: Bound | null, unit: string): Quantity | null {
  const isWhole = Number.isInteger(number.min) && Number.isInteger(number.max);
  const range = isWhole ? bounded(number.min, number.max, number.isOpen ? 'at-least' : bound, 1) : null;
  // A bound before a range, "at least 12 to 15", leaves open where it begins or ends.
  const isLoose = bound !== null && number.min < number.max;
  return range && { ...range, unit, estimate: bound === 'about' || isLoose || number.isRound };
}

function found(
  pieces: readonly Piece[],
  first: number,
  last: number,
  quantity: Quantity,
): At<FoundQuantity> | null {
  const [begin, end] = [pieces[first], pieces[last]];
  return begin && end
    ? { first, last, found: { kind: 'quantity', start: begin.start, end: end.end, quantity } }
    : null;
}

function vagueAt(pieces: readonly Piece[], first: number, systemEnds: ReadonlyMap<number, number>) {
  const hit = phrasesAt(VAGUE, pieces, first, () => true);
  const unit = hit && unitAfter(pieces, hit.last + 1, systemEnds);
  return hit && unit !== null
    ? found(pieces, first, hit.last, { unit, estimate: false, words: hit.meaning })
    : null;
}

/** One alone is the article more often than a number: "one frigate" counts, "one" does not. */
function unitOfOne(pieces: readonly Piece[], from: number): string | null {
  return countedOf(pieces[from]?.fold ?? '') ?? null;
}

/** The quantity that begins at a piece; `systemEnds` tells where names of systems begin and end. */
export function quantityAt(
  text: string,
  pieces: readonly Piece[],
  first: number,
  systemEnds: ReadonlyMap<number, number>,
): At<FoundQuantity> | null {
  const bound = phrasesAt(BOUND_TABLE, pieces, first, (hit) => isBound(pieces, hit));
  const from = bound ? bound.last + 1 : first;
  if (isOfSomethingElse(pieces, first) || isOfSomethingElse(pieces, from)) return null;
  const number = numberAt(text, pieces, from);
  if (!number) return bound ? null : vagueAt(pieces, first, systemEnds);
  const after = pieces[number.last + 1]?.fold === 'or' ? number.last + 3 : number.last + 1;
  const unit =
    unitAfter(pieces, after, systemEnds, isLikeYear(number) ? 2 : BETWEEN_LIMIT) ??
    (number.max === 1 ? unitOfOne(pieces, number.last + 1) : null);
  const quantity = unit === null ? null : quantityOf(number, bound?.meaning ?? null, unit);
  return quantity && found(pieces, first, number.last, quantity);
}
