/** Numbers of things and amounts of money as people write them at the desk, and what they are taken for. */
import { hasNumber, type Money, type Quantity } from '../../../domain/model/quantity';
import { readNumber } from '../../register/cells/numbers';
import { readCount } from '../../register/cells/read-count';
import { countedOf } from '../found/amounts/arms-nouns';
import { moneyAt } from '../found/amounts/money';
import { quantityAt } from '../found/amounts/quantities';
import { piecesOf } from '../found/pieces';

const UNIT = /^\p{L}[\p{L} -]*$/u;

/** What is counted where nobody says it. */
export const NO_UNIT = 'items';

/** The words up to the last that has a digit, and what is counted, which stands behind them. */
function countAndUnit(words: string): { readonly count: string; readonly unit: string } {
  const parts = words.split(/\s+/);
  const end = parts.findLastIndex((part) => /\d/.test(part)) + 1;
  const unit = parts.slice(end).join(' ');
  return end > 0 && UNIT.test(unit)
    ? { count: parts.slice(0, end).join(' '), unit }
    : { count: words, unit: NO_UNIT };
}

/** What is counted, of a single one too: "missile". */
const pluralOf = (unit: string) => countedOf(unit.toLowerCase()) ?? unit;

/** A number in words before what is counted: "two dozen tanks", "at least twelve helicopters"; null where there is none. */
function numberInWords(words: string): Quantity | null {
  const pieces = piecesOf(words);
  const { found, last = -1 } = quantityAt(words, pieces, 0, new Map()) ?? {};
  const rest = words.slice(pieces[last]?.end).trim();
  return found && hasNumber(found.quantity) && UNIT.test(rest)
    ? { ...found.quantity, unit: pluralOf(rest) }
    : null;
}

/**
 * How many, in whatever words: "12", "100,000 rifles", "about 30 to 40 tanks", "up to 12". What gives no number is kept as
 * the words of the source: "a huge batch". Null where nothing is written.
 */
export function readQuantity(text: string): Quantity | null {
  const words = text.trim();
  if (words === '') return null;
  const { count, unit } = countAndUnit(words);
  const quantity = readCount(count) ?? readCount(words);
  if (quantity) return { ...quantity, unit: pluralOf(unit) };
  return numberInWords(words) ?? { unit: NO_UNIT, estimate: false, words };
}

/** Signs and words for currencies; a sign that several have stands for the one that is mostly meant, and is shown as that. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/US ?\$|\bUS dollars?\b/i, 'USD'],
  [/(?:A|AU) ?\$/i, 'AUD'],
  [/(?:C|CA) ?\$/i, 'CAD'],
  [/€|\beuros?\b/i, 'EUR'],
  [/£|\bpounds?(?: sterling)?\b/i, 'GBP'],
  [/₽|\brou?bles?\b/i, 'RUB'],
  [/₹|\brupees?\b/i, 'INR'],
  [/\byuan\b|\brenminbi\b/i, 'CNY'],
  [/¥|\byen\b/i, 'JPY'],
  [/\$|\bdollars?\b/i, 'USD'],
];
const CODE = /\b([A-Z]{3})\b/;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?<=[\d\s])(?:bn|billions?)\b/i, 1e9],
  [/(?<=[\d\s])(?:mn?|millions?)\b/i, 1e6],
  [/(?<=[\d\s])(?:k|thousands?)\b/i, 1e3],
];
const EACH = /\b(?:each|apiece|per (?:item|unit|piece)|a piece)\b/i;
const BOUNDS = /^(?<most>up to|at most|under|less than)?\s*(?<least>at least|more than|over)?\s*/i;
const ABOUT = /\b(?:about|around|approximately|approx|roughly|ca|circa)\b/i;
const FILLER = /\b(?:about|around|approximately|approx|some|worth|in total|for the package|of)\b\.?/gi;

function amountIn(digits: string): number | null {
  // Thousands are parted by commas wherever a point or nothing stands before the decimals.
  const point = readNumber(digits, '.');
  return point ?? readNumber(digits, 'none');
}

function rangeIn(words: string, scale: number): Pick<Money, 'min' | 'max'> | null {
  const { most, least } = BOUNDS.exec(words)?.groups ?? {};
  const [first, last = first] = words.replace(BOUNDS, '').split(/-|–|\bto\b/);
  const [min, max] = [amountIn(first?.trim() ?? ''), amountIn(last?.trim() ?? '')];
  if (min === null || max === null || min > max) return null;
  const exact = (amount: number) => Math.round(amount * scale * 100) / 100;
  if (most) return { max: exact(max) };
  return least ? { min: exact(min) } : { min: exact(min), max: exact(max) };
}

/** Money, or why a text is none. */
export type ReadMoney =
  | { readonly is: 'money'; readonly money: Money }
  | { readonly is: 'nothing' }
  | { readonly is: 'none'; readonly code: 'no-currency' | 'no-amount' };

/** The amount that a text is from its first word to its last, as amounts are found in texts: "$700 million to $1.2 billion". */
function moneyFound(words: string): Omit<Money, 'scope'> | null {
  const pieces = piecesOf(words);
  const { found, last } = moneyAt(words, pieces, 0) ?? {};
  return found && last === pieces.length - 1
    ? { ...found.money, ...(found.about && { estimate: true }) }
    : null;
}

/** An amount of money with its currency: "$700 million", "EUR 1.5 billion", "5 million dollars each". */
export function readMoney(text: string): ReadMoney {
  const words = text.trim();
  if (words === '') return { is: 'nothing' };
  const scope = EACH.test(words) ? 'item' : 'package';
  const found = moneyFound(words.replace(EACH, ' ').trim());
  if (found) return { is: 'money', money: { ...found, scope } };
  const [sign, named] = CURRENCIES.find(([pattern]) => pattern.test(words)) ?? [CODE, CODE.exec(words)?.[1]];
  const [of, scale] = SCALES.find(([pattern]) => pattern.test(words)) ?? [null, 1];
  let digits = words.replace(sign, ' ').replace(CODE, ' ').replace(EACH, ' ').replace(FILLER, ' ');
  if (of) digits = digits.replace(new RegExp(of.source, 'gi'), ' ');
  const range = rangeIn(digits.replace(/\s+/g, ' ').trim(), scale);
  if (!range) return { is: 'none', code: 'no-amount' };
  return named === undefined
    ? { is: 'none', code: 'no-currency' }
    : {
        is: 'money',
        money: { ...range, currency: named, scope, ...(ABOUT.test(words) && { estimate: true }) },
      };
}
