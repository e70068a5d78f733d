/** A second line of names or units under the header: "EUR million", "number", "year". It is no row, and tells what the cells below are. */
import type { ReportNote } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';
import { namesParty } from './column-votes';
import { joinedNames, spansColumns } from './header-groups';

/** So many rows below tell what a column holds: the same few, however many were read. */
const LOOKED_AT = 200;

const NUMERIC = /^\p{Sc}?\d[\d.,\s'’]*%?$/u;
/** Names of units and columns; a number is neither, unless it stands for thousands. */
const WORDS = /^\D{1,40}$|^000s?$/u;

/** Fewer cells are numbers by chance. */
const FEWEST = 2;

/** Most cells of a column of numbers are such. */
const MOST = 0.8;

function holdsNumbers(rows: readonly TextRow[], at: number): boolean {
  const cells = rows.flatMap(({ cells }) => cells[at]?.trim() || []);
  const numbers = cells.filter((cell) => NUMERIC.test(cell)).length;
  return cells.length >= FEWEST && numbers >= cells.length * MOST;
}

/** Whether the first row says in words what the numbers below it are, and names nobody. */
function isSecondHeader(first: TextRow, below: readonly TextRow[]): boolean {
  const isOfWords = first.cells.every((cell) => {
    const text = cell.trim();
    return text === '' || (WORDS.test(text) && !namesParty(text));
  });
  if (!isOfWords) return false;
  return first.cells.some((cell, at) => cell.trim() !== '' && holdsNumbers(below, at));
}

/** A table with its header in one line. */
export interface WithOneHeader {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** What the report says of it. */
  readonly notes: readonly ReportNote[];
}

/** A name with what stands below it in brackets. */
function withUnit(name: string, more: string): string {
  if (more === '' || more === name) return name;
  return name === '' ? more : `${name} (${more})`;
}

/** The table with the words of a second header line behind the names, in brackets; or as the names in groups, where the first has these. */
export function withOneHeader(header: readonly string[], rows: readonly TextRow[]): WithOneHeader {
  const [first, ...below] = rows.slice(0, LOOKED_AT + 1);
  if (!first || !isSecondHeader(first, below)) return { header, rows, notes: [] };
  const names = spansColumns(header, first.cells)
    ? joinedNames(header, first.cells, 'upper')
    : header.map((name, at) => withUnit(name, first.cells[at]?.trim() ?? ''));
  const note = {
    line: first.line,
    column: null,
    what: 'repaired',
    reason: { code: 'second-header' },
  } as const;
  return { header: names, rows: rows.slice(1), notes: [note] };
}
