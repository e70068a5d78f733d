/** The amounts of money in a row of a person's own table, each with its currency and with what it is for. */

import { memoizePer } from '../../../../domain/memoize/memoize';
import type { Money } from '../../../../domain/model/quantity';
import type { Status } from '../../../../domain/model/status';
import type { DecimalSign, DecimalSigns } from '../../cells/numbers';
import { currencyOf, type MoneyUnit, moneyUnitIn, type ReadMoney, readMoney } from '../../cells/read-money';
import { namesOfHeader } from '../../rows/column-names';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import { columnOf, fixedValue } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';

/** The fields that are told in money. */
export const MONEY_FIELDS = ['value', 'valueDelivered'] as const;

/** One of them. */
export type MoneyField = (typeof MONEY_FIELDS)[number];

/** What the header says of the amounts of each field: asked for with every row of a file. */
const unitsOf = memoizePer((format: TableFormat): Readonly<Record<MoneyField, MoneyUnit>> => {
  const names = namesOfHeader(format.header);
  const unit = (field: MoneyField) => moneyUnitIn(names[columnOf(format.mapping, field)] ?? '');
  return { value: unit('value'), valueDelivered: unit('valueDelivered') };
});

/** The currency that holds for a row, where the table tells it in a column or somebody gave it. */
function currencyOfRow({ mapping }: TableFormat, row: TextRow): string | null {
  const told = fixedValue(mapping, 'currency') ?? row.cells[columnOf(mapping, 'currency')] ?? '';
  return currencyOf(told);
}

/** What a row tells in money, and what of it is doubtful. */
export interface RowMoney {
  readonly money: readonly Money[];
  readonly doubts: readonly { readonly field: MoneyField; readonly reason: NoteReason }[];
}

function scopeOf(field: MoneyField, status: Status): Money['scope'] {
  if (field === 'valueDelivered') return 'delivered';
  return status === 'authorised' ? 'licence' : 'package';
}

/** What a cell tells in money, or what is doubtful about it; both where its amount is not exact. */
interface Amount {
  readonly money: ReadMoney['money'] | null;
  readonly doubt: NoteReason | null;
}

function amountIn(text: string, sign: DecimalSign, unit: MoneyUnit): Amount {
  const read = readMoney(text, sign, unit);
  if (read) return { money: read.money, doubt: read.isAbout ? { code: 'money-about', text } : null };
  const isNumber = readMoney(text, sign, { ...unit, currency: 'XXX' }) !== null;
  return { money: null, doubt: { code: isNumber ? 'money-without-currency' : 'no-money', text } };
}

/**
 * The amounts of a row. A row that was parted among several parties tells one amount for all of them together: it is nobody's
 * share, and stays among the cells.
 */
export function moneyOf(
  format: TableFormat,
  row: TextRow,
  { status, signs, isShared }: { status: Status; signs: DecimalSigns; isShared: boolean },
): RowMoney {
  const amounts = MONEY_FIELDS.flatMap((field) => {
    const at = columnOf(format.mapping, field);
    const text = row.cells[at]?.trim() ?? '';
    if (text === '') return [];
    if (isShared) return { field, money: null, doubt: { code: 'money-of-several', text } as const };
    const unit = unitsOf(format)[field];
    const currency = currencyOfRow(format, row) ?? unit.currency;
    return { field, ...amountIn(text, signs[at] ?? '.', { ...unit, currency }) };
  });
  return {
    money: amounts.flatMap(({ field, money }) => (money ? { ...money, scope: scopeOf(field, status) } : [])),
    doubts: amounts.flatMap(({ field, doubt }) => (doubt ? { field, reason: doubt } : [])),
  };
}
