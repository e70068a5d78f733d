/** Numbers, plurals and lists as English has them. */
import { formatNumber } from '../../domain/text/numbers';

const RULES = new Intl.PluralRules('en');

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
