/** What is taken of a table that leaves it out, since its columns as a whole say so: the person is told so, and can change it. */
import type { TableFormat } from '../rows/row-format';
import { fixedValue, type TableField, type TableMapping } from '../rows/table-mapping';
import { plainName } from './field-words';
import { speaksOfLicences } from './licence-words';
import { unreadStatus } from './unsaid-status';

/** Why something was taken: what the columns of the table speak of, or whose columns they are. */
export type WhyTaken = 'licences' | 'trade' | 'un-register' | 'comtrade';

/** What UN Comtrade calls its columns, whose values are in US dollars (uncomtrade.org/docs/trade-valuation). */
const OF_COMTRADE = ['reportercode', 'flowcode', 'primaryvalue'];

/** Whether a table has the columns of UN Comtrade. */
export const isOfComtrade = (header: readonly string[]): boolean =>
  OF_COMTRADE.every((name) => header.some((column) => column.trim().toLowerCase() === name));

/** Whether a table is a form in which states report to the United Nations what has left or reached their territory. */
export const isOfUnRegister = (header: readonly string[]): boolean =>
  header.some((name) => plainName(name) === 'intermediate location');

/** A status that holds for every row, and why. */
interface TakenStatus {
  readonly status: 'authorised' | 'delivered';
  readonly why: WhyTaken;
}

/**
 * What became of all that a table lists: licences were given, and what was exported or imported has crossed a border. Null
 * where its columns say nothing of it.
 */
export function statusTaken(header: readonly string[], { flow }: TableMapping): TakenStatus | null {
  if (speaksOfLicences(header)) return { status: 'authorised', why: 'licences' };
  if (flow !== undefined) return { status: 'delivered', why: 'trade' };
  return isOfUnRegister(header) ? { status: 'delivered', why: 'un-register' } : null;
}

/** What of the values that hold for every row is the app's own, and why; whatever else was given, a person gave. */
export function takenByApp(format: TableFormat): Readonly<Partial<Record<TableField, WhyTaken>>> {
  const { header, mapping } = format;
  const taken = statusTaken(header, mapping);
  // Where a column may tell it, it was asked, and not taken.
  const isStatus = taken?.status === fixedValue(mapping, 'status') && unreadStatus(format) === null;
  const isCurrency = fixedValue(mapping, 'currency') === 'USD' && isOfComtrade(header);
  return {
    ...(taken && isStatus && { status: taken.why }),
    ...(isCurrency && { currency: 'comtrade' as const }),
  };
}
