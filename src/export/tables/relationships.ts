/** One row a relationship. */
import { GUESSED } from '../../domain/columns/guesses';
import { ESTIMATED, LACKS, type Measures } from '../../domain/columns/measures';
import { toldOnce } from '../../domain/join/told-twice';
import { memoizePer } from '../../domain/memoize/memoize';
import type { Stance } from '../../domain/model/claim';
import { partyOf, sourceOf } from '../../domain/model/dataset';
import { CONDITIONS } from '../../domain/model/deal';
import { codeOf } from '../../domain/model/party';
import { KINDS } from '../../domain/model/relationship';
import { keysOf } from '../../domain/text/keys-of';
import { exportsWords } from '../../words/exports/exports';
import { CSV_MEDIA_TYPE } from '../csv';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import { type Column, severalIn } from './column';
import { headlinesOf, type RelationshipRow, relationshipRows, sourcesOf } from './relationship-rows';
import {
  DELIVERED,
  idColumn,
  quantityColumns,
  STANDING,
  SYSTEM,
  VALUE_DELIVERED,
  valueColumns,
} from './shared-columns';
import { forSpreadsheets, type TableOf, writtenAlone } from './table';

/** What a cell says of a relationship where two filters are compared. */
const SIDES: Readonly<Record<string, string>> = { a: 'A', b: 'B', both: 'A and B' };

const isSet = ({ lacking }: Measures, at: number, bit: number) => ((lacking[at] ?? 0) & bit) !== 0;

/** Which of some bits are set of what a relationship does not state, or is a guess. */
const bitsOf = (bits: Readonly<Record<string, number>>): Column<RelationshipRow> => ({
  type: 'string',
  of: ({ measures, at }) => severalIn(keysOf(bits).filter((name) => isSet(measures, at, bits[name] ?? 0))),
});

/** The rows of a view that sums count, each deal once. */
const countedIn = memoizePer(({ index, rows }: ExportedView) => new Set(toldOnce(index, rows)));

const claimsOf = (stance: Stance): Column<RelationshipRow> => ({
  type: 'integer',
  required: true,
  of: ({ relationship }) => relationship.claims.filter((claim) => claim.stance === stance).length,
});

/** The relationships of a view. */
export const RELATIONSHIPS: TableOf<RelationshipRow, 'relationships'> = {
  id: 'relationships',
  rowsOf: relationshipRows,
  key: ['id'],
  references: [
    { column: 'from_id', table: 'nodes', its: 'Id' },
    { column: 'to_id', table: 'nodes', its: 'Id' },
  ],
  columns: {
    id: idColumn(({ relationship }) => relationship.id),
    headline: {
      type: 'string',
      of: ({ view, i }) => headlinesOf(view)[i] ?? null,
    },
    kind: { type: 'string', values: KINDS, required: true, of: ({ relationship }) => relationship.kind },
    from_id: idColumn(({ from }) => from.id),
    from_name: { type: 'string', of: ({ from }) => from.name },
    from_code: { type: 'string', of: ({ from }) => codeOf(from) },
    to_id: idColumn(({ to }) => to.id),
    to_name: { type: 'string', of: ({ to }) => to.name },
    to_code: { type: 'string', of: ({ to }) => codeOf(to) },
    ...SYSTEM,
    via_ids: { type: 'string', of: ({ relationship }) => severalIn(relationship.via) },
    via_names: {
      type: 'string',
      of: ({ dataset, relationship }) => severalIn(relationship.via.map((id) => partyOf(dataset, id).name)),
    },
    about: { type: 'string', of: ({ relationship }) => relationship.about ?? null },
    scope: { type: 'string', of: ({ relationship }) => relationship.scope ?? null },
    ...STANDING,
    condition: {
      type: 'string',
      values: CONDITIONS,
      of: ({ relationship }) => relationship.condition ?? null,
    },
    remarks: { type: 'string', of: ({ relationship }) => severalIn(relationship.remarks ?? []) },
    reported_by: {
      type: 'string',
      of: ({ relationship: { reported } }) => reported?.name ?? reported?.by ?? null,
    },
    ...quantityColumns(({ relationship }) => relationship.quantity),
    ...valueColumns(({ relationship }) => relationship.value),
    ...VALUE_DELIVERED,
    ...DELIVERED,
    delivered_lacks: bitsOf(LACKS),
    estimated: { type: 'boolean', required: true, of: ({ measures, at }) => isSet(measures, at, ESTIMATED) },
    delivered_guessed: bitsOf(GUESSED),
    years: { type: 'string', of: ({ relationship }) => severalIn(relationship.years) },
    first_year: { type: 'integer', of: ({ relationship }) => relationship.years[0] ?? null },
    last_year: { type: 'integer', of: ({ relationship }) => relationship.years.at(-1) ?? null },
    source_ids: { type: 'string', of: ({ relationship }) => severalIn(sourcesOf(relationship)) },
    sources: {
      type: 'string',
      of: ({ dataset, relationship }) =>
        severalIn(sourcesOf(relationship).map((id) => sourceOf(dataset, id).title)),
    },
    reasons: {
      type: 'string',
      of: ({ relationship: { reasons } }) => (reasons ? JSON.stringify(reasons) : null),
    },
    claims_supporting: claimsOf('supports'),
    claims_contradicting: claimsOf('contradicts'),
    claims_context: claimsOf('context'),
    compared: {
      type: 'string',
      values: Object.values(SIDES),
      of: ({ view: { sides }, i }) => SIDES[sides?.[i] ?? 'none'] ?? null,
    },
    counted_once: { type: 'boolean', required: true, of: ({ view, at }) => countedIn(view).has(at) },
    dataset: { type: 'string', required: true, of: ({ datasets }) => severalIn(datasets) },
  },
};

/** What is visible as a table, one row a relationship. */
export const RELATIONSHIPS_CSV: ViewExport = {
  label: () => exportsWords().labels['relationships-csv'],
  group: 'tables',
  extension: 'csv',
  mediaType: CSV_MEDIA_TYPE,
  write: (view) => forSpreadsheets(writtenAlone(RELATIONSHIPS, view)),
};
