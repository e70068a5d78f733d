/** The rows of a sheet as they are held against those of other sheets of its file: by what is told, wherever it stands. */

import { readNumber } from '../cells/numbers';
import { saysNothing } from '../cells/words-for-nothing';
import { kindOf } from '../formats/formats';
import { unpackRow } from '../rows/packed-rows';
import {
  columnOf,
  columnsTelling,
  fixedValue,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
} from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import type { PartData } from './part-data';

/** What adds up. */
export const ADDED_FIELDS: readonly TableField[] = [
  ...(['quantity', 'quantityDelivered', 'value', 'valueDelivered'] as const),
];

/** What does not say which deal it is: in whose words, and on which page. */
const OF_SOURCES: ReadonlySet<TableField> = new Set<TableField>(['source', 'excerpt', 'summary', 'page']);

const CELL_END = '\u001F';

const isTold = (mapping: TableMapping, field: TableField) =>
  columnsTelling(mapping, field).length > 0 || fixedValue(mapping, field) !== null;

/** What the rows of a sheet tell of their deals; null of a register, whose rows are compared cell by cell. */
export const fieldsToldIn = ({ format }: Pick<PartData, 'format'>): readonly TableField[] | null =>
  typeof format === 'string'
    ? null
    : TABLE_FIELDS.filter((field) => !OF_SOURCES.has(field) && isTold(format.mapping, field));

function textIn(mapping: TableMapping, { cells }: TextRow, field: TableField): string {
  const fixed = fixedValue(mapping, field);
  if (fixed !== null) return fixed;
  const texts = columnsTelling(mapping, field).map((at) => cells[at]?.trim() ?? '');
  return texts.every((text) => text === '' || saysNothing(text)) ? '' : texts.join(' ');
}

/** Every row of a sheet, once it is asked for. */
export function* rowsOf({ rows }: Pick<PartData, 'rows'>): Generator<TextRow> {
  for (let at = 0; at < rows.lines.length; at++) yield unpackRow(rows, at);
}

/** Writes what a row tells in some fields as one text; all of its cells where none are named. */
export function keyBy({ format }: PartData, fields: readonly TableField[] | null): (row: TextRow) => string {
  if (typeof format === 'string' || fields === null)
    return ({ cells }) => cells.map((cell) => cell.trim()).join(CELL_END);
  const { mapping } = format;
  return (row) => fields.map((field) => textIn(mapping, row, field)).join(CELL_END);
}

/** What a text of some fields says, one after the other. */
export const wordsOfKey = (key: string): string =>
  key
    .split(CELL_END)
    .filter((text) => text !== '')
    .join(', ');

/** Reads what a row adds to a sum: nothing where its cell says nothing, and null where it is no plain number. */
export function numberBy({ format, signs }: PartData, field: TableField): (row: TextRow) => number | null {
  const { numberColumns, table } = kindOf(format);
  const at = table ? columnOf(table.mapping, field) : -1;
  const column = numberColumns.find((other) => other.at === at);
  return ({ cells }) => {
    const cell = cells[at]?.trim() ?? '';
    if (cell === '' || saysNothing(cell)) return 0;
    const numbers = column?.numbersIn(cell) ?? [];
    return numbers.length === 1 ? readNumber(numbers[0] ?? '', signs[at] ?? 'none') : null;
  };
}
