/** Numbers, months, plurals and lists as English has them. */
import { setApart } from '../../../domain/text/hidden-signs';
import { monthIn, numberIn } from '../../../domain/text/in-language';

const RULES = new Intl.PluralRules('en');

/** A number with thousands separated: 1,800. */
export const formatNumber = (value: number): string => numberIn('en', value);

/** The name of a month from 1 to 12: January. */
export const monthName = (month: number): string => monthIn('en', month);

/** A text of others between quotation marks: nothing in it is hidden, and it turns nothing around it. */
export const quoted = (text: string): string => `“${setApart(text)}”`;

/** "1 row", "2,400 rows": a number and what it counts. */
export function counted(number: number, one: string, other = `${one}s`): string {
  return `${formatNumber(number)} ${forNumber(number, one, other)}`;
}

/** The word that goes with a number: "holds" with 1, "hold" with 2. */
export function forNumber(number: number, one: string, other: string): string {
  return RULES.select(number) === 'one' ? one : other;
}

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * "A, B and C". The browser's own Intl.ListFormat says the same, but takes longer to make (15 ms, measured) than all
 * of the first sentence.
 */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** "A, B or C", each once: two things may have one name. */
export const alternatives = (words: readonly string[]): string => listed([...new Set(words)], 'or');
