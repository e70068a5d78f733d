/** What cells look like, by which a register is known whose header was cut off. */
import { saysNothing } from '../cells/words-for-nothing';

/** Forms of cells. Programs for tables write years and other whole numbers with decimals: "2001.0". */
export const CELL = {
  year: /^(18|19|20)\d\d([.,]0+)?$/,
  years: /^((18|19|20)\d\d([.,]0+)?([;,-]\s*|$))*$/,
  number: /^(\d[\d.,'’ \u00A0\u202F]*(E[+-]?\d+)?|[.,]\d+)?$/i,
  flag: /^(\?|true|false|)$/i,
  estimate: /^(yes|no|true|false|)$/i,
  condition: /^(new|second hand.*|)$/i,
  id: /^\d+([.,]0+)?$/,
  name: /\p{L}/u,
} as const;

/** Whether each of the cells that are named by their position has the form. */
export function have(cells: readonly string[], positions: readonly number[], form: RegExp): boolean {
  return positions.every((position) => {
    const cell = cells[position] ?? '';
    return form.test(saysNothing(cell) ? '' : cell.trim());
  });
}
