import { exportGraphsWords } from '../../words/exports/graphs';
import { exportTablesWords } from '../../words/exports/tables';
import { severalIn } from '../tables/column';
import { NODES, type NodeRow } from '../tables/nodes';
import type { ExportedView } from '../view/exported-view';
import { attributesOf, type Graph, type NamedColumns, valuesOf } from './graph';

const { Id: _id, Label: _label, ...KNOWN } = NODES.columns;

const COLUMNS: NamedColumns<NodeRow> = [
  ...Object.entries(KNOWN),
  ['other_names', { type: 'string', of: ({ party }) => severalIn(party.aliases.map(({ name }) => name)) }],
  ['dataset', { type: 'string', of: ({ datasets }) => severalIn(datasets) }],
];

/** The parties at both ends of what is visible, as nodes. */
export function partyNodes(view: ExportedView): Graph['nodes'] {
  const meanings = { ...exportTablesWords().columns.nodes, ...exportGraphsWords().columns.nodes };
  return {
    attributes: attributesOf(COLUMNS, meanings),
    all: Array.from(NODES.rowsOf(view), (row) => ({
      ...{ id: row.party.id, label: row.party.name },
      values: valuesOf(COLUMNS, row),
    })),
  };
}
