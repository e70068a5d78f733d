/** Columns that have one header: only one of them is read, and what the other one says would be lost without a word. */
import { formatNumber } from '../../domain/text/numbers';
import { namesOfHeader } from './column-names';
import type { ReportNote } from './report-note';
import type { TableFormat } from './row-format';
import { columnOf, factsOfField, TABLE_FIELDS } from './table-mapping';
import type { TextRow } from './text-row';
import { saysNothing } from './words-for-nothing';

/** Whether two columns are called alike; those without a name are not. */
export function sameHeader(one = '', other = ''): boolean {
  const name = one.trim().toLowerCase();
  return name !== '' && name === other.trim().toLowerCase();
}

/** How far the cells of two columns differ. */
interface Difference {
  readonly rows: number;
  readonly differing: number;
  /** The first row in which they do. */
  readonly first: { readonly line: number; readonly used: string; readonly other: string } | null;
}

const said = (cell = '') => (saysNothing(cell) ? '' : cell.trim());

/** Compares the cells of two columns, row by row. */
export function createComparison() {
  let [rows, differing] = [0, 0];
  let first: Difference['first'] = null;
  return {
    look(line: number, used: string | undefined, other: string | undefined): void {
      rows += 1;
      const cells = { used: said(used), other: said(other) };
      if (cells.used === cells.other) return;
      differing += 1;
      first ??= { line, ...cells };
    },
    difference: (): Difference => ({ rows, differing, first }),
  };
}

const quoted = (cell: string) => (cell === '' ? 'nothing' : `“${cell}”`);

/** "other cells in 2 of 3 rows; the first is line 3, with “20” in the place of “12”"; null where they do not differ. */
export function differenceInWords({ rows, differing, first }: Difference, among = ''): string | null {
  if (!first) return null;
  const share = `${formatNumber(differing)} of ${among}${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  return `other cells in ${share}; the first is line ${first.line}, with ${quoted(first.other)} in the place of ${quoted(first.used)}`;
}

/** A column that is read, and one of the same header that is not and has other cells. */
export interface UnequalTwin {
  /** The name of the one that is read. */
  readonly column: string;
  /** The first line in which they differ. */
  readonly line: number;
  readonly words: string;
}

/** A column that a mapping reads, with those of the same header that it does not. */
function twinsIn({ header, mapping }: TableFormat) {
  const used = new Set(Object.values(mapping));
  return TABLE_FIELDS.flatMap((field) => {
    const at = columnOf(mapping, field);
    const others = [...header.keys()].filter(
      (other) => !used.has(other) && sameHeader(header[at], header[other]),
    );
    return others.map((other) => ({ field, at, other }));
  });
}

/**
 * The columns that are read although another of the same header says something else.
 * @param among what the rows are, where they are not all: "the first "
 */
export function unequalTwins(format: TableFormat, rows: readonly TextRow[], among = ''): UnequalTwin[] {
  const names = namesOfHeader(format.header);
  return twinsIn(format).flatMap(({ field, at, other }) => {
    const comparison = createComparison();
    for (const { line, cells } of rows) comparison.look(line, cells[at], cells[other]);
    const difference = comparison.difference();
    const words = differenceInWords(difference, among);
    if (words === null) return [];
    const taken = `“${names[at]}” is taken for “${factsOfField(field).name}”`;
    return [
      {
        column: names[at] ?? '',
        line: difference.first?.line ?? 0,
        words: `${taken}, but “${names[other]}” has the same header and ${words}.`,
      },
    ];
  });
}

/** What the report says of them. */
export function notesOnTwins(format: TableFormat, rows: readonly TextRow[]): ReportNote[] {
  return unequalTwins(format, rows).map(({ column, line, words }) => ({
    ...{ line, column, what: 'doubtful', reason: words },
  }));
}
