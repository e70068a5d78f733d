/**
 * Rows that name several exporters or importers, as a row for each pair of them. What was parted stands behind the cells of
 * the header, so that the page reads each row as the worker did, and the evidence says what the cell says.
 */
import { partiesIn, spelledOut } from '../../mapping/several-parties';
import { namesOfHeader } from '../../rows/column-names';
import type { ReportNote } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import { columnOf } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';

/** Which of how many relationships a row is, and what its two cells said of parties. */
export interface FannedOut {
  readonly of: number;
  readonly from: string;
  readonly to: string;
}

/** What stands behind the cells of the header: how many there are of the row, and the two cells as they were. */
const EXTRA = 3;

/** What a row was before it was parted; null for one that was not. */
export function fannedOut({ header }: TableFormat, { cells }: TextRow): FannedOut | null {
  if (cells.length !== header.length + EXTRA) return null;
  const [of = '', from = '', to = ''] = cells.slice(header.length);
  return { of: Number(of), from, to };
}

const partsOf = (row: TextRow, at: number): readonly string[] =>
  at < 0 ? [''] : namesIn(row.cells[at] ?? '');

/** The names of a cell; of several, those that are codes are spelled out, since their column is none of codes. */
function namesIn(cell: string): readonly string[] {
  const names = partiesIn(cell);
  return names.length > 1 ? names.map(spelledOut) : names;
}

/** The rows of a table, those with several parties on a side as several. */
export function fanOut(format: TableFormat, rows: readonly TextRow[]): readonly TextRow[] {
  const [from, to] = [columnOf(format.mapping, 'from'), columnOf(format.mapping, 'to')];
  const columns = [...format.header.keys()];
  return rows.flatMap((row) => {
    const [exporters, importers] = [partsOf(row, from), partsOf(row, to)];
    const of = exporters.length * importers.length;
    if (of === 1) return [row];
    const extra = [`${of}`, row.cells[from] ?? '', row.cells[to] ?? ''];
    const withEnds = (ends: ReadonlyMap<number, string>): TextRow => ({
      line: row.line,
      cells: [...columns.map((at) => ends.get(at) ?? row.cells[at] ?? ''), ...extra],
    });
    return exporters.flatMap((exporter) =>
      importers.map((importer) =>
        withEnds(
          new Map([
            [from, exporter],
            [to, importer],
          ]),
        ),
      ),
    );
  });
}

/** What the report says of rows that were parted, once for each. */
export function notesOnFanOut(format: TableFormat, rows: readonly TextRow[]): ReportNote[] {
  const names = namesOfHeader(format.header);
  let last = -1;
  return rows.flatMap((row): ReportNote[] => {
    const fanned = fannedOut(format, row);
    if (!fanned || row.line === last) return [];
    last = row.line;
    const end = fanned.to === row.cells[columnOf(format.mapping, 'to')] ? 'from' : 'to';
    const reason = { code: 'several-parties', text: fanned[end].trim(), rows: fanned.of } as const;
    return [
      { line: row.line, column: names[columnOf(format.mapping, end)] ?? null, what: 'repaired', reason },
    ];
  });
}
