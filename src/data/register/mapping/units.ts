/** What a table counts in: a number of thousands, of tonnes or of dollars is no number of items. */
import { memoizePer } from '../../../domain/memoize/memoize';
import { PLAIN_MULTIPLIER_PATTERN } from '../cells/multipliers';
import { isPieces } from '../cells/read-count';
import { namesOfHeader } from '../rows/column-names';
import type { TableFormat } from '../rows/row-format';
import { columnOf, usedColumns } from '../rows/table-mapping';
import type { TextRow } from '../rows/text-row';
import { isOfCounts } from './amount-words';
import { plainName } from './field-words';

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

/** Papers, and no things: a state may license many items with one. */
const LICENCES =
  /(?<!\p{L})(?:licen[cs]es?|permits?|authori[sz]ations?|genehmigung(?:en)?|licences|licencias|lizenzen)(?!\p{L})/iu;

/** What is said of them beside the papers: that they were not given, and licences to make arms, which are another thing. */
const NO_GRANT = /(?<!\p{L})(?:refus|den(?:y|ie)|reject|revok|pending|product|produc|statu)/iu;

/** Whether the names of the columns speak of licences that were given: what such a table lists was allowed, and not ordered. */
export const speaksOfLicences = (header: readonly string[]): boolean =>
  header.some((name) => LICENCES.test(plainName(name))) &&
  !header.some((name) => NO_GRANT.test(plainName(name)));

/** Whether a column holds how many licences were given, by its name. */
export const countsLicences = (name: string): boolean =>
  LICENCES.test(plainName(name)) && !NO_GRANT.test(plainName(name)) && isOfCounts(plainName(name));

/** What a table counts, by the name of its column. */
export const countedThings = memoizePer(
  ({ header, mapping }: TableFormat): { readonly unit: 'items' | 'licences' } => ({
    unit: LICENCES.test(plainName(header[columnOf(mapping, 'quantity')] ?? '')) ? 'licences' : 'items',
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
export function unitOfRow(format: TableFormat, { cells }: TextRow): string | null {
  const at = columnOf(format.mapping, 'quantity');
  if (at < 0) return null;
  const told = cells[unitColumn(format).at]?.trim() ?? '';
  if (told !== '') return isPieces(told) ? null : told;
  return unitInName(namesOfHeader(format.header)[at] ?? '');
}

/** Whether nothing was counted: a zero of no unit stands where no number is known. */
export function isUncounted(format: TableFormat, { cells }: TextRow): boolean {
  const { at } = unitColumn(format);
  if (at < 0) return false;
  const quantity = cells[columnOf(format.mapping, 'quantity')]?.trim() ?? '';
  return /^0(?:[.,]0+)?$/.test(quantity) && (cells[at]?.trim() ?? '') === '';
}
