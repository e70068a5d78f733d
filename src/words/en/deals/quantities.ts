import type { Money, Quantity } from '../../../domain/model/quantity';
import { formatNumber } from '../grammar/grammar';

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

/** " licences": what is counted, where it is no things. */
function papers({ unit, min, max }: Quantity): string {
  if (unit !== 'licences') return '';
  return min === 1 && max === 1 ? ' licence' : ' licences';
}

/** "10-12", "up to 30", "at least 12", "29?", "2 licences"; null where the source gives no number. */
function formatCount(quantity: Quantity): string | null {
  const range = formatRange(quantity);
  return range === null ? null : `${range}${quantity.estimate ? '?' : ''}${papers(quantity)}`;
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

/** What an amount is for. */
const SCOPES: Readonly<Record<Money['scope'], string>> = {
  item: 'each',
  package: 'for the package',
  licence: 'licensed',
  delivered: 'delivered',
};

/** Whether millions with two decimals tell all of an amount. */
const isWholeInMillions = (value: number) => Math.abs(value - Math.round(value / 1e4) * 1e4) < HALF_A_CENT;
const HALF_A_CENT = 0.005;

/** "USD 700 million for the package", "USD about 500 million for the package"; "EUR 1,234,500 each", where millions would round it. */
export function formatMoney(money: Money): string {
  const inMillions = (value: number | undefined) => (value === undefined ? undefined : value / 1e6);
  const large =
    (money.min ?? money.max ?? 0) >= 1e6 &&
    [money.min, money.max].every((value) => value === undefined || isWholeInMillions(value));
  const [min, max] = large ? [inMillions(money.min), inMillions(money.max)] : [money.min, money.max];
  const range = formatRange(
    { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    money.estimate ? 'about ' : '',
  );
  return `${money.currency} ${range ?? 'not stated'}${large ? ' million' : ''} ${SCOPES[money.scope]}`;
}

/** Numbers of things and amounts of money. */
export const quantities = { count: formatCount, inFull: formatQuantity, money: formatMoney };
