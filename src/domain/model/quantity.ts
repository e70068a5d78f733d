import { formatNumber } from '../text/numbers';

/** A number of things as sources give it: exact, a range, a bound, or words only. */
export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  /** What is counted, in the plural: "systems". */
  readonly unit: string;
  /** Whether the source marks the number as uncertain. */
  readonly estimate: boolean;
  /** The source's own words where it gives no number: "a huge batch". */
  readonly words?: string;
}

/** Whether a price is for one item or for the whole package. */
export const MONEY_SCOPES = ['item', 'package'] as const;

/** An amount of money as sources give it. */
export interface Money {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly scope: (typeof MONEY_SCOPES)[number];
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A range in words and numbers, with a word such as "about " right before the numbers. */
function formatRange({ min, max }: Range, about = ''): string | null {
  if (min === undefined && max === undefined) return null;
  if (min === undefined) return `up to ${about}${formatNumber(max ?? 0)}`;
  if (max === undefined) return `at least ${about}${formatNumber(min)}`;
  const [least, most] = [formatNumber(min), formatNumber(max)];
  return about + (least === most ? least : `${least}-${most}`);
}

/** "10-12", "up to 30", "at least 12", "29?"; null where the source gives no number. */
export function formatCount(quantity: Quantity): string | null {
  const range = formatRange(quantity);
  return range === null ? null : `${range}${quantity.estimate ? '?' : ''}`;
}

/** The same inside a sentence: "about 4,000", "up to about 30" for an uncertain number. */
export function countInText(quantity: Quantity): string | null {
  return formatRange(quantity, quantity.estimate ? 'about ' : '');
}

/** The quantity in full, for a table cell: a number, or what the source says instead of one. */
export function formatQuantity(quantity: Quantity | null): string {
  if (!quantity) return 'not stated';
  return formatCount(quantity) ?? `not stated (“${quantity.words ?? 'no number'}”)`;
}

/** "USD 700 million for the package". */
export function formatMoney(money: Money): string {
  const inMillions = (value: number | undefined) => (value === undefined ? undefined : value / 1e6);
  const large = (money.min ?? money.max ?? 0) >= 1e6;
  const [min, max] = large ? [inMillions(money.min), inMillions(money.max)] : [money.min, money.max];
  const range = formatRange({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
  const scope = money.scope === 'item' ? 'each' : 'for the package';
  return `${money.currency} ${range ?? 'not stated'}${large ? ' million' : ''} ${scope}`;
}
