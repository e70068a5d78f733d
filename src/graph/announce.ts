/** What the focused place of the graph is called. */
import { bundleOf } from '../domain/lenses/bundle';
import type { LensNode, LineId } from '../domain/lenses/lens';
import { findSelectable } from '../domain/lenses/selected';
import { type Dataset, partyOf, systemOf } from '../domain/model/dataset';
import { PARTY_KIND_LABEL } from '../domain/model/party';
import { CATEGORY_LABEL } from '../domain/model/system';
import { lineTitle } from '../domain/wording/bundle-wording';
import { columnHeading } from '../domain/wording/column-heading';
import { datedSentence } from '../domain/wording/wording';
import { measuresWords } from '../words/measures';
import { type Cursor, type Direction, linesAt, type Walk } from './navigation';

const COLUMN_OF: Readonly<Partial<Record<LensNode['column'], string>>> = {
  exporter: 'exporters',
  importer: 'importers',
};

function counted(count: number, what: string): string {
  return `${count} ${what}`;
}

/** How many lines a node has; in a network how many pairs, without the line that a chosen relationship has beside one. */
function countLines(walk: Walk, node: LensNode['id'], direction: Direction): number {
  const { graph, inColumns } = walk;
  const edges = inColumns ? graph.edges : graph.edges.filter(({ bundle }) => bundle !== null);
  return linesAt({ ...walk, graph: { ...graph, edges } }, node, direction).length;
}

function nodeName(dataset: Dataset, walk: Walk, node: LensNode): string {
  const [leaving, arriving] = [countLines(walk, node.id, 'leaving'), countLines(walk, node.id, 'arriving')];
  if (node.type === 'category') {
    return `${CATEGORY_LABEL[node.category]}, category. ${counted(leaving, leaving === 1 ? 'flow' : 'flows')}.`;
  }
  if (node.type === 'system') {
    const { name, description } = systemOf(dataset, node.id);
    return `${name}, ${description}. ${counted(leaving, leaving === 1 ? 'relationship' : 'relationships')}.`;
  }
  const { name, kind } = partyOf(dataset, node.id);
  const lines = `${counted(leaving, 'leaving')}, ${counted(arriving, 'arriving')}`;
  const heading = columnHeading(dataset, walk.graph, node.column).toLowerCase();
  const role = walk.inColumns ? `, in the column of ${COLUMN_OF[node.column] ?? `“${heading}”`}` : '';
  return `${name}, ${PARTY_KIND_LABEL[kind]}${role}. ${walk.inColumns ? 'Relationships' : 'Pairs'}: ${lines}.`;
}

function lineName(dataset: Dataset, walk: Walk, id: LineId): string {
  const edge = walk.graph.edges.find((line) => line.id === id);
  const bundle = edge?.bundle && bundleOf(dataset, id);
  if (edge?.bundle && bundle)
    return `${lineTitle(dataset, bundle)}: ${measuresWords().flow(edge.bundle.flow, edge.bundle.width)}`;
  const found = findSelectable(dataset, id);
  return found?.type === 'relationship' ? datedSentence(dataset, found.relationship) : '';
}

/** The accessible name of the place: what it is, and where in its list. */
export function nameOfPlace(dataset: Dataset, walk: Walk, cursor: Cursor): string {
  if (cursor.at === 'node') {
    const node = walk.graph.nodes.find(({ id }) => id === cursor.id);
    return node ? nodeName(dataset, walk, node) : '';
  }
  const siblings = linesAt(walk, cursor.enteredFrom, cursor.direction);
  const rank = `${siblings.indexOf(cursor.id) + 1} of ${siblings.length}`;
  return `${lineName(dataset, walk, cursor.id)}. ${rank}.`;
}
