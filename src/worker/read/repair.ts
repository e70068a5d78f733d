import { filledLength } from './cells';

/** Two halves of a cell that a line end tore apart; the line end is a space. */
function joinedCell(first: string, second: string): string {
  const needsSpace = first !== '' && second !== '' && !first.endsWith(' ') && !second.startsWith(' ');
  return first + (needsSpace ? ' ' : '') + second;
}

/** A record that a line end tore apart, put together at the torn cell. */
export function joined(head: readonly string[], tail: readonly string[]): readonly string[] {
  const torn = joinedCell(head.at(-1) ?? '', tail[0] ?? '');
  return [...head.slice(0, -1), torn, ...tail.slice(1)];
}

/**
 * The same where a spreadsheet has since filled both parts up with empty cells: the cells that the head lacks
 * are then the first ones of the tail. Null where they do not make a row of this width.
 */
export function joinedFilled(
  head: readonly string[],
  tail: readonly string[],
  width: number,
): readonly string[] | null {
  const torn = filledLength(head);
  if (torn === 0 || torn === width) return null;
  const rest = filledLength(tail);
  if (rest < 2 || torn + rest - 1 > width) return null;
  const cells = joined(head.slice(0, torn), tail.slice(0, rest));
  return [...cells, ...new Array<string>(width - cells.length).fill('')];
}

/** A semicolon that ends a cell, and not one of prose, which has a space after it. */
const DELIMITING_SEMICOLON = /;(?! )/;

/** A line of cells that hold semicolons without quotation marks, as cells. */
export function splitAtBareSemicolons(text: string): readonly string[] {
  return text.split(DELIMITING_SEMICOLON);
}
