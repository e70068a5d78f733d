/** The relationships as Gephi's import of spreadsheets takes edges. */
import { KINDS } from '../../domain/model/relationship';
import { modelWords } from '../../words/deals/model';
import { exportsWords } from '../../words/exports/exports';
import { CSV_MEDIA_TYPE } from '../csv';
import type { ViewExport } from '../view/view-export';
import type { Column, Columns } from './column';
import { type RelationshipRow, relationshipRows } from './relationship-rows';
import { RELATIONSHIPS } from './relationships';
import { DELIVERED, idColumn, quantityColumns, STANDING, SYSTEM } from './shared-columns';
import { type TableOf, writtenAlone } from './table';

/**
 * Gephi takes a column for one of whole numbers where its first 25 rows hold no others, and then loses every fraction
 * below them: all its numbers are written as fractions.
 */
const asFraction = (value: number) => (Number.isInteger(value) ? value.toFixed(1) : String(value));

function withFractions<Name extends string>(
  columns: Columns<RelationshipRow, Name>,
): Columns<RelationshipRow, Name> {
  const written = Object.entries<Column<RelationshipRow>>(columns).map(([name, column]) => {
    if (column.type !== 'number') return [name, column];
    const of = (row: RelationshipRow) => {
      const value = column.of(row);
      return typeof value === 'number' ? asFraction(value) : value;
    };
    return [name, { ...column, of }];
  });
  return Object.fromEntries(written) as Columns<RelationshipRow, Name>;
}

function timesetOf({ relationship: { years } }: RelationshipRow): string | null {
  return years.length === 0 ? null : `<[${years[0]}, ${years.at(-1)}]>`;
}

const quantity = quantityColumns<RelationshipRow>(({ relationship }) => relationship.quantity);

/** The relationships of a view as edges, with their systems as attributes. */
export const EDGES: TableOf<RelationshipRow, 'edges'> = {
  id: 'edges',
  rowsOf: relationshipRows,
  key: ['Id'],
  references: [
    { column: 'Source', table: 'nodes', its: 'Id' },
    { column: 'Target', table: 'nodes', its: 'Id' },
    { column: 'Id', table: 'relationships', its: 'id' },
  ],
  columns: {
    Source: idColumn(({ from }) => from.id),
    Target: idColumn(({ to }) => to.id),
    Type: { type: 'string', values: ['Directed'], required: true, of: () => 'Directed' },
    Id: idColumn(({ relationship }) => relationship.id),
    Label: {
      type: 'string',
      of: ({ system, relationship }) => system?.name ?? modelWords().kinds[relationship.kind].label,
    },
    Kind: { type: 'string', values: KINDS, required: true, of: ({ relationship }) => relationship.kind },
    Weight: { type: 'number', required: true, of: () => 1 },
    Timeset: { type: 'string', of: timesetOf },
    ...SYSTEM,
    // What else it takes to open the table here again as what it is.
    from_name: RELATIONSHIPS.columns.from_name,
    to_name: RELATIONSHIPS.columns.to_name,
    via_ids: RELATIONSHIPS.columns.via_ids,
    via_names: RELATIONSHIPS.columns.via_names,
    about: RELATIONSHIPS.columns.about,
    scope: RELATIONSHIPS.columns.scope,
    ...STANDING,
    ...withFractions({ quantity_min: quantity.quantity_min, quantity_max: quantity.quantity_max }),
    quantity_unit: quantity.quantity_unit,
    ...withFractions(DELIVERED),
    sources: RELATIONSHIPS.columns.sources,
    reported_by: RELATIONSHIPS.columns.reported_by,
  },
};

/** What is visible as a table of edges, one a relationship. */
export const EDGES_CSV: ViewExport = {
  label: () => exportsWords().labels['edges-csv'],
  group: 'tables',
  extension: 'edges.csv',
  mediaType: CSV_MEDIA_TYPE,
  write: (view) => writtenAlone(EDGES, view),
};
