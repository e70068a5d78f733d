/** How many arms, and how much money, a sentence in another language than English speaks of. */
import { type Bound, bounded, DIGITS, valueOfDigits } from '../amounts/number-words';
import type { At, FoundMoney, FoundQuantity } from '../found';
import { type PhraseTable, phrasesAt, phraseTable, tableOfKeys } from '../phrases';
import { isHyphen, type Piece } from '../pieces';
import type { LanguageRow } from './language-row';
import { LANGUAGES } from './languages';

interface Patterns {
  readonly numbers: PhraseTable<number>;
  readonly bounds: PhraseTable<Bound>;
  /** "700 Mio. Euro". */
  readonly behind: RegExp;
  /** "€ 700 Mio.", "USD 700 millones". */
  readonly before: RegExp;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
]);
const SIGN = String.raw`US\$|\$|USD|EUR|€|£|₽`;
const TO = '(?: ?[-–—] ?| a | à | bis | до )';

function patternsOf({ numbers, bounds, scales, currencies }: LanguageRow): Patterns {
  const scale = `(?<scale>${scales.map(([pattern]) => pattern).join('|')})`;
  const currency = `(?<currency>${currencies.map(([pattern]) => pattern).join('|')})`;
  const number = `(?<one>${DIGITS})(?:${TO}(?<two>${DIGITS}))?`;
  return {
    numbers: tableOfKeys(numbers),
    bounds: phraseTable(bounds),
    behind: new RegExp(
      `${number}(?: ?${scale})?(?: de | d['’]| )?(?:${currency}|(?<sign>${SIGN}))(?![\\p{L}\\p{N}])`,
      'yu',
    ),
    before: new RegExp(`(?<sign>${SIGN}) ?${number} ?${scale}(?![\\p{L}\\p{N}])`, 'yu'),
  };
}

const PATTERNS = new Map(LANGUAGES.map((language) => [language, patternsOf(language)]));

const isWhole = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, 'u').test(text);

const lookUp = <Value>(rows: readonly (readonly [string, Value])[], text: string | undefined) =>
  text === undefined ? undefined : rows.find(([pattern]) => isWhole(pattern, text))?.[1];

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The last piece before a place of the text. */
function lastBefore(pieces: readonly Piece[], from: number, end: number): number {
  let last = from;
  while ((pieces[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}

function amountAt(text: string, start: number, language: LanguageRow) {
  const patterns = PATTERNS.get(language);
  for (const pattern of patterns ? [patterns.before, patterns.behind] : []) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { one = '', two, scale, currency, sign } = match.groups;
    const code = lookUp(language.currencies, currency) ?? SIGNS.get(sign ?? '');
    const factor = lookUp(language.scales, scale) ?? 1;
    if (code === undefined) continue;
    const [min, max] = [one, two ?? one].map((digits) => rounded(valueOfDigits(digits, false) * factor));
    return { length: match[0].length, min: min ?? 0, max: max ?? 0, currency: code };
  }
  return null;
}

/** Whether a number at a piece belongs to what stands before it. */
const isOfOther = (begin: Piece | undefined, before: Piece | undefined) =>
  Boolean(begin?.joined && before && (before.type !== 'sign' || /^[-.,/]$/.test(before.raw)));

/** The amount of money that begins at a piece. */
export function moneyAbroadAt(
  text: string,
  pieces: readonly Piece[],
  first: number,
  language: LanguageRow,
): At<FoundMoney> | null {
  const bound = phrasesAt(boundsOf(language), pieces, first, () => true);
  const from = bound ? bound.last + 1 : first;
  const [begin, start] = [pieces[first], pieces[from]];
  if (!begin || !start || isOfOther(begin, pieces[first - 1])) return null;
  const amount = amountAt(text, start.start, language);
  const range = amount && bounded(amount.min, amount.max, bound?.meaning ?? null, 0);
  if (!range) return null;
  const end = start.start + amount.length;
  const money = { ...range, currency: amount.currency };
  const about = bound?.meaning === 'about';
  return {
    ...{ first, last: lastBefore(pieces, from, end) },
    found: { kind: 'money', start: begin.start, end, money, about },
  };
}

const boundsOf = (language: LanguageRow) => PATTERNS.get(language)?.bounds ?? phraseTable<Bound>([]);

/** What a noun for arms at a piece counts, with its last piece: "sous-marins" is one word. */
export function nounAbroadAt(
  pieces: readonly Piece[],
  at: number,
  { nouns }: LanguageRow,
): { readonly unit: string; readonly last: number } | null {
  const piece = pieces[at];
  const second = isHyphen(pieces[at + 1]) && pieces[at + 2]?.joined ? at + 2 : at + 1;
  const joined = nouns.get(`${piece?.fold} ${pieces[second]?.fold}`);
  if (joined !== undefined) return { unit: joined, last: second };
  const unit = nouns.get(piece?.fold ?? '');
  return unit === undefined ? null : { unit, last: at };
}

const NUMBER = new RegExp(DIGITS, 'y');

const AND = /^(?:y|et|und|и)$/;

/** Whether a number is only a part of another: "deux" of "deux cents", "veinte" of "ciento veinte". */
function isPart(
  pieces: readonly Piece[],
  first: number,
  last: number,
  { numbers, scaling }: LanguageRow,
): boolean {
  const isAnd = isHyphen(pieces[first - 1]) || AND.test(pieces[first - 1]?.fold ?? '');
  const before = pieces[first - (isAnd ? 2 : 1)]?.fold ?? '';
  const after = pieces[last + (isHyphen(pieces[last + 1]) ? 2 : 1)]?.fold ?? '';
  const isNumber = pieces[first]?.type === 'word' && numbers.has(before);
  return scaling.has(before) || scaling.has(after) || isNumber;
}

/** "Douze", "vingt-quatre", "treinta y dos". */
function wordsAt(pieces: readonly Piece[], at: number, language: LanguageRow) {
  const table = PATTERNS.get(language)?.numbers;
  const hit = table ? phrasesAt(table, pieces, at, () => true) : null;
  return hit && { last: hit.last, value: hit.meaning };
}

function digitsAt(text: string, pieces: readonly Piece[], at: number) {
  const piece = pieces[at];
  if (piece?.type !== 'number') return null;
  NUMBER.lastIndex = piece.start;
  const [digits] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  const last = lastBefore(pieces, at, piece.start + digits.length);
  const next = pieces[last + 1];
  // What goes on in letters is a designation.
  if (next?.joined && next.type === 'word') return null;
  return { last, value: valueOfDigits(digits, false) };
}

const numberAt = (text: string, pieces: readonly Piece[], at: number, language: LanguageRow) =>
  wordsAt(pieces, at, language) ?? digitsAt(text, pieces, at);

const MAX_TO_NOUN = 4;

/** What is counted by a number that ends before a piece; null where no arms follow. */
function unitAfter(
  pieces: readonly Piece[],
  from: number,
  language: LanguageRow,
  systemEnds: ReadonlyMap<number, number>,
): string | null {
  let isSystem = false;
  for (let at = from; at < from + MAX_TO_NOUN; at++) {
    const piece = pieces[at];
    const end = systemEnds.get(at);
    if (!piece || piece.afterBreak || language.ends.has(piece.fold)) break;
    const noun = nounAbroadAt(pieces, at, language);
    if (noun) return noun.unit;
    if (end !== undefined) {
      isSystem = true;
      break;
    }
    if (piece.type !== 'word' && !/^["“”«„’'-]$/.test(piece.raw)) break;
  }
  return isSystem ? 'items' : null;
}

/** A number that begins at a piece, or a range of two: "10-12", "10 bis 12". */
function rangeAt(text: string, pieces: readonly Piece[], from: number, language: LanguageRow) {
  const one = numberAt(text, pieces, from, language);
  if (!one) return null;
  const sign = pieces[one.last + 1];
  const joins = isHyphen(sign) || /^(?:a|bis|до)$/.test(sign?.fold ?? '');
  const two = joins ? numberAt(text, pieces, one.last + 2, language) : null;
  const { last, value: max } = two && two.value > one.value ? two : one;
  if (isPart(pieces, from, last, language)) return null;
  return Number.isInteger(one.value) && Number.isInteger(max) ? { last, min: one.value, max } : null;
}

/** "Über zwei U-Boote" speaks of two, "über 200 Panzer" of more than 200. */
const isTopic = (bound: Piece, number: Piece, { topics }: LanguageRow) =>
  bound !== number && topics.has(bound.fold) && number.type === 'word';

/** The quantity that begins at a piece; `systemEnds` tells where names of systems begin and end. */
export function quantityAbroadAt(
  text: string,
  pieces: readonly Piece[],
  first: number,
  language: LanguageRow,
  systemEnds: ReadonlyMap<number, number>,
): At<FoundQuantity> | null {
  const bound = phrasesAt(boundsOf(language), pieces, first, () => true);
  const from = bound ? bound.last + 1 : first;
  const [begin, start] = [pieces[first], pieces[from]];
  if (!begin || !start || isTopic(begin, start, language)) return null;
  if (isOfOther(begin, pieces[first - 1]) || isOfOther(start, pieces[from - 1])) return null;
  const number = rangeAt(text, pieces, from, language);
  const unit = number && unitAfter(pieces, number.last + 1, language, systemEnds);
  const range = number && bounded(number.min, number.max, bound?.meaning ?? null, 1);
  if (!number || unit === null || !range) return null;
  const { last, min, max } = number;
  const end = pieces[last]?.end ?? start.end;
  const estimate = bound?.meaning === 'about' || (bound !== null && min < max);
  const quantity = { ...range, unit, estimate };
  return { first, last, found: { kind: 'quantity', start: begin.start, end, quantity } };
}
