/** What the focused place of the graph is called. */
import { type Dataset, partyOf, relationshipOf, systemOf } from '../domain/dataset';
import { PARTY_KIND_LABEL } from '../domain/party';
import type { LensNode } from '../domain/systems-lens';
import { relationshipSentence } from '../domain/wording';
import { type Cursor, relationshipsAt, type Walk } from './navigation';

const COLUMN_ROLE: Readonly<Record<LensNode['column'], string>> = {
  exporter: 'in the column of exporters',
  system: 'weapon system',
  importer: 'in the column of importers',
  onward: 'where weapons are feared to go',
};

function counted(count: number, what: string): string {
  return `${count} ${what}`;
}

function nodeName(dataset: Dataset, walk: Walk, node: LensNode): string {
  const leaving = relationshipsAt(walk, node.id, 'leaving').length;
  const arriving = relationshipsAt(walk, node.id, 'arriving').length;
  if (node.type === 'system') {
    const { name, description } = systemOf(dataset, node.id);
    return `${name}, ${description}. ${counted(leaving, leaving === 1 ? 'relationship' : 'relationships')}.`;
  }
  const { name, kind } = partyOf(dataset, node.id);
  const lines = `${counted(leaving, 'leaving')}, ${counted(arriving, 'arriving')}`;
  return `${name}, ${PARTY_KIND_LABEL[kind]}, ${COLUMN_ROLE[node.column]}. Relationships: ${lines}.`;
}

/** The accessible name of the place: what it is, and where in its list. */
export function nameOfPlace(dataset: Dataset, walk: Walk, cursor: Cursor): string {
  if (cursor.at === 'node') {
    const node = walk.graph.nodes.find(({ id }) => id === cursor.id);
    return node ? nodeName(dataset, walk, node) : '';
  }
  const siblings = relationshipsAt(walk, cursor.enteredFrom, cursor.direction);
  const rank = `${siblings.indexOf(cursor.id) + 1} of ${siblings.length}`;
  return `${relationshipSentence(dataset, relationshipOf(dataset, cursor.id))}. ${rank}.`;
}
