/** The amounts of money in a row of a person's own table, each with its currency and with what it is for. */

import { memoizePer } from '../../../../domain/memoize/memoize';
import type { Money } from '../../../../domain/model/quantity';
import type { Status } from '../../../../domain/model/status';
import { isOfLongScale } from '../../cells/billions';
import { ANY_CURRENCY, currencyOf } from '../../cells/currencies';
import { type MoneyUnit, moneyUnitIn } from '../../cells/money-unit';
import type { DecimalSign, DecimalSigns } from '../../cells/numbers';
import { multipleIn, type ReadMoney, readMoney } from '../../cells/read-money';
import { multipleBeside } from '../../mapping/units';
import { namesOfHeader } from '../../rows/column-names';
import type { NoteReason } from '../../rows/report-note';
import type { TableFormat } from '../../rows/row-format';
import { columnOf, fixedValue } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { isByReporter } from './row-ends';

/** The fields that are told in money. */
export const MONEY_FIELDS = ['value', 'valueDelivered'] as const;

/** One of them. */
export type MoneyField = (typeof MONEY_FIELDS)[number];

/** A column of amounts, and what its header and what was given for all rows say of them. */
interface MoneyColumn {
  readonly field: MoneyField;
  readonly at: number;
  readonly unit: MoneyUnit;
}

/** The columns of amounts, and that of their currency: asked for with every row of a file. */
const columnsOf = memoizePer((format: TableFormat) => {
  const { header, mapping } = format;
  const names = namesOfHeader(header);
  const given = currencyOf(fixedValue(mapping, 'currency') ?? '');
  const columns = MONEY_FIELDS.flatMap((field): MoneyColumn[] => {
    const at = columnOf(mapping, field);
    if (at < 0) return [];
    const name = names[at] ?? '';
    const unit = { ...moneyUnitIn(name), ...(isOfLongScale(name) && { isLong: true as const }) };
    return [{ field, at, unit: given === null ? unit : { ...unit, currency: given } }];
  });
  return { columns, currencyAt: columnOf(mapping, 'currency') };
});

/** What is said of the amounts of a row, where a column tells their currency. */
function unitOf({ cells }: TextRow, unit: MoneyUnit, currencyAt: number): MoneyUnit {
  const told = currencyAt < 0 ? null : currencyOf(cells[currencyAt] ?? '');
  return told === null ? unit : { ...unit, currency: told };
}

/** What a row tells in money, and what of it is doubtful. */
export interface RowMoney {
  readonly money: readonly Money[];
  readonly doubts: readonly { readonly field: MoneyField; readonly reason: NoteReason }[];
}

/** What is reported as an export or import has come, and its value is that of what came. */
function scopeOf(field: MoneyField, status: Status, isTrade: boolean): Money['scope'] {
  if (field === 'valueDelivered' || (isTrade && status === 'delivered')) return 'delivered';
  return status === 'authorised' ? 'licence' : 'package';
}

/** What a cell tells in money, or what is doubtful about it; both where its amount is not exact. */
interface Amount {
  readonly money: ReadMoney['money'] | null;
  readonly doubt: NoteReason | null;
}

function amountIn(text: string, sign: DecimalSign, unit: MoneyUnit, beside: string | null): Amount {
  if (beside !== null && unit.factor === 1 && multipleIn(text) === null && /[1-9]/.test(text)) {
    return { money: null, doubt: { code: 'money-multiple-beside', text, word: beside } };
  }
  if (unit.unknown !== undefined && multipleIn(text) === null) {
    return { money: null, doubt: { code: 'money-in-unknown-multiple', text, word: unit.unknown } };
  }
  const read = readMoney(text, sign, unit);
  if (read) return { money: read.money, doubt: read.isAbout ? { code: 'money-about', text } : null };
  const isNumber = readMoney(text, sign, { ...unit, currency: ANY_CURRENCY }) !== null;
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
  const { columns, currencyAt } = columnsOf(format);
  const told: { readonly money: Money[]; readonly doubts: RowMoney['doubts'][number][] } = {
    money: [],
    doubts: [],
  };
  for (const { field, at, unit } of columns) {
    const text = row.cells[at]?.trim() ?? '';
    if (text === '') continue;
    const { money, doubt }: Amount = isShared
      ? { money: null, doubt: { code: 'money-of-several', text } }
      : amountIn(text, signs[at] ?? '.', unitOf(row, unit, currencyAt), multipleBeside(format, row));
    if (money) told.money.push({ ...money, scope: scopeOf(field, status, isByReporter(format.mapping)) });
    if (doubt) told.doubts.push({ field, reason: doubt });
  }
  return told;
}
