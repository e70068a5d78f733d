import { REGISTERS } from '../../data/register/formats/formats';
import { DELIMITERS } from '../../data/register/rows/by-hand';
import { filledLength, fitted, readCells, withoutPadding } from './cells';
import {
  findTable,
  findTableFurtherOn,
  HEADER_WITHIN,
  MAX_COLUMNS,
  namesIn,
  paddingOf,
  SAMPLE,
} from './find-table';
import type { FoundTable } from './found-table';
import { columnOrder, type OtherTable, otherTable, plainOrder } from './header';
import { crossTableIn, type NoDeals, noDealsIn } from './no-deals';
import type { Delimiter } from './reading';

/** What the beginning of a file shows: a table, one that is known and holds no deals, or nothing that is known. */
export type Recognised =
  | { readonly is: 'table'; readonly table: FoundTable }
  | { readonly is: 'other'; readonly other: OtherTable; readonly line: number }
  /** A table that says of no two parties that one deals with the other. */
  | { readonly is: 'no-deals'; readonly what: NoDeals; readonly line: number }
  /** Its first line has more columns than any table. */
  | { readonly is: 'wide'; readonly columns: number; readonly most: number }
  | { readonly is: 'unknown' };

type Delimiters = readonly Delimiter[];

/** The padding of a table whose header is this line: where the lines are filled up, the header is too. */
function paddingIn(header: string, delimiter: Delimiter, padding: string): string {
  return padding !== delimiter && header.endsWith(padding) ? padding : '';
}

/** What a line tells if it is the header of a table that is known, written with this delimiter. */
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

/** The header of a table that is known, in whatever way it is written. */
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
  const table = findTable(lines, padding, delimiters) ?? findTableFurtherOn(firstLines, delimiters);
  if (table) {
    const what = noDealsIn(table.header, rowsBelow(lines, table.skip, table.dialect.delimiter));
    return what ? { is: 'no-deals', what, line: table.headerLine ?? 1 } : { is: 'table', table };
  }
  const cross = findCrossTable(lines, delimiters);
  if (cross) return cross;
  const columns = Math.max(...delimiters.map((delimiter) => (lines[0] ?? '').split(delimiter).length));
  return columns > MAX_COLUMNS ? { is: 'wide', columns, most: MAX_COLUMNS } : { is: 'unknown' };
}
