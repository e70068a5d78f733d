import { exportGraphsWords } from '../../words/exports/graphs';
import { exportTablesWords } from '../../words/exports/tables';
import { excerptOf } from '../excerpt';
import { type RelationshipRow, relationshipRows } from '../tables/relationship-rows';
import { RELATIONSHIPS } from '../tables/relationships';
import type { ExportedView } from '../view/exported-view';
import { aboutGraph } from './about-graph';
import { attributesOf, type Graph, type GraphEdge, type NamedColumns, spansOf, valuesOf } from './graph';
import { partyNodes } from './party-nodes';

/** What an edge says by itself, or its two nodes. */
const ELSEWHERE = /^(?:id|from_.*|to_.*)$/;

/** The words that it rests on; rows of a register are told by the numbers. */
const excerptsOf = ({ dataset, relationship }: RelationshipRow) =>
  relationship.claims
    .filter(({ citation }) => citation.type !== 'register-row')
    .map((claim) => excerptOf(dataset, claim))
    .join('\n');

/** What the table says of a relationship, and the words that it has in a table of its own. */
const COLUMNS: NamedColumns<RelationshipRow> = [
  ...Object.entries(RELATIONSHIPS.columns).filter(([name]) => !ELSEWHERE.test(name)),
  ['excerpts', { type: 'string', of: excerptsOf }],
];

function edgeOf(row: RelationshipRow): GraphEdge {
  const { relationship, system } = row;
  const { id, kind, from, to, years } = relationship;
  return {
    ...{ id, source: from, target: to, weight: 1 },
    label: exportGraphsWords().deed(kind, system?.name ?? null),
    spans: spansOf(years),
    values: valuesOf(COLUMNS, row),
  };
}

/** What is visible as a graph with one edge for each relationship. */
export function graphOfView(view: ExportedView): Graph {
  const meanings = { ...exportTablesWords().columns.relationships, ...exportGraphsWords().columns.edges };
  return {
    about: aboutGraph(view, 'relationship'),
    nodes: partyNodes(view),
    edges: { attributes: attributesOf(COLUMNS, meanings), all: Array.from(relationshipRows(view), edgeOf) },
  };
}
