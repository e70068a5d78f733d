/** How two values of a field bear on one another: whether one bears out the other, and whether both can be true. */
import { type EdtfDate, interpretEdtf } from '../dates/edtf';
import type { Money, Quantity } from '../model/quantity';

/** How two values of a field bear on one another. */
export interface Comparison<Value> {
  /** Whether the first lies within the second, so that whoever says the second bears out the first. */
  readonly within: (a: Value, b: Value) => boolean;
  /** Whether both can be true. */
  readonly compatible: (a: Value, b: Value) => boolean;
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

const lower = ({ min }: Range) => min ?? 0;
const upper = ({ max }: Range) => max ?? Number.POSITIVE_INFINITY;

const RANGES: Comparison<Range> = {
  within: (a, b) => lower(a) >= lower(b) && upper(a) <= upper(b),
  compatible: (a, b) => lower(a) <= upper(b) && lower(b) <= upper(a),
};

/** Whether a range says more than words. */
export const hasNumber = ({ min, max }: Range) => min !== undefined || max !== undefined;

/** Quantities in other units neither bear out nor conflict with one another. */
export const QUANTITIES: Comparison<Quantity> = {
  within: (a, b) => a.unit === b.unit && RANGES.within(a, b),
  compatible: (a, b) => a.unit !== b.unit || RANGES.compatible(a, b),
};

/** Nor do prices in other currencies, or for other scopes. */
export const PRICES: Comparison<Money> = {
  within: (a, b) => a.currency === b.currency && a.scope === b.scope && RANGES.within(a, b),
  compatible: (a, b) => a.currency !== b.currency || a.scope !== b.scope || RANGES.compatible(a, b),
};

/** The first and the last day that a date may mean; open ends are beyond every day. */
function daysOf(date: EdtfDate): { first: string; last: string } {
  const { earliest, latest } = interpretEdtf(date);
  return { first: earliest ?? '0000', last: latest ?? '9999' };
}

/** Dates by the days that they may mean. */
export const DATES: Comparison<EdtfDate> = {
  within: (a, b) => daysOf(a).first >= daysOf(b).first && daysOf(a).last <= daysOf(b).last,
  compatible: (a, b) => daysOf(a).first <= daysOf(b).last && daysOf(b).first <= daysOf(a).last,
};
