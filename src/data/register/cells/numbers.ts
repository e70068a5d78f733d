/** Numbers as people and programs write them: 1200, 1,200, 1.200, 1 200, 1'200, 12.0, 12,5, 2.5E+03. */

import { remembering } from '../../../domain/memoize/remembering';
import type { WhyUnread } from '../rows/notes-on-cells';
import { changedCount } from './spreadsheet-cells';

/**
 * What stands before the decimals of the numbers of a column: a point, a comma, nothing because all of them are whole,
 * or unclear because its cells speak for both.
 */
export type DecimalSign = '.' | ',' | 'none' | 'unclear';

/** For each column of a file, from 0, what stands before the decimals; a column that has none here has a point. */
export type DecimalSigns = readonly (DecimalSign | undefined)[];

/** A number as it is written. */
export type WrittenNumber =
  /** It has one meaning. A sign that it can only have before decimals tells of the numbers beside it. */
  | { readonly is: 'sure'; readonly value: number; readonly decimal: '.' | ',' | null }
  /** Its sign stands before decimals or between thousands: "1,200". */
  | { readonly is: 'either'; readonly sign: '.' | ','; readonly whole: number; readonly decimal: number };

/** Between thousands stand spaces of all widths and apostrophes, and never before decimals. */
const GAP = String.raw`[ \u00A0\u2007\u2009\u202F'’ʼ٬]`;

interface Form {
  readonly pattern: RegExp;
  readonly read: (digits: string, decimals: string) => WrittenNumber;
}

const GAPS = new RegExp(GAP, 'g');
const withoutSigns = (digits: string) => digits.replace(GAPS, '').replace(/[.,]/g, '');

function sure(decimal: '.' | ',' | null): Form['read'] {
  return (digits, decimals) => ({
    is: 'sure',
    value: Number(`${withoutSigns(digits) || '0'}.${decimals || '0'}`),
    decimal,
  });
}

function either(sign: '.' | ','): Form['read'] {
  return (digits, decimals) => ({
    is: 'either',
    sign,
    whole: Number(digits + decimals),
    decimal: Number(`${digits}.${decimals}`),
  });
}

/** The forms that have a point and a comma, one of which stands before the decimals. */
function formsWith(decimal: '.' | ',', between: '.' | ','): Form[] {
  const [point, comma] = [`\\${decimal}`, `\\${between}`];
  const first = String.raw`[1-9]\d{0,2}`;
  const group = String.raw`${comma}\d{2,3}`;
  const last = String.raw`${comma}\d{3}`;
  return [
    // More than once only thousands are parted, in India also hundreds of them: "1,234,567", "12,34,567".
    { pattern: new RegExp(`^(${first}(?:${group})+${last})$`), read: sure(decimal) },
    { pattern: new RegExp(String.raw`^(${first}(?:${group})*${last})${point}(\d+)$`), read: sure(decimal) },
    { pattern: new RegExp(String.raw`^(\d{1,3}(?:${GAP}\d{3})+)${point}(\d+)$`), read: sure(decimal) },
    { pattern: new RegExp(String.raw`^([1-9]\d{0,2})${point}(\d{3})$`), read: either(decimal) },
    // Not three decimals, or after a nought or four digits, which no thousands have.
    { pattern: new RegExp(String.raw`^(\d*)${point}(\d+)$`), read: sure(decimal) },
  ];
}

/** Every form of a number, of which the first that fits is the one. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(String.raw`^(\d{1,3}(?:${GAP}\d{3})+)$`), read: sure(null) },
  ...formsWith('.', ','),
  ...formsWith(',', '.'),
];

const DIGITS = /^\d+$/;
const EXPONENT = /^(\d+(?:[.,]\d+)?)E([+-]?\d{1,3})$/i;

function withExponent(text: string): WrittenNumber | null {
  const [, mantissa = '', power = ''] = EXPONENT.exec(text) ?? [];
  if (mantissa === '') return null;
  const [sign] = /[.,]/.exec(mantissa) ?? [];
  const decimal = sign === '.' || sign === ',' ? sign : null;
  const value = Number(`${mantissa.replace(',', '.')}e${power}`);
  return Number.isFinite(value) ? { is: 'sure', value, decimal } : null;
}

/** No number of a register is longer. */
const MAX_SIGNS = 40;

function parse(text: string): WrittenNumber | null {
  for (const { pattern, read } of FORMS) {
    const [found, digits = '', decimals = ''] = pattern.exec(text) ?? [];
    if (found !== undefined) return read(digits, decimals);
  }
  return withExponent(text);
}

/** A register has some ten thousand different numbers. */
const MAX_REMEMBERED = 20_000;

const NO_NUMBER = { is: 'none' } as const;
const known = remembering<WrittenNumber | typeof NO_NUMBER>(
  MAX_REMEMBERED,
  (text) => parse(text) ?? NO_NUMBER,
);

/** What number a text is, by itself; null for any other text. */
export function writtenNumber(text: string): WrittenNumber | null {
  if (text.length > MAX_SIGNS) return null;
  // Most numbers are whole and without a sign, and sooner read than remembered.
  if (DIGITS.test(text)) return { is: 'sure', value: Number(text), decimal: null };
  const number = known(text);
  return number.is === 'none' ? null : number;
}

/**
 * No table counts more of anything, and no volume is larger: what is, is a slip of the pen. The sum of all the rows that a
 * file can have stays exact below it.
 */
const MOST = 10_000_000_000;

function valueIn(number: WrittenNumber, sign: DecimalSign): number | null {
  if (number.is === 'sure') return number.value;
  if (sign === 'unclear') return null;
  return sign === number.sign ? number.decimal : number.whole;
}

/** Of money there is more, in rupiah or won; sums of the largest amounts stay exact. */
export const MAX_OF_MONEY = 1_000_000_000_000_000;

/**
 * The number that a text is in a column with such decimals; null for other words, where that is unclear, and for more
 * than there can be of anything.
 */
export function readNumber(text: string, sign: DecimalSign, most = MOST): number | null {
  const number = writtenNumber(text);
  const value = number && valueIn(number, sign);
  return value === null || value > most ? null : value;
}

const NEGATIVE = /^[-−–]\s?[\d.,]/;

/** What a number could be whose sign can stand before decimals or between thousands; null for any other text. */
function eitherOf(text: string): WhyUnread | null {
  const number = writtenNumber(text);
  if (number?.is !== 'either') return null;
  return { code: 'either', text, whole: number.whole, decimal: number.decimal };
}

/** Why a text, or the numbers in it, are not read as numbers. */
export function whyUnread(text: string, numbers: readonly string[]): WhyUnread {
  const either = numbers.map(eitherOf).find((found) => found !== null);
  if (either) return either;
  const isTooLarge = numbers.some((number) => {
    const written = writtenNumber(number);
    return written?.is === 'sure' && written.value > MOST;
  });
  if (isTooLarge) return { code: 'too-large', text, most: MOST };
  const probably = changedCount(text);
  if (probably) return { code: 'changed', text, probably };
  return { code: NEGATIVE.test(text) ? 'negative' : 'no-number', text };
}

/** Whether a spreadsheet wrote a number with an exponent. */
export const hasExponent = (text: string): boolean => EXPONENT.test(text);
