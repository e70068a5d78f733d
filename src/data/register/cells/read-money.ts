/** Amounts of money in a person's own words: "$1.2bn", "EUR 300 million", "up to 5 Mio. €", "333554". */

import type { Money } from '../../../domain/model/quantity';
import { type DecimalSign, readNumber } from './numbers';

/** What stands for a currency in front of an amount or behind it, beside its code. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ US$: 'USD', $: 'USD', 'u.s.$': 'USD', 'us dollars': 'USD', dollars: 'USD', dollar: 'USD' },
  ...{ '€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', pounds: 'GBP', '₽': 'RUB', rubles: 'RUB' },
  ...{ '¥': 'JPY', '₩': 'KRW', '₹': 'INR', '₺': 'TRY', '₪': 'ILS', '₴': 'UAH', zł: 'PLN', Kč: 'CZK' },
  ...{ A$: 'AUD', C$: 'CAD', NZ$: 'NZD', S$: 'SGD', r$: 'BRL' },
};

/** The codes of ISO 4217 in which tables of arms tell amounts, those of most tables first. */
export const CURRENCIES: readonly string[] = (
  'EUR USD GBP ' +
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DEM DKK EGP FRF HKD HUF IDR ILS INR IQD IRR ISK ITL JOD JPY ' +
  'KRW KWD KZT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH VND ZAR'
).split(' ');

const CODES: ReadonlySet<string> = new Set(CURRENCIES);

const BY_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).map(([sign, code]) => [sign.toLowerCase(), code]),
);

/** The currency that a word or sign stands for; null for any other. */
export function currencyOf(word: string): string | null {
  const text = word.trim();
  const code = text.toUpperCase();
  return CODES.has(code) ? code : (BY_SIGN.get(text.toLowerCase()) ?? null);
}

/** How many times a word makes a number what it is. */
const TIMES: readonly (readonly [words: string, factor: number])[] = [
  ['thousands?|thsd|tsd\\.?|tausend|milliers|000s?|tkr|k', 1e3],
  ['millions?|mill?ionen|mill|mln|mio\\.?|mn|mm|mkr|m|millones|млн', 1e6],
  ['billions?|bill|bn|b|mrd\\.?|milliarden|milliards|млрд', 1e9],
];

const FACTORS = TIMES.map(([words, factor]) => [new RegExp(`^(?:${words})$`, 'iu'), factor] as const);
const ANY_TIMES = TIMES.map(([words]) => words).join('|');

const escaped = (sign: string) => sign.replace(/[.$]/g, '\\$&');
/** The longest come first, so that "US$" is no dollar of another kind. */
const CURRENCY = [...BY_SIGN.keys(), ...CODES]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

const NUMBER = String.raw`\d(?:[\d.,'’ʼ٬ ]*\d)?(?:E[+-]?\d+)?`;
const ABOUT = String.raw`(?:about|approx\.?|approximately|around|circa|ca?\.?(?= ?\d)|some|~|≈|estimated) ?`;

const AMOUNT = new RegExp(
  String.raw`^(?:(?<most>up to|at most|max\.?|≤) ?|(?<least>at least|more than|over|min\.?|≥|>) ?)?(?<about>${ABOUT})?` +
    `(?:(?<before>${CURRENCY}) ?)?(?<late>${ABOUT})?(?<first>${NUMBER})(?: ?(?<firstTimes>${ANY_TIMES}))?` +
    String.raw`(?: ?(?:[-–]|to) ?(?:${CURRENCY})? ?(?<last>${NUMBER}))?(?: ?(?<times>${ANY_TIMES}))?(?: ?(?<after>${CURRENCY}))?(?<more>\+)?$`,
  'iu',
);

const DIGITS = /^\d+$/;

/** No amount takes more words. */
const MAX_SIGNS = 80;

function partsOf(text: string): Readonly<Record<string, string | undefined>> {
  if (text.length > MAX_SIGNS) return {};
  // Most amounts are plain numbers.
  if (DIGITS.test(text)) return { first: text };
  // Spaces of all widths part thousands, and one is as good as several.
  return AMOUNT.exec(text.trim().replace(/\s+/g, ' '))?.groups ?? {};
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

const factorOf = (word: string | undefined) =>
  word === undefined ? null : (FACTORS.find(([pattern]) => pattern.test(word))?.[1] ?? null);

/** What the name of a column says of all amounts below it. */
export interface MoneyUnit {
  readonly currency: string | null;
  readonly factor: number;
}

const WORD = /[\p{L}\p{N}]+|[\p{Sc}]/gu;

/** The currency and the multiple that the name of a column names: "Value (EUR million)", "in thousand US$", "US$m". */
export function moneyUnitIn(name: string): MoneyUnit {
  const words = name.replace(/([$€£])(m|bn|k)(?!\p{L})/giu, '$1 $2').match(WORD) ?? [];
  const currency = words.map(currencyOf).find((code) => code !== null) ?? null;
  const factor = words.map(factorOf).find((times) => times !== null) ?? 1;
  return { currency, factor };
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
  const { most, least, about, late, first, firstTimes, last, times, more } = parts;
  if (first === undefined) return null;
  const currency = currencyOfParts(parts) ?? unit.currency;
  const factor = factorOf(times) ?? factorOf(firstTimes) ?? unit.factor;
  const [one, other] = [readNumber(first, sign), readNumber(last ?? first, sign)];
  if (currency === null || one === null || other === null || one > other) return null;
  // Decimals of a factor leave crumbs: 1.1 million is 1,100,000.
  const whole = (number: number) => Math.round(number * factor * 100) / 100;
  const [min, max] = [whole(one), whole(other)];
  const isAbout = about !== undefined || late !== undefined;
  if (most !== undefined) return { money: { max, currency }, isAbout };
  if (least !== undefined || more !== undefined) return { money: { min, currency }, isAbout };
  return { money: { min, max, currency }, isAbout };
}
