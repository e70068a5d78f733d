import { memoizePer } from '../../../../domain/memoize/memoize';
import { fileDatasetId } from '../../../../domain/model/dataset';
import { sourceId } from '../../../../domain/model/ids';
import { numbersInCount } from '../../cells/read-count';
import { numbersInMoney, signInMoney } from '../../cells/read-money';
import { namesOfHeader } from '../../rows/column-names';
import type { TableFormat } from '../../rows/row-format';
import {
  columnOf,
  factsOfField,
  TABLE_FIELDS,
  type TableMapping,
  usedColumns,
} from '../../rows/table-mapping';
import type { FormatKind, NumberColumn } from '../format-kind';
import { ownTableOf } from './own-table-of';
import { COUNT_FIELDS } from './row-count';
import { MONEY_FIELDS } from './row-money';
import { readTableRow } from './table-row';

const MONEY_CELLS = { numbersIn: numbersInMoney, signIn: signInMoney } as const;

function numberColumns(mapping: TableMapping, names: readonly string[]): NumberColumn[] {
  const money = { kind: 'volume', addedUp: null, ...MONEY_CELLS, hasPoints: false } as const;
  const count = { kind: 'count', addedUp: 'items', numbersIn: numbersInCount, hasPoints: false } as const;
  const columns = [
    ...COUNT_FIELDS.map((field) => ({ field, as: count })),
    ...MONEY_FIELDS.map((field) => ({ field, as: money })),
  ] as const;
  return columns.flatMap(({ field, as }) => {
    const at = columnOf(mapping, field);
    const name = names[at];
    return name === undefined ? [] : [{ at, name, ...as }];
  });
}

/** The columns in which a row can be called a sum: those without which there is no deal, the category, and the first. */
function totalsAt(mapping: TableMapping): number[] {
  const needed = TABLE_FIELDS.filter((field) => factsOfField(field).needed || field === 'category');
  return [0, ...needed.map((field) => columnOf(mapping, field))];
}

function unusedAt(mapping: TableMapping, names: readonly string[]): number[] {
  const used = usedColumns(mapping);
  return names.flatMap((_, at) => (used.has(at) ? [] : [at]));
}

/** A person's own table, of whose columns they said what they mean. */
export const ownTable = memoizePer((table: TableFormat): FormatKind<never> => {
  const { header, mapping, codes = [], codesAmongNames = [] } = table;
  const names = namesOfHeader(header);
  const nameOf = (field: 'ordered' | 'delivered') =>
    names[columnOf(mapping, field)] ?? factsOfField(field).name;
  return {
    takenFor: ownTableOf(table),
    names,
    systemAt: columnOf(mapping, 'system'),
    endsAt: { from: columnOf(mapping, 'from'), to: columnOf(mapping, 'to') },
    totalsAt: totalsAt(mapping),
    unusedAt: unusedAt(mapping, names),
    codesAt: codes,
    codesAmongNamesAt: codesAmongNames,
    numberColumns: numberColumns(mapping, names),
    yearColumns: { ordered: nameOf('ordered'), delivered: nameOf('delivered') },
    read: ([row], signs) =>
      row
        ? readTableRow(row, table, signs)
        : { ok: false, fault: { line: 0, column: null, reason: { code: 'no-row' } } },
    dealsIn: (rows) => rows.map((row) => [row]),
    hasDealNumbers: false,
    namesAreKnown: false,
    usualEncoding: null,
    sourceOf: ({ name, sha256, date }) => ({
      id: sourceId(fileDatasetId(sha256)),
      kind: 'register',
      title: name,
      publisher: 'your own file',
      date,
    }),
    table,
  };
});
