/** The parties as Gephi's import of spreadsheets takes nodes. */
import type { DatasetId } from '../../domain/model/ids';
import { codeOf, PARTY_KINDS, type Party } from '../../domain/model/party';
import { exportsWords } from '../../words/exports/exports';
import { CSV_MEDIA_TYPE } from '../csv';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import type { StatedRow } from './column';
import { relationshipRows } from './relationship-rows';
import { idColumn } from './shared-columns';
import { type TableOf, writtenAlone } from './table';

/** A party, and the datasets that state a relationship of it. */
export interface NodeRow extends StatedRow {
  readonly party: Party;
}

/** The parties at both ends of relationships, in the order in which these name them. */
function nodeRows(view: ExportedView): NodeRow[] {
  const stated = new Map<Party, Set<DatasetId>>();
  for (const { from, to, datasets } of relationshipRows(view)) {
    for (const party of [from, to]) {
      const known = stated.get(party) ?? new Set();
      for (const id of datasets) known.add(id);
      stated.set(party, known);
    }
  }
  return Array.from(stated, ([party, datasets]) => ({ party, datasets: [...datasets] }));
}

/** The parties of a view. */
export const NODES: TableOf<NodeRow, 'nodes'> = {
  id: 'nodes',
  rowsOf: nodeRows,
  key: ['Id'],
  columns: {
    Id: idColumn(({ party }) => party.id),
    Label: { type: 'string', of: ({ party }) => party.name },
    party_kind: { type: 'string', values: PARTY_KINDS, required: true, of: ({ party }) => party.kind },
    code: { type: 'string', of: ({ party }) => codeOf(party) },
  },
};

/** The parties of what is visible as a table of nodes. Gephi up to 0.9.2 takes a mark of UTF-8 for a part of "Id". */
export const NODES_CSV: ViewExport = {
  label: () => exportsWords().labels['nodes-csv'],
  group: 'tables',
  extension: 'nodes.csv',
  mediaType: CSV_MEDIA_TYPE,
  write: (view) => writtenAlone(NODES, view),
};
