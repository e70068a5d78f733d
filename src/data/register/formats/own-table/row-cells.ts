/** The cells of a row of a person's own table, as the evidence shows them. */
import { STATUS_NOT_KNOWN, STATUS_NOT_READ, STATUS_NOT_SAID } from '../../../../domain/evidence/taken-status';
import type { Status } from '../../../../domain/model/status';
import { statusOf } from '../../cells/status-words';
import { refusalOf } from '../../mapping/refusal-columns';
import { takenByApp, type WhyTaken } from '../../mapping/taken-by-app';
import { saysStatus, unreadStatus } from '../../mapping/unsaid-status';
import { uniqueNames } from '../../rows/column-names';
import type { TableFormat } from '../../rows/row-format';
import { columnOf, factsOfField, fixedValue, TABLE_FIELDS } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { fannedOut } from './fan-out';

/** Why the app took what the table leaves out, as the evidence has it. */
const WHY: Readonly<Record<WhyTaken, string>> = {
  licences: 'its columns speak of licences',
  trade: 'exports and imports have crossed a border',
  'un-register': 'its columns are those of the UN Register of Conventional Arms',
  comtrade: 'its columns are those of UN Comtrade',
};

/** What was given for all rows, under names that say so: the table says none of it. */
function givenCells(format: TableFormat): readonly (readonly [name: string, value: string])[] {
  const { mapping } = format;
  const taken = takenByApp(format);
  return TABLE_FIELDS.flatMap((field) => {
    const [value, why] = [fixedValue(mapping, field), taken[field]];
    if (value === null) return [];
    const by = why ? `taken by the app: ${WHY[why]}` : 'given by whoever opened it';
    const isLeft = field === 'status' && unreadStatus(format) !== null;
    const instead = isLeft ? 'not read from its column' : 'not in the table';
    return [[`${factsOfField(field).name}: ${instead}, but ${by}`, value] as const];
  });
}

/** What a row was taken for of which neither the table nor anybody says the status. */
function statusCells(
  format: TableFormat,
  row: TextRow,
  status: Status,
): readonly (readonly [name: string, value: string])[] {
  const at = columnOf(format.mapping, 'status');
  if (refusalOf(format, row) !== null) return [];
  const said = row.cells[at]?.trim() ?? '';
  if (said !== '' && statusOf(said) === null) return [[STATUS_NOT_KNOWN, said]];
  const isTold = at >= 0 || fixedValue(format.mapping, 'status') !== null;
  const unread = isTold ? null : unreadStatus(format);
  if (unread !== null) return [[STATUS_NOT_READ, `taken as ${status}, whatever “${unread}” says`]];
  const isSaid = at >= 0 ? said !== '' : saysStatus(format);
  return isSaid ? [] : [[STATUS_NOT_SAID, `taken as ${status}`]];
}

/** The row with what its cells said before several parties in them were parted. */
function asWritten(format: TableFormat, row: TextRow): readonly string[] {
  const fanned = fannedOut(format, row);
  if (!fanned) return row.cells;
  const cells = row.cells.slice(0, format.header.length);
  for (const end of ['from', 'to'] as const) {
    const at = columnOf(format.mapping, end);
    if (at >= 0) cells[at] = fanned[end];
  }
  return cells;
}

/** The cells that say something, under the names of their columns, and after them what was given for all rows. */
export function citedCells(
  names: readonly string[],
  format: TableFormat,
  row: TextRow,
  status: Status,
): Record<string, string> {
  const given = [...givenCells(format), ...statusCells(format, row, status)];
  const all = uniqueNames([...names, ...given.map(([name]) => name)]);
  const written = asWritten(format, row);
  const cited: Record<string, string> = {};
  all.forEach((name, i) => {
    const text = (i < names.length ? written[i] : given[i - names.length]?.[1])?.trim() ?? '';
    if (text !== '') cited[name] = text;
  });
  return cited;
}
