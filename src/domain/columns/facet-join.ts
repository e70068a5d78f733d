/** The index of a dataset that was put together from others. */
import { duringOf } from '../bands/during';
import type { EdtfDate } from '../dates/edtf';
import { groupsOf } from '../groups/member-when';
import type { Band, During } from '../model/band';
import { type Dataset, systemOf } from '../model/dataset';
import type { PartyId, SystemId } from '../model/ids';
import type { Category } from '../model/system';
import { columnFrom } from './column-from';
import { type FacetColumn, firstCode, valueAt } from './facet-column';
import { concatColumns, concatStarts, concatTimes, concatYears } from './facet-concat';
import { type FacetColumns, type FacetIndex, facetColumns } from './facet-index';
import { concatMeasures } from './facet-measures';
import { type TimeColumns, timesAt } from './time-columns';

/** The bands that one of the datasets brings are about the deals of the others, too. */
function duringColumn(bands: readonly Band[], { kind, from, to }: FacetColumns, times: TimeColumns) {
  return columnFrom<During>(times.unsure.length, (row) =>
    duringOf(
      {
        kind: valueAt(kind, row),
        from: valueAt(from, row),
        to: valueAt(to, row),
        times: timesAt(times, row),
      },
      bands,
    ),
  );
}

/** The groups of the parties at one end, in the groups of the whole: a file was read without those that another brings. */
function groupColumn(
  dataset: Dataset,
  parties: FacetColumn<PartyId>,
  ordered: FacetColumn<EdtfDate>,
  size: number,
): FacetColumn {
  return columnFrom(size, (row) => {
    const date = ordered.values[firstCode(ordered, row)] ?? null;
    return groupsOf(dataset, parties.values[firstCode(parties, row)] ?? '', date);
  });
}

/** What the whole makes of the columns of its parts where one of these brings groups. */
function ownGroups(
  dataset: Dataset,
  { from, to }: FacetColumns,
  ordered: FacetColumn<EdtfDate>,
): Partial<FacetColumns> {
  if (!dataset.groups) return {};
  const { size } = dataset.relationships;
  return {
    'from-in': groupColumn(dataset, from, ordered, size),
    'to-in': groupColumn(dataset, to, ordered, size),
  };
}

/** The category of each system is that of the whole: a register's own word for it gives way to the case file's. */
function categoryColumn(
  dataset: Dataset,
  systems: FacetColumn<SystemId>,
  size: number,
): FacetColumn<Category> {
  const none: readonly Category[] = [];
  const categories = systems.values.map((id) => {
    const { category } = systemOf(dataset, id);
    return category ? [category] : none;
  });
  // No relationship is about more than one system.
  return columnFrom(size, (row) => categories[firstCode(systems, row)] ?? none);
}

/** The index of a dataset that was put together from others, from the indexes of these, in the same order. */
export function joinedIndex(dataset: Dataset, indexes: readonly FacetIndex[]): FacetIndex {
  const columns = facetColumns((id) => concatColumns<string>(indexes.map((index) => index.columns[id])));
  const yearStarts = concatStarts(indexes.map((index) => index.yearStarts));
  const years = concatYears(indexes.map((index) => index.years));
  const times = concatTimes(indexes.map((index) => index.times));
  const ordered = concatColumns(indexes.map((index) => index.ordered));
  return {
    relationships: dataset.relationships,
    columns: {
      ...columns,
      category: categoryColumn(dataset, columns.system, dataset.relationships.size),
      ...(dataset.bands && { during: duringColumn(dataset.bands, columns, times) }),
      ...ownGroups(dataset, columns, ordered),
    },
    yearStarts,
    years,
    times,
    ordered,
    reporters: concatColumns(indexes.map((index) => index.reporters)),
    measures: concatMeasures(indexes.map(({ measures }) => measures)),
  };
}
