/**
 * Rows by which a state returns that it transferred nothing: "nil" where the number of items stands. They tell of no deal. Only
 * in returns, which states make of what was transferred: in any other table such a word stands for what is not known.
 */
import { isOfUnRegister } from '../../mapping/taken-by-app';
import { namesOfHeader } from '../../rows/column-names';
import type { RowFault } from '../../rows/deal-facts';
import type { TableFormat } from '../../rows/row-format';
import { columnOf, fixedValue } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';

/** Words for no items, in the languages of those who make returns. */
const NIL =
  /^(?:nil|nil return|none|zero|no transfers?|0(?:[.,]0+)?|[-–—−]{1,3}|néant|aucune?|ninguno|nada|keine)$/iu;

/** Whether each row says who reports of what arrived how many items there were, and nothing of money beside it. */
function isOfReturns({ header, mapping }: TableFormat): boolean {
  if (isOfUnRegister(header)) return true;
  const isReported = mapping.flow !== undefined || columnOf(mapping, 'reportedBy') >= 0;
  const isMoney = columnOf(mapping, 'value') >= 0 || columnOf(mapping, 'valueDelivered') >= 0;
  return isReported && !isMoney && fixedValue(mapping, 'status') === 'delivered';
}

/** The rows that return nothing, each with why it is set apart. */
export function nilReturns(format: TableFormat, rows: readonly TextRow[]): [number, RowFault][] {
  const at = columnOf(format.mapping, 'quantity');
  if (at < 0 || !isOfReturns(format)) return [];
  const column = namesOfHeader(format.header)[at] ?? null;
  return rows.flatMap(({ line, cells }): [number, RowFault][] => {
    const text = cells[at]?.trim() ?? '';
    return NIL.test(text) ? [[line, { line, column, reason: { code: 'nil-return', text } }]] : [];
  });
}
