/** Numbers of items in a person's own words: "12", "10-12", "up to 30", "about 4,000", "29?". */
import type { Quantity } from '../../../domain/model/quantity';
import { type DecimalSign, readNumber } from './numbers';

/** Anything that begins and ends with a digit, and may be a number. */
const NUMBER = String.raw`\d(?:[\d.,'’ʼ٬ \u00A0\u2007\u2009\u202F]*\d)?(?:E[+-]?\d+)?`;

/** What may stand before a number, and what it makes of it. */
const BEFORE = {
  atMost: String.raw`up to |at most |≤ ?|<= ?|max\.? `,
  atLeast: String.raw`at least |≥ ?|>= ?|min\.? `,
  moreThan: 'more than |over |> ?',
  lessThan: 'less than |fewer than |under |< ?',
  about: String.raw`about |approx\.? |approximately |around |circa |ca?\.? ?(?=\d)|~ ?|≈ ?`,
} as const;

/** What is counted where things are counted one by one, in the languages of those who keep such tables. */
const PIECES = String.raw`units?|u|number of items|pieces?|pcs?\.?|items?|each|ea\.?|no\.?|nos\.?|Stück|Stk\.?|unités?|pièces?|unidades|pezzi|szt\.?|шт\.?|единиц`;

const IS_PIECES = new RegExp(`^(?:${PIECES})$`, 'i');

/** Whether a unit is that of things counted one by one. */
export const isPieces = (unit: string): boolean => IS_PIECES.test(unit.trim());

/** Wide digits, as keyboards of East Asia write them. */
const withPlainDigits = (text: string) =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const COUNT = new RegExp(
  `^(?:(?<atMost>${BEFORE.atMost})|(?<atLeast>${BEFORE.atLeast})|(?<moreThan>${BEFORE.moreThan})|(?<lessThan>${BEFORE.lessThan}))?(?<about>${BEFORE.about})?` +
    String.raw`(?<first>${NUMBER})(?:(?:\s*[-–]\s*| to )(?<last>${NUMBER}))?(?<more>\+)?(?:\s*(?:${PIECES}))?(?<doubt>\s*\?)?$`,
  'i',
);

/** No number of items takes more words. */
const MAX_SIGNS = 100;

function partsOf(text: string): Readonly<Record<string, string | undefined>> {
  return text.length > MAX_SIGNS ? {} : (COUNT.exec(withPlainDigits(text.trim()))?.groups ?? {});
}

/** The numbers in a cell that says how many, as they are written. */
export function numbersInCount(text: string): string[] {
  const { first, last } = partsOf(text);
  return [first, last].filter((number) => number !== undefined);
}

/** Items are whole. */
function wholeOf(text: string, sign: DecimalSign): number | null {
  const number = readNumber(text, sign);
  return number !== null && Number.isInteger(number) ? number : null;
}

/** The number of items that a text gives in a column with such decimals; null for other words. */
export function readCount(text: string, sign: DecimalSign = 'none'): Quantity | null {
  const { atMost, atLeast, moreThan, lessThan, about, first, last, more, doubt } = partsOf(text);
  if (first === undefined) return null;
  const [min, max] = [wholeOf(first, sign), wholeOf(last ?? first, sign)];
  if (min === null || max === null || min > max) return null;
  const common = { unit: 'items', estimate: about !== undefined || doubt !== undefined };
  if (lessThan !== undefined && max === 0) return null;
  // "More than 200" is at least 200, as with money: 201 is a number that nobody said.
  if (atMost !== undefined || lessThan !== undefined) return { max, ...common };
  const isBound = [atLeast, moreThan, more].some((found) => found !== undefined);
  return isBound ? { min, ...common } : { min, max, ...common };
}
