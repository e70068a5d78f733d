/** Numbers of items in a person's own words: "12", "10-12", "up to 30", "about 4,000", "29?". */
import type { Quantity } from '../../domain/model/quantity';
import { type DecimalSign, readNumber } from './numbers';

/** Anything that begins and ends with a digit, and may be a number. */
const NUMBER = String.raw`\d(?:[\d.,'’ʼ٬ \u00A0\u2007\u2009\u202F]*\d)?(?:E[+-]?\d+)?`;

/** What may stand before a number, and what it makes of it. */
const BEFORE = {
  atMost: String.raw`up to |at most |≤ ?|max\.? `,
  atLeast: String.raw`at least |≥ ?|min\.? `,
  about: String.raw`about |approx\.? |ca\.? |~ ?`,
} as const;

const COUNT = new RegExp(
  `^(?:(?<atMost>${BEFORE.atMost})|(?<atLeast>${BEFORE.atLeast}))?(?<about>${BEFORE.about})?` +
    String.raw`(?<first>${NUMBER})(?:(?:\s*[-–]\s*| to )(?<last>${NUMBER}))?(?<more>\+)?(?<doubt>\s*\?)?$`,
  'i',
);

/** No number of items takes more words. */
const MOST_SIGNS = 100;

function partsOf(text: string): Readonly<Record<string, string | undefined>> {
  return text.length > MOST_SIGNS ? {} : (COUNT.exec(text.trim())?.groups ?? {});
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
  const { atMost, atLeast, about, first, last, more, doubt } = partsOf(text);
  if (first === undefined) return null;
  const [min, max] = [wholeOf(first, sign), wholeOf(last ?? first, sign)];
  if (min === null || max === null || min > max) return null;
  const common = { unit: 'items', estimate: about !== undefined || doubt !== undefined };
  if (atMost !== undefined) return { max, ...common };
  return atLeast !== undefined || more !== undefined ? { min, ...common } : { min, max, ...common };
}
