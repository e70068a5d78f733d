/** Amounts of money at the desk: as somebody would write them, and what they are taken for. */
import type { Money } from '../../../domain/model/quantity';

/** Signs that everybody writes; a currency without one has its code. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { USD: '$', EUR: '€', GBP: '£' };

const SCALES = [
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** No scale makes a number longer than it is: 1,234,567 stays as it is, and 1,500,000 is 1.5 million. */
const isShort = (value: number) => Number.isInteger(Math.round(value * 1e6) / 1e3);

interface Range {
  readonly least: string;
  readonly most: string;
  readonly scale: string;
}

function rangeOf({ min, max }: Money): Range {
  const [least, most] = [min ?? max ?? 0, max ?? min ?? 0];
  const [unit, scale] = SCALES.find(([of]) => least >= of && isShort(least / of) && isShort(most / of)) ?? [
    1,
    '',
  ];
  const written = (value: number) =>
    unit === 1 ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : `${value / unit}`;
  return { least: written(least), most: written(most), scale };
}

/** "$12 billion", "SEK 39.3 million", "at least €2-3 million each": an amount as a person writes it. */
function written(money: Money): string {
  const { min, max, currency, scope, estimate } = money;
  const { least, most, scale } = rangeOf(money);
  const bound = min === undefined ? 'up to ' : max === undefined ? 'at least ' : estimate ? 'about ' : '';
  const sign = SIGNS[currency] ?? `${currency} `;
  return `${bound}${sign}${least === most ? least : `${least}-${most}`}${scale}${scope === 'item' ? ' each' : ''}`;
}

/** Made when somebody first writes an amount. */
const formats = new Map<string, Intl.NumberFormat>();

/** Below a million nobody says a scale: “1,200.50 US dollars”, and no “1.2005 thousand”. */
const isLarge = (value: number) => value >= 1e6;

function newFormat(currency: string, value: number): Intl.NumberFormat {
  const style = { style: 'currency', currency, currencyDisplay: 'name' } as const;
  if (isLarge(value))
    return new Intl.NumberFormat('en-US', {
      ...style,
      ...{ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15 },
    });
  // Cents are written where there are some, with two digits.
  return new Intl.NumberFormat('en-US', {
    ...style,
    trailingZeroDisplay: 'stripIfInteger',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  } as Intl.NumberFormatOptions);
}

/** An amount with its currency in full words. */
function inFull(value: number, currency: string): string {
  const key = `${currency} ${isLarge(value)}`;
  const format = formats.get(key) ?? newFormat(currency, value);
  formats.set(key, format);
  return format.format(value);
}

/** "12 billion US dollars", "2 million to 3 million euros", "up to 700 million US dollars", "about 2 million euros": an amount in full words. */
function inWords({ min, max, currency, estimate }: Money): string {
  const full = (value: number) => inFull(value, currency);
  if (min === undefined) return `up to ${full(max ?? 0)}`;
  if (max === undefined) return `at least ${full(min)}`;
  const about = estimate ? 'about ' : '';
  return about + (min === max ? full(min) : `${full(min)} to ${full(max)}`);
}

/** How money is written at the desk. */
export const deskMoney = { written, inWords };
