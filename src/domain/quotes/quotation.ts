import type { PositionSelector, QuoteSelector } from '../model/claim';

/** Exact words, and what stands before and after them as far as that is known. */
export type QuoteSought = Pick<QuoteSelector, 'exact'> & Partial<QuoteSelector>;

/** Without these, a text has as many code points as UTF-16 units, and its positions need no counting. */
const SURROGATE = /[\uD800-\uDFFF]/;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether an offset between two UTF-16 units is also one between two code points. */
export function isBoundary(text: string, unit: number): boolean {
  return !(isLow(text.charCodeAt(unit)) && isHigh(text.charCodeAt(unit - 1)));
}

/** The UTF-16 unit that is `count` code points after the unit `from`, or the end of the text. */
function unitAfter(text: string, from: number, count: number): number {
  let unit = from;
  for (let step = 0; step < count && unit < text.length; step++) unit += isBoundary(text, unit + 1) ? 1 : 2;
  return unit;
}

/** How many Unicode code points a text has; half of a surrogate pair counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** The part of a text between two positions in Unicode code points, end exclusive; what lies outside is left out. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const [first, last] = [Math.max(0, start), Math.max(0, start, end)];
  if (!SURROGATE.test(text)) return text.slice(first, last);
  const from = unitAfter(text, 0, first);
  return text.slice(from, unitAfter(text, from, last - first));
}

/** The words at a position, with up to `contextLength` code points of what stands before and after them. */
export function quoteAt(text: string, { start, end }: PositionSelector, contextLength = 32): QuoteSelector {
  return {
    exact: sliceCodePoints(text, start, end),
    prefix: sliceCodePoints(text, start - contextLength, start),
    suffix: sliceCodePoints(text, end, end + contextLength),
  };
}

/** Every UTF-16 unit at which the words stand with the right words around them. */
function unitsOf(text: string, { exact, prefix = '', suffix = '' }: QuoteSought): number[] {
  const sought = prefix + exact + suffix;
  const units: number[] = [];
  if (exact === '') return units;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const unit = at + prefix.length;
    if (isBoundary(text, unit) && isBoundary(text, unit + exact.length)) units.push(unit);
  }
  return units;
}

/** Every position at which the words stand, character for character, between the given prefix and suffix. */
export function findQuote(text: string, quote: QuoteSought): PositionSelector[] {
  const length = codePointLength(quote.exact);
  const isPlain = !SURROGATE.test(text);
  let [start, reached] = [0, 0];
  return unitsOf(text, quote).map((unit) => {
    start = isPlain ? unit : start + codePointLength(text.slice(reached, unit));
    reached = unit;
    return { start, end: start + length };
  });
}
