import { REGISTERS } from '../../data/register/formats/formats';
import { filledLength, fitted, readCells, withoutPadding } from './cells';
import { type ColumnOrder, columnOrder, type OtherTable, otherTable, plainOrder } from './header';
import { crossTableIn, type NoDeals, noDealsIn } from './no-deals';
import type { Delimiter } from './reading';
import { createRecordReader, type FileRecord } from './records';

/** How a file writes its rows. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** The sign with which a spreadsheet filled every line up, although it is not the delimiter; mostly none. */
  readonly padding: string;
  /** How many cells a row has in the file. */
  readonly width: number;
}

/** A table that was found in a file. */
export interface FoundTable {
  readonly dialect: Dialect;
  /** How many lines stand before the first row. */
  readonly skip: number;
  /** The line of the header, from 1, or null where it was cut off. */
  readonly headerLine: number | null;
  /** The header as the file has it; empty where it was cut off. */
  readonly header: readonly string[];
  /** Where the columns of a register are; null for any other table. */
  readonly order: ColumnOrder | null;
}

/** What the beginning of a file shows: a table, one of SIPRI's that holds no deals, or nothing that is known. */
export type Recognised =
  | { readonly is: 'table'; readonly table: FoundTable }
  | { readonly is: 'other'; readonly other: OtherTable; readonly line: number }
  /** A table that says of no two parties that one deals with the other. */
  | { readonly is: 'no-deals'; readonly what: NoDeals; readonly line: number }
  /** Its first line has more columns than any table. */
  | { readonly is: 'wide'; readonly columns: number; readonly most: number }
  | { readonly is: 'unknown' };

type Delimiters = readonly Delimiter[];

const DELIMITERS: Delimiters = [',', ';', '\t', '|'];
const PADDINGS = [';', ',', '\t'];

/** The header is among the first lines. */
const HEADER_WITHIN = 40;

/** How many lines are looked at. */
const SAMPLE = 120;

/** No table has more columns: what has is no table. */
const MAX_COLUMNS = 256;

/** The sign that most lines end with. */
function paddingOf(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const found = PADDINGS.find(
    (sign) => filled.filter((line) => line.endsWith(sign)).length > filled.length / 2,
  );
  return found ?? '';
}

/** The padding of a table whose header is this line: where the lines are filled up, the header is too. */
function paddingIn(header: string, delimiter: Delimiter, padding: string): string {
  return padding !== delimiter && header.endsWith(padding) ? padding : '';
}

/** The names in a line; the last ones that are empty are left out. */
function namesIn(cells: readonly string[]): readonly string[] {
  return cells.slice(0, filledLength(cells)).map((cell) => cell.trim());
}

/** What a line tells if it is the header of one of SIPRI's tables, written with this delimiter. */
function readHeader(
  lines: readonly string[],
  line: number,
  delimiter: Delimiter,
  sign: string,
): Recognised | null {
  const text = lines[line - 1] ?? '';
  const padding = paddingIn(text, delimiter, sign);
  const cellsOf = (of: string) => readCells(withoutPadding(of, padding), delimiter).cells;
  const header = namesIn(cellsOf(text));
  const order = columnOrder(header, () =>
    lines
      .slice(line)
      .map(cellsOf)
      .filter((cells) => cells.length >= header.length),
  );
  if (order) {
    const dialect = { delimiter, padding, width: header.length };
    return { is: 'table', table: { dialect, skip: line, headerLine: line, header, order } };
  }
  const other = header.length > 2 ? otherTable(header) : null;
  return other ? { is: 'other', other, line } : null;
}

/** The header of one of SIPRI's tables, in whatever way it is written. */
function findHeader(lines: readonly string[], sign: string, delimiters: Delimiters): Recognised | null {
  for (const index of lines.slice(0, HEADER_WITHIN).keys()) {
    for (const delimiter of delimiters) {
      const found = readHeader(lines, index + 1, delimiter, sign);
      if (found) return found;
    }
  }
  return null;
}

/** A register whose header was cut off, known by what its rows hold. */
function findRows(lines: readonly string[], padding: string, delimiters: Delimiters): Recognised | null {
  for (const delimiter of delimiters) {
    const sign = padding === delimiter ? '' : padding;
    const rows = lines.map((line) => readCells(withoutPadding(line, sign), delimiter).cells);
    for (const format of REGISTERS) {
      const width = format.columns.length;
      const right = rows.map((row) => format.looksRight(fitted(row, width) ?? []));
      const skip = right.indexOf(true);
      const since = rows.slice(skip).filter((row) => filledLength(row) > 0).length;
      if (skip === -1 || skip >= HEADER_WITHIN || right.filter(Boolean).length * 2 < since) continue;
      const dialect = { delimiter, padding: sign, width };
      return {
        is: 'table',
        table: { dialect, skip, headerLine: null, header: [], order: plainOrder(format) },
      };
    }
  }
  return null;
}

/** Whether cells can name columns: most of them hold words, none is a whole sentence. */
function canBeHeader(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => /\p{L}/u.test(cell)).length;
  return words * 2 > cells.length && cells.every((cell) => cell.length <= 100) && cells.length <= MAX_COLUMNS;
}

/** The lines as records in one way of writing. */
function recordsOf(lines: readonly string[], delimiter: Delimiter, padding: string): FileRecord[] {
  const records: FileRecord[] = [];
  const reader = createRecordReader(delimiter, null, (record) => records.push(record));
  for (const [index, line] of lines.entries()) reader.push(index + 1, withoutPadding(line, padding));
  reader.end();
  return records;
}

/** A table, and how much speaks for it: the cells of the rows that fit its header. */
interface Candidate {
  readonly table: FoundTable;
  readonly weight: number;
}

/** The first record that can be a header and has as many cells as most of those after it. */
function tableIn(lines: readonly string[], delimiter: Delimiter, padding: string): Candidate | null {
  const records = recordsOf(lines, delimiter, padding);
  for (const [index, record] of records.slice(0, HEADER_WITHIN).entries()) {
    const header = namesIn(record.cells);
    const width = header.length;
    const isHeader = width > 1 && canBeHeader(header) && (lines[record.until - 1] ?? '').endsWith(padding);
    if (!isHeader) continue;
    const after = records.slice(index + 1).filter(({ cells }) => filledLength(cells) > 0);
    const alike = after.filter(({ cells }) => fitted(cells, width) !== null);
    if (alike.length * 2 < after.length) continue;
    const dialect = { delimiter, padding, width };
    const table = { dialect, skip: record.until, headerLine: record.line, header, order: null };
    return { table, weight: (alike.length + 1) * (width - 1) };
  }
  return null;
}

/** Of the tables that the delimiters make of the lines the one that begins first, and of those the weightiest. */
function findTable(lines: readonly string[], sign: string, delimiters: Delimiters): FoundTable | null {
  const candidates = delimiters.flatMap((delimiter) => {
    const paddings = sign === '' || sign === delimiter ? [''] : [sign, ''];
    return paddings.map((padding) => tableIn(lines, delimiter, padding));
  });
  const [best] = candidates
    .filter((candidate) => candidate !== null)
    .sort((a, b) => a.table.skip - b.table.skip || b.weight - a.weight);
  return best?.table ?? null;
}

/** The cells of the lines below a header. */
const rowsBelow = (lines: readonly string[], skip: number, delimiter: Delimiter) =>
  lines
    .slice(skip)
    .filter((line) => line.trim() !== '')
    .map((line) => readCells(line, delimiter).cells);

/** A cross table most of whose header is no words, so that it was taken for no header. */
function findCrossTable(lines: readonly string[], delimiters: Delimiters): Recognised | null {
  for (const [index, line] of lines.slice(0, HEADER_WITHIN).entries()) {
    for (const delimiter of delimiters) {
      const header = namesIn(readCells(line, delimiter).cells);
      const what = crossTableIn(header, rowsBelow(lines, index + 1, delimiter));
      if (what) return { is: 'no-deals', what, line: index + 1 };
    }
  }
  return null;
}

/**
 * Finds the table in the first lines of a file, by what they hold.
 * @param delimiters what may stand between the cells
 */
export function recognise(firstLines: readonly string[], delimiters: Delimiters = DELIMITERS): Recognised {
  const lines = firstLines.slice(0, SAMPLE);
  const padding = paddingOf(lines);
  const known = findHeader(lines, padding, delimiters) ?? findRows(lines, padding, delimiters);
  if (known) return known;
  const table = findTable(lines, padding, delimiters);
  if (table) {
    const what = noDealsIn(table.header, rowsBelow(lines, table.skip, table.dialect.delimiter));
    return what ? { is: 'no-deals', what, line: table.headerLine ?? 1 } : { is: 'table', table };
  }
  const cross = findCrossTable(lines, delimiters);
  if (cross) return cross;
  const columns = Math.max(...delimiters.map((delimiter) => (lines[0] ?? '').split(delimiter).length));
  return columns > MAX_COLUMNS ? { is: 'wide', columns, most: MAX_COLUMNS } : { is: 'unknown' };
}
