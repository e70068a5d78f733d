/** Years in which no deal of a table is likely to be: they are kept as they stand, and noted. */
import { UNDATED } from '../../domain/edtf';
import { columnNames } from './column-names';
import type { DealRecord, RowFault } from './deal-facts';
import type { RowFormat } from './part-data';
import { columnOf, factsOfField, fixedValue } from './table-mapping';

/** Registers of arms begin later, and hardly a table of anybody's begins earlier. */
const FIRST = 1900;

/** How the columns of both years are called. */
interface YearColumns {
  readonly ordered: string;
  readonly delivered: string;
}

function columnsOf(format: RowFormat): YearColumns {
  if (format === 'register') return { ordered: 'Year of order', delivered: 'Year(s) of delivery' };
  if (format === 'deliveries') return { ordered: 'Order date', delivered: 'Delivery year' };
  const names = columnNames(format);
  const nameOf = (field: 'ordered' | 'delivered') =>
    names[columnOf(format.mapping, field)] ?? factsOfField(field).label;
  return { ordered: nameOf('ordered'), delivered: nameOf('delivered') };
}

/** Looks for such years in the deals of a file, on a day; what was given for all rows is told once. */
export function createYearCheck(format: RowFormat, today: string): (deal: DealRecord) => RowFault[] {
  const columns = columnsOf(format);
  const given = typeof format === 'string' ? null : fixedValue(format.mapping, 'ordered');
  const last = Number(today.slice(0, 4));
  let isTold = false;

  function faultIn(line: number, column: string, date: string): RowFault[] {
    const year = Number(date.slice(0, 4));
    if (date === UNDATED || (year >= FIRST && year <= last)) return [];
    const when = year > last ? 'is still to come' : `is before ${FIRST}`;
    return [{ line, column, reason: `The year ${year} ${when}: it is kept as it stands.` }];
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
