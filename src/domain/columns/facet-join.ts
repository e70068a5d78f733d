/** The index of a dataset that was put together from others. */
import { type Dataset, systemOf } from '../model/dataset';
import type { SystemId } from '../model/ids';
import { columnFrom, eachCode, type FacetColumn } from './facet-column';
import { concatColumns, concatStarts } from './facet-concat';
import { eachFacet, type FacetIndex } from './facet-index';
import { concatMeasures } from './facet-measures';
import type { FacetId } from './facets';

/** The category of each system is that of the whole: a register's own word for it gives way to the case file's. */
function categoryColumn(dataset: Dataset, systems: FacetColumn, size: number): FacetColumn {
  const none: readonly string[] = [];
  const categories = systems.values.map((id) => {
    const { category } = systemOf(dataset, id as SystemId);
    return category ? [category] : none;
  });
  // No relationship is about more than one system.
  return columnFrom(size, (place) => {
    let found = none;
    eachCode(systems, place, (code) => {
      found = categories[code] ?? none;
    });
    return found;
  });
}

/** The index of a dataset that was put together from others, from the indexes of these, in the same order. */
export function joinedIndex(dataset: Dataset, indexes: readonly FacetIndex[]): FacetIndex {
  const column = (id: FacetId) => concatColumns(indexes.map(({ columns }) => columns[id]));
  const columns = eachFacet(column);
  const yearStarts = concatStarts(indexes.map((index) => index.yearStarts));
  const years = new Int16Array(indexes.reduce((sum, index) => sum + index.years.length, 0));
  let at = 0;
  for (const index of indexes) {
    years.set(index.years, at);
    at += index.years.length;
  }
  return {
    relationships: dataset.relationships,
    columns: { ...columns, category: categoryColumn(dataset, columns.system, dataset.relationships.size) },
    yearStarts,
    years,
    measures: concatMeasures(indexes.map(({ measures }) => measures)),
  };
}
