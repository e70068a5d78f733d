/** Amounts of money in a person's own words: "$1.2bn", "EUR 300 million", "up to 5 Mio. €", "333554". */

import type { Money } from '../../../domain/model/quantity';
import { billionIn, isBillion } from './billions';
import { ANY_CURRENCY, CURRENCY_PATTERN, currenciesOf, currencyOf } from './currencies';
import type { MoneyUnit } from './money-unit';
import { factorOfLetter, factorOfWord, isMultipleAbroad, MULTIPLIER_PATTERN } from './multipliers';
import { type DecimalSign, MAX_OF_MONEY, readNumber } from './numbers';

const NUMBER = String.raw`\d(?:[\d.,'’ʼ٬ ]*\d)?(?:E[+-]?\d+)?`;
const ABOUT = String.raw`(?:about|approx\.?|approximately|around|circa|ca?\.?(?= ?\d)|some|~|≈|estimated) ?`;

/** What may stand between a multiple and its currency: "2 millones de euros", "2 millions d’euros". */
const OF = `(?:(?:de|di|of|von|van|av) |d['’])`;
/** "2,5 mil. EUR" is millions where a full stop says that the word is short; "mil" alone may be a thousand. */
const MIL = String.raw`mil\.`;
const TIMES = `(?:${MULTIPLIER_PATTERN}|${MIL})(?![\\p{L}\\p{N}])|(?:${MULTIPLIER_PATTERN})(?=(?:${CURRENCY_PATTERN})\\.?$)`;

const AMOUNT = new RegExp(
  String.raw`^(?:(?<most>up to|at most|under|less than|max\.?|≤) ?|(?<least>at least|more than|over|min\.?|≥|>) ?)?(?<about>${ABOUT})?` +
    `(?:(?<before>${CURRENCY_PATTERN}) ?)?(?<late>${ABOUT})?(?<first>${NUMBER})(?: ?(?<firstTimes>${TIMES}))?` +
    String.raw`(?: ?(?:[-–]|to) ?(?:${CURRENCY_PATTERN})? ?(?<last>${NUMBER}))?(?: ?(?<times>${TIMES}))?(?: ?${OF}?(?<after>${CURRENCY_PATTERN})\.?)?(?<more>\+)?$`,
  'iu',
);

/** One of them, in words: "un millón", "a billion"; and "mil millones", which is one of itself, where "miles de millones" is some. */
const ONE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:one|an?|una?|uno|uma?|une|eine?r?) (?=(?:${TIMES}))|(?=mil (?:millones|milh[õo]es)(?!\p{L})))`,
  'iu',
);

const DIGITS = /^\d+$/;
const HAS_DIGIT = /\d/;

/** No amount takes more words. */
const MAX_SIGNS = 80;

function partsOf(text: string): Readonly<Record<string, string | undefined>> {
  if (text.length > MAX_SIGNS) return {};
  // Most amounts are plain numbers.
  if (DIGITS.test(text)) return { first: text };
  // Spaces of all widths part thousands, and one is as good as several.
  const plain = text.trim().replace(/\s+/g, ' ');
  return AMOUNT.exec(HAS_DIGIT.test(plain) ? plain : plain.replace(ONE, '1 '))?.groups ?? {};
}

/** The numbers in a cell that tells an amount, as they are written. */
export function numbersInMoney(text: string): string[] {
  const { first, last } = partsOf(text);
  return [first, last].filter((number) => number !== undefined);
}

const currencyOfParts = ({ before, after }: ReturnType<typeof partsOf>) => {
  const word = before ?? after;
  return word === undefined ? null : currencyOf(word);
};

/** The currency that an amount itself names, if it names one. */
export const currencyIn = (text: string): string | null => currencyOfParts(partsOf(text));

/** The currency of an amount: its own, else that of its column, which must be one of those that its word can stand for: "Rs". */
function currencyBy(parts: ReturnType<typeof partsOf>, ofColumn: string | null): string | null {
  const named = currencyOfParts(parts);
  const several = currenciesOf(parts['before'] ?? parts['after'] ?? '');
  if (named !== null || several === null || ofColumn === ANY_CURRENCY) return named ?? ofColumn;
  return ofColumn !== null && several.includes(ofColumn) ? ofColumn : null;
}

const factorOf = (word: string) => {
  if (/^mil\.$/i.test(word)) return 1e6;
  return factorOfWord(word) ?? factorOfLetter(word.replace(/\.$/, ''), 'behind');
};

/** How many times what is written an amount is; null where its word may be several multiples. */
function factorIn(text: string, { times, firstTimes }: ReturnType<typeof partsOf>, unit: MoneyUnit) {
  const word = times ?? firstTimes;
  if (word === undefined) return unit.factor;
  return isBillion(word) ? billionIn(text, word, unit.isLong ?? false) : factorOf(word);
}

/** The word by which an amount itself says what multiple it is; null where it has none. */
export const multipleIn = (text: string): string | null => {
  const { firstTimes, times } = partsOf(text);
  return times ?? firstTimes ?? null;
};

/** Whether an amount has a word that is another number in another language, and nothing says in which it is: "1 Billion Euro". */
export function isOfOpenBillion(text: string): boolean {
  const multiple = multipleIn(text);
  return multiple !== null && isBillion(multiple) && billionIn(text, multiple, false) === null;
}

/** What stands before decimals, by the language of an amount: "1.500 miles de euros" are no one and a half thousand. */
export function signInMoney(text: string): ',' | null {
  const multiple = multipleIn(text);
  const isWhole = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/.test(text);
  return multiple !== null && isWhole && isMultipleAbroad(multiple) ? ',' : null;
}

/** What an amount says: its bounds, and whether it says that it is not exact. */
export interface ReadMoney {
  readonly money: Pick<Money, 'min' | 'max' | 'currency'>;
  readonly isAbout: boolean;
}

/**
 * The amount that a text tells in a column with such decimals; null for other words, and where nothing says of which
 * currency it is. What the cell itself names goes before what holds for the column.
 */
export function readMoney(text: string, sign: DecimalSign, unit: MoneyUnit): ReadMoney | null {
  const parts = partsOf(text);
  const { most, least, about, late, first, last, more } = parts;
  if (first === undefined) return null;
  const currency = currencyBy(parts, unit.currency);
  const factor = factorIn(text.trim(), parts, unit);
  const [one, other] = [first, last ?? first].map((number) => readNumber(number, sign, MAX_OF_MONEY));
  if (currency === null || factor === null) return null;
  if (one == null || other == null || one > other) return null;
  // Decimals of a factor leave crumbs: 1.1 million is 1,100,000.
  const whole = (number: number) => Math.round(number * factor * 100) / 100;
  const [min, max] = [whole(one), whole(other)];
  const isAbout = about !== undefined || late !== undefined;
  if (most !== undefined) return { money: { max, currency }, isAbout };
  if (least !== undefined || more !== undefined) return { money: { min, currency }, isAbout };
  return { money: { min, max, currency }, isAbout };
}
