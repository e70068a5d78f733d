/** The column of a table of trade that holds the headings of the Harmonized System: "93", "9301", "930110". */
import { memoizePer } from '../../../domain/memoize/memoize';
import { namesOfHeader } from '../rows/column-names';
import type { TableFormat } from '../rows/row-format';
import { plainName } from './field-words';

const NAMES: ReadonlySet<string> = new Set(
  ['cmdCode', 'Commodity Code', 'HS code', 'HS', 'Product Code'].map(plainName),
);

/** Whether a column is called so. */
export const isHeadingColumn = (name: string): boolean => NAMES.has(plainName(name));

/** Where it stands; -1 where there is none, or where the table does not tell exports and imports. */
export const headingColumn = memoizePer(({ header, mapping }: TableFormat) => ({
  at: mapping.flow === undefined ? -1 : namesOfHeader(header).findIndex(isHeadingColumn),
}));
