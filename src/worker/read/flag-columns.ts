/** Finds the columns that mark others as uncertain, whatever a file calls them. */

import { saysNothing } from '../../data/register/cells/words-for-nothing';
import { flagOf } from '../../data/register/rows/flags';

/** A name for comparing: without capitals, signs and spaces around it. */
export function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What programs call a column without a name. */
const NAMELESS = /^(unnamed|column|field|x|v)?( ?\d+( \d+)*)?$/;

/** Whether a column has no name but one that a program gave it. */
export function isNameless(name: string): boolean {
  return NAMELESS.test(comparable(name));
}

/** What a name says that speaks of uncertainty. */
const UNCERTAIN = /\b(uncertain(ty)?|unsure|unclear|estimated?|est|approx(imate)?|flag)\b/;

/** The columns of a file, as far as they tell which of them is a flag. */
export interface FileColumns {
  /** Their names, for comparing. */
  readonly names: readonly string[];
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
  /** Whether a column is another one of the format. */
  readonly isOther: (position: number) => boolean;
}

/** How many of the cells that say something are flags, from 0 to 1; null where all are empty. */
function shareOfFlags(rows: FileColumns['rows'], position: number): number | null {
  const cells = rows
    .map((row) => row[position] ?? '')
    .filter((cell) => cell.trim() !== '' && !saysNothing(cell));
  return cells.length === 0 ? null : cells.filter((cell) => flagOf(cell) !== undefined).length / cells.length;
}

/** Where a name speaks for a flag, its cells may not speak against it; some rows may be torn. */
const MIN_WITH_NAME = 0.5;

/** Where only the cells speak for it. */
const MIN_BY_CELLS = 0.9;

/** Whether a name speaks of the uncertainty of a column: "Order year uncertain" of "Year of order". */
function speaksOf(name: string, owner: string): boolean {
  const words = new Set(name.split(' '));
  return UNCERTAIN.test(name) && owner.split(' ').every((word) => word === 'of' || words.has(word));
}

/**
 * The position of the column that marks the one at a position as uncertain: the next one, where it has no name, or its
 * name or its cells say so; else one whose name speaks of both. Null where there is none.
 */
export function flagPosition({ names, rows, isOther }: FileColumns, owner: number): number | null {
  const canBe = (position: number) =>
    position < names.length && !isOther(position) && (shareOfFlags(rows, position) ?? 1) >= MIN_WITH_NAME;
  const next = owner + 1;
  const name = names[next] ?? '';
  const saysSo = isNameless(name) || UNCERTAIN.test(name) || (shareOfFlags(rows, next) ?? 0) >= MIN_BY_CELLS;
  if (canBe(next) && saysSo) return next;
  const named = names.findIndex((other, at) => speaksOf(other, names[owner] ?? '') && canBe(at));
  return named === -1 ? null : named;
}
