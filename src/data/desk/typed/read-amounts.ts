/** Numbers of things and amounts of money as people write them at the desk, and what they are taken for. */
import { hasNumber, type Money, type Quantity } from '../../../domain/model/quantity';
import { ANY_CURRENCY } from '../../register/cells/currencies';
import { isMultipleAbroad } from '../../register/cells/multipliers';
import { readCount } from '../../register/cells/read-count';
import { isOfOpenBillion, multipleIn, readMoney as readCell } from '../../register/cells/read-money';
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

const CODE = /\b([A-Z]{3})\b/;
const EACH = /\b(?:each|apiece|per (?:item|unit|piece)|a piece)\b/i;
const ABOUT = /\b(?:about|around|approximately|approx|roughly|ca|circa)\b/i;
const FILLER = /\b(?:about|around|approximately|approx|roughly|some|worth|in total|for the package)\b\.?/gi;

/** A currency of which only its code is written: any three capitals, since a person sees what they are taken for. */
const ANY = ANY_CURRENCY;

/**
 * The amount that is read as the cells of tables are. Thousands are parted by commas, unless a word of another language
 * says how many times it is: "2.000 millones" are two thousand.
 */
function moneyInCell(words: string): Pick<Money, 'min' | 'max' | 'currency'> | null {
  const multiple = multipleIn(words);
  const sign = multiple !== null && isMultipleAbroad(multiple) ? ',' : '.';
  return readCell(words, sign, { currency: ANY, factor: 1 })?.money ?? null;
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

/** An amount of money with its currency: "$700 million", "EUR 1.5 billion", "5 million dollars each", "2 millones de euros". */
export function readMoney(text: string): ReadMoney {
  const words = text.trim();
  if (words === '') return { is: 'nothing' };
  const scope = EACH.test(words) ? 'item' : 'package';
  if (isOfOpenBillion(words)) return { is: 'none', code: 'no-amount' };
  const found = moneyFound(words.replace(EACH, ' ').trim());
  if (found) return { is: 'money', money: { ...found, scope } };
  const plain = words.replace(EACH, ' ').replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  const [, code = ANY] = CODE.exec(plain) ?? [];
  const amount = moneyInCell(plain) ?? moneyInCell(plain.replace(CODE, ' ').replace(/\s+/g, ' '));
  if (!amount) return { is: 'none', code: 'no-amount' };
  const currency = amount.currency === ANY ? code : amount.currency;
  return currency === ANY
    ? { is: 'none', code: 'no-currency' }
    : {
        is: 'money',
        money: { ...amount, currency, scope, ...(ABOUT.test(words) && { estimate: true }) },
      };
}
