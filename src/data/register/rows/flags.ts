/** Cells that mark the cell before them as uncertain. */

/** What such a cell can hold: SIPRI's own signs, and what programs make of them. */
const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['', false],
  ['?', true],
  ['no', false],
  ['yes', true],
  ['n', false],
  ['y', true],
  ['false', false],
  ['true', true],
  ['0', false],
  ['1', true],
  ['0.0', false],
  ['1.0', true],
  ['certain', false],
  ['uncertain', true],
  ['estimate', true],
  ['estimated', true],
]);

/** Whether a cell says that something is uncertain; undefined where it says something else. */
export function flagOf(cell: string): boolean | undefined {
  return FLAG_WORDS.get(cell.trim().toLowerCase());
}
