/** Years in which no deal of a table is likely to be: they are kept as they stand, and noted. */
import { type EdtfDate, UNDATED, yearsOfEdtf } from '../../../../domain/dates/edtf';
import type { DealRecord, RowFault } from '../../rows/deal-facts';
import type { NoteReason } from '../../rows/report-note';
import { fixedValue } from '../../rows/table-mapping';
import type { FormatKind } from '../format-kind';

/** Registers of arms begin later, and hardly a table of anybody's begins earlier. */
const FIRST = 1900;

/** Looks for such years in the deals of a file, on a day; what was given for all rows is told once. */
export function createYearCheck(
  { yearColumns: columns, table }: FormatKind,
  today: string,
): (deal: DealRecord) => RowFault[] {
  const given = table && fixedValue(table.mapping, 'ordered');
  const last = Number(today.slice(0, 4));
  let isTold = false;

  function faultIn(line: number, column: string, date: EdtfDate): RowFault[] {
    if (date === UNDATED) return [];
    const { first: year } = yearsOfEdtf(date);
    if (year >= FIRST && year <= last) return [];
    const reason: NoteReason =
      year > last ? { code: 'year-to-come', year } : { code: 'early-year', year, first: FIRST };
    return [{ line, column, reason }];
  }

  return ({ order, rows }) => {
    const [first] = rows;
    const ordered = first && !isTold ? faultIn(first.line, columns.ordered, order) : [];
    isTold ||= given !== null && ordered.length > 0;
    const delivered = rows.flatMap(({ line, deliveries }) =>
      deliveries.flatMap((date) => faultIn(line, columns.delivered, date)),
    );
    return [...ordered, ...delivered];
  };
}
