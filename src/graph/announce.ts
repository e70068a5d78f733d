/** The names of what the cursor of the graph is at. */

import { columnHeading } from '../domain/lenses/column-heading';
import type { LensNode, LineId } from '../domain/lenses/lens';
import { findSelectable, type Selected } from '../domain/lenses/selected';
import { bundleOf } from '../domain/model/bundle';
import { type Dataset, partyOf, systemOf } from '../domain/model/dataset';
import type { Relationship } from '../domain/model/relationship';
import { modelWords } from '../words/deals/model';
import { graphWords } from '../words/views/graph';
import { lensesWords } from '../words/views/lenses';
import { measuresWords } from '../words/views/measures';
import { titlesWords } from '../words/views/titles';
import { type Cursor, type Direction, linesAt, type Walk } from './navigation';
import { withOwner } from './of-case-file';

/** How many lines a node has; in a network how many pairs, without the line that a chosen relationship has beside one. */
function countLines(walk: Walk, node: LensNode['id'], direction: Direction): number {
  const { graph, inColumns } = walk;
  const edges = inColumns ? graph.edges : graph.edges.filter(({ bundle }) => bundle !== null);
  return linesAt({ ...walk, graph: { ...graph, edges } }, node, direction).length;
}

/** What is added up, by its title; among the systems with how many there are. */
function othersName(dataset: Dataset, { id, column, of, count }: LensNode & { type: 'others' }): string {
  if (column === 'system') return lensesWords().otherSystems(of ?? null, count);
  const found = findSelectable(dataset, id);
  return found ? titlesWords().title(dataset, found) : '';
}

/** Whether there are more lines than the picture draws, each by itself. */
const isPartDrawn = ({ graph: { edges, of } }: Walk): boolean =>
  edges.filter(({ bundle }) => !bundle?.isOthers).length < of;

function nodeName(dataset: Dataset, walk: Walk, node: LensNode): string {
  const say = graphWords();
  const [leaving, arriving] = [countLines(walk, node.id, 'leaving'), countLines(walk, node.id, 'arriving')];
  const [isPart, isSingle] = [isPartDrawn(walk), walk.graph.edges.every(({ bundle }) => bundle === null)];
  if (node.type === 'category') return say.category(modelWords().categories[node.category], leaving, isPart);
  if (node.type === 'others') return say.others(othersName(dataset, node), leaving || arriving);
  if (node.type === 'system') {
    const { name, description } = systemOf(dataset, node.id);
    return say.system(name, description, leaving, isPart, isSingle);
  }
  const { name: own, kind } = partyOf(dataset, node.id);
  const told = walk.told?.(node);
  const name = told ? `${own}, ${told}` : own;
  const what = node.parties === undefined ? modelWords().partyKinds[kind] : say.folded(node.parties);
  const ends = { isPart, isSingle, leaving, arriving };
  if (!walk.inColumns) return say.partyInNetwork(name, what, ends);
  const column = lensesWords().ofColumn(columnHeading(dataset, walk.graph, node.column));
  return say.partyInColumn(name, modelWords().partyKinds[kind], column, ends);
}

/** Tells a relationship as a sentence. */
export type Sentence = (dataset: Dataset, relationship: Relationship) => string;

/** The name of a line, and where two filters are compared, how it stands in both. */
function nameOfLine(dataset: Dataset, walk: Walk, id: LineId, sentence: Sentence | null): string {
  const edge = walk.graph.edges.find((line) => line.id === id);
  const own = lineName(dataset, walk, id, sentence);
  const name = edge && !edge.bundle ? withOwner(own, edge) : own;
  if (!edge?.compared) return name;
  return graphWords().compared(name, measuresWords().comparedAloud(edge.compared, edge.bundle === null));
}

/** What a line is called: what is told of it, and until the sentences have arrived who gives what to whom. */
function lineName(dataset: Dataset, walk: Walk, id: LineId, sentence: Sentence | null): string {
  const edge = walk.graph.edges.find((line) => line.id === id);
  const found = findSelectable(dataset, id);
  const bundle = edge?.bundle && bundleOf(dataset, id);
  if (edge?.bundle && (bundle || found?.type === 'others')) {
    const { flow, width } = edge.bundle;
    const name =
      walk.nameOfLine?.(id) ??
      (bundle ? titlesWords().line(dataset, bundle) : titlesWords().title(dataset, found as Selected));
    return graphWords().bundle(name, withOwner(measuresWords().flow(flow, width), edge));
  }
  if (found?.type !== 'relationship') return '';
  return sentence ? sentence(dataset, found.relationship) : titlesWords().title(dataset, found);
}

/**
 * The accessible name of what the cursor is at: what it is, and where in its list.
 * @param sentence null where it has not arrived
 */
export function nameOfCursor(
  dataset: Dataset,
  walk: Walk,
  cursor: Cursor,
  sentence: Sentence | null,
): string {
  if (cursor.at === 'node') {
    const node = walk.graph.nodes.find(({ id }) => id === cursor.id);
    return node ? nodeName(dataset, walk, node) : '';
  }
  const siblings = linesAt(walk, cursor.enteredFrom, cursor.direction);
  const rank = siblings.indexOf(cursor.id) + 1;
  return graphWords().inList(nameOfLine(dataset, walk, cursor.id, sentence), rank, siblings.length);
}
