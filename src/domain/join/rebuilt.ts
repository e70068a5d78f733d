/** A file in some of its rows, of which some are replaced. */

import { columnFrom } from '../columns/column-from';
import { eachCode, type FacetColumn, firstCode, startsOf } from '../columns/facet-column';
import { type FacetIndex, facetColumns, thirdOf } from '../columns/facet-index';
import { measuresAt } from '../columns/facet-measures';
import { facetOf } from '../columns/facets';
import { timeColumnsOf, timesAt } from '../columns/time-columns';
import { dateOfOrder } from '../groups/date-of-order';
import type { Relationship } from '../model/relationship';
import type { Relationships } from '../model/relationships';
import type { Indexed } from './indexed';

/** What of an index is no word: when something happened in some rows, and how much it was, where some are replaced. */
export function numbersAt(
  index: FacetIndex,
  rows: Uint32Array,
  replaced: ReadonlyMap<number, Relationship>,
): Pick<FacetIndex, 'yearStarts' | 'years' | 'times' | 'measures'> {
  const yearsAt = (row: number) =>
    replaced.get(row)?.years ?? index.years.subarray(index.yearStarts[row], index.yearStarts[row + 1]);
  const years = Array.from(rows, yearsAt);
  return {
    yearStarts: startsOf(years.map(({ length }) => length)),
    years: Int16Array.from(years.flatMap((of) => [...of])),
    times: timeColumnsOf(Array.from(rows, (row) => replaced.get(row)?.times ?? timesAt(index.times, row))),
    measures: measuresAt(index.measures, rows, replaced),
  };
}

/** The index of the relationships in some rows, of which some are replaced. */
export function rebuilt(
  { dataset, index }: Indexed,
  rows: Uint32Array,
  replaced: ReadonlyMap<number, Relationship>,
): Indexed {
  const own = new Map(Array.from(rows, (row, i) => [row, i]));
  const { relationships } = index;
  const at = (i: number) => {
    const row = rows[i] ?? -1;
    return replaced.get(row) ?? relationships.at(row);
  };
  const list: Relationships = {
    size: rows.length,
    ready: [],
    at,
    idAt: (i) => relationships.idAt(rows[i] ?? -1),
    rowOf: (id) => own.get(relationships.rowOf(id) ?? -1) ?? null,
    find: (words) =>
      Uint32Array.from([...(relationships.find?.(words) ?? [])].flatMap((row) => own.get(row) ?? [])),
  };
  const rest = { ...dataset, relationships: list };
  const dateAt = (row: number) => {
    const made = replaced.get(row);
    return made ? dateOfOrder(made) : (index.ordered.values[firstCode(index.ordered, row)] ?? null);
  };
  return {
    dataset: rest,
    index: {
      relationships: list,
      columns: facetColumns((id) => {
        const column: FacetColumn = index.columns[id];
        return columnFrom(rows.length, (i) => {
          const row = rows[i] ?? -1;
          const made = replaced.get(row);
          if (made) return facetOf(id).valuesOf(dataset, made);
          const values: string[] = [];
          eachCode(column, row, (code) => values.push(column.values[code] ?? ''));
          return values;
        });
      }),
      ...numbersAt(index, rows, replaced),
      ordered: columnFrom(rows.length, (i) => [dateAt(rows[i] ?? -1) ?? []].flat()),
      reporters: columnFrom(rows.length, (i) => {
        const made = replaced.get(rows[i] ?? -1);
        if (made) return thirdOf(made);
        return [index.reporters.values[firstCode(index.reporters, rows[i] ?? -1)] ?? []].flat();
      }),
    },
  };
}
