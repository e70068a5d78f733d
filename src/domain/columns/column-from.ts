/** Columns that are made anew where datasets are joined. */
import { columnBuilder, type FacetColumn } from './facet-column';

/** A column from the values of each relationship in turn. */
export function columnFrom<Value extends string>(
  size: number,
  valuesAt: (row: number) => readonly Value[],
): FacetColumn<Value> {
  const builder = columnBuilder<Value>();
  for (let row = 0; row < size; row++) builder.add(valuesAt(row));
  return builder.column();
}
