/** Tables without a header: their first line is a row like those below it, and their columns are called by letters. */
import type { FirstLine, FirstLineOfTable } from '../rows/first-line';
import type { ReportNote } from '../rows/report-note';
import { TABLE_FIELDS } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { cellsOf, namesParty, verdictOf, votesFor } from './column-votes';
import { nameSays } from './field-words';

/** So many rows tell what the columns hold: the same few, however many were read. */
const LOOKED_AT = 200;

/** Numbers, dates and sums of money, as cells hold them and hardly any name of a column. */
const NUMERIC = /^\p{Sc}?\d[\d.,:/\s'’-]*%?$/u;

/** What a cell can be that no name of a column is. */
const IS_DATA: readonly ((cell: string) => boolean)[] = [namesParty, (cell) => NUMERIC.test(cell)];

/** One may be chance: a column may be called "Sweden" or "2005". */
const ENOUGH = 2;

/** Whether a name says by itself what its column tells. */
const saysAll = (name: string) => TABLE_FIELDS.some((field) => nameSays(name, field) === 'all');

/** What a first line is, by what the rows below it hold, and whether that leaves a doubt. */
function guessFirstLine(
  first: readonly string[],
  rows: readonly TextRow[],
): Pick<FirstLineOfTable, 'is' | 'isDoubtful'> {
  const below = rows.slice(0, LOOKED_AT);
  const names = first.map((cell) => cell.trim());
  const named = names.filter(saysAll).length;
  const like = names.filter((cell, at) =>
    IS_DATA.some((isIt) => isIt(cell) && verdictOf(votesFor(cellsOf(below, at), isIt)) === 'for'),
  ).length;
  const isData = like >= ENOUGH && like > named;
  return { is: isData ? 'data' : 'names', isDoubtful: isData || like > 0 || named === 0 };
}

/** A column as spreadsheets call it: "A", "Z", "AA". */
function letters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** What a column without a name is called, by its position from 0. */
export const letteredColumn = (at: number): string => `Column ${letters(at)}`;

/** A table as its file has it. */
interface WrittenTable {
  readonly header: readonly string[];
  /** The line of the header, from 1. */
  readonly line: number;
  readonly rows: readonly TextRow[];
}

/** A table whose first line was told from its rows. */
export interface TableByLines extends Pick<WrittenTable, 'header' | 'rows'> {
  readonly firstLine: FirstLineOfTable;
  /** What the report says of it. */
  readonly notes: readonly ReportNote[];
}

/** The table as its first line makes it, by what a person said that it is, or else by what it looks like. */
export function withFirstLine({ header, line, rows }: WrittenTable, chosen: FirstLine | null): TableByLines {
  const guess = guessFirstLine(header, rows);
  const firstLine = { is: chosen ?? guess.is, isChosen: chosen !== null, isDoubtful: guess.isDoubtful };
  if (firstLine.is === 'names') return { header, rows, firstLine, notes: [] };
  return {
    header: header.map((_, at) => letteredColumn(at)),
    rows: [{ line, cells: header }, ...rows],
    firstLine,
    notes: [{ line, column: null, what: 'repaired', reason: { code: 'first-line-is-data' } }],
  };
}
