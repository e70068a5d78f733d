/** What a table counts in: a number of thousands, of tonnes or of dollars is no number of items. */
import { memoizePer } from '../../../domain/memoize/memoize';
import { remembering } from '../../../domain/memoize/remembering';
import { moneyUnitIn, saysUnitAlone } from '../cells/money-unit';
import { PLAIN_MULTIPLIER_PATTERN } from '../cells/multipliers';
import { isPieces } from '../cells/read-count';
import { namesOfHeader } from '../rows/column-names';
import type { TableFormat } from '../rows/row-format';
import { columnOf, usedColumns } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { plainName } from './field-words';
import { isOfLicences } from './licence-words';

/** The fields that are told in numbers of things. */
export type CountField = 'quantity' | 'quantityDelivered';

/** Units within the name of a column: multiples, weights, money. */
const UNITS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    ...[PLAIN_MULTIPLIER_PATTERN, 'k', 'dozens?', 'miles?'],
    ...['tonnes?', 'tons?', 'tonnage', 'kg', 'kilos?', 'kilograms?', 'grams?', 'lbs?', 'pounds?', 'litres?'],
    ...['usd', 'eur', 'gbp', 'sek', 'chf', 'rub', 'us dollars?', 'dollars?', 'euros?', 'tiv', 'percent'],
    ...['tonnen', 'toneladas'],
  ].join('|')})(?![\p{L}\p{N}])|[\p{Sc}%]`,
  'iu',
);

/** The unit that the name of a column gives, as it is written; null where it gives none. */
export function unitInName(name: string): string | null {
  const [unit] = UNITS.exec(name) ?? [];
  return unit ?? null;
}

const MULTIPLE_ALONE = new RegExp(`^(?:${PLAIN_MULTIPLIER_PATTERN})\\.?$`, 'iu');

/** Different units in one table are a few; what else its other columns say may be thousands of texts. */
const MAX_REMEMBERED = 5000;

/** A unit is no longer. */
const MAX_UNIT = 40;

/** Whether a cell is a multiple in words, of a currency or of none: "thousand", "million EUR", "Mio. €". */
const isMultiple = remembering(MAX_REMEMBERED, (cell) => {
  const text = cell.trim();
  if (MULTIPLE_ALONE.test(text)) return true;
  if (text === '' || text.length > MAX_UNIT || /\d/.test(text) || !saysUnitAlone(text)) return false;
  const { currency, factor } = moneyUnitIn(text);
  return currency !== null && factor !== 1;
});

const unusedAt = memoizePer(({ header, mapping }: TableFormat) => {
  const used = usedColumns(mapping);
  return [...header.keys()].filter((at) => !used.has(at));
});

/**
 * The multiple that a row has in a column of its own: "thousand". Nobody knows of which of its numbers it is, so that none of
 * them is read without it. Null where there is none.
 */
export function multipleBeside(format: TableFormat, { cells }: TextRow): string | null {
  const at = unusedAt(format).find((each) => isMultiple(cells[each] ?? ''));
  return at === undefined ? null : (cells[at]?.trim() ?? null);
}

/** What a table counts, by the name of its column. */
export const countedThings = memoizePer(
  ({ header, mapping }: TableFormat): { readonly unit: 'items' | 'licences' } => ({
    unit: isOfLicences(header[columnOf(mapping, 'quantity')] ?? '') ? 'licences' : 'items',
  }),
);

/** The column beside the quantity that tells the unit of each row; -1 where there is none. */
const unitColumn = memoizePer(({ header, mapping }: TableFormat) => {
  const used = usedColumns(mapping);
  return {
    at: namesOfHeader(header).findIndex(
      (name, column) => !used.has(column) && UNIT_COLUMNS.has(plainName(name)),
    ),
  };
});

/** What a column is called that tells the unit of each row. */
const UNIT_COLUMNS: ReadonlySet<string> = new Set(
  [
    ...[
      'unit',
      'units',
      'unit of measure',
      'unit of measurement',
      'unit of quantity',
      'quantity unit',
      'qty unit',
      'qtyUnitAbbr',
      'uom',
    ],
    ...['measure', 'Einheit', 'Mengeneinheit', 'unité', 'unidad', 'unità', 'jednostka', 'Единица измерения'],
  ].map(plainName),
);

/** The unit in which a row of a table counts, where it is another than pieces; null where it is pieces or not told. */
export function unitOfRow(
  format: TableFormat,
  { line, cells }: TextRow,
  field: CountField = 'quantity',
): string | null {
  const at = columnOf(format.mapping, field);
  if (at < 0) return null;
  const told = cells[unitColumn(format).at]?.trim() ?? '';
  if (told !== '') return isPieces(told) ? null : told;
  return unitInName(namesOfHeader(format.header)[at] ?? '') ?? multipleBeside(format, { line, cells });
}

/** Whether nothing was counted: a zero of no unit stands where no number is known. */
export function isUncounted(format: TableFormat, { cells }: TextRow): boolean {
  const { at } = unitColumn(format);
  if (at < 0) return false;
  const quantity = cells[columnOf(format.mapping, 'quantity')]?.trim() ?? '';
  return /^0(?:[.,]0+)?$/.test(quantity) && (cells[at]?.trim() ?? '') === '';
}
