/** The systems lens: visible relationships as a graph that reads exporter - system - importer. */
import { type Dataset, systemIdOf } from './dataset';
import type { PartyId } from './ids';
import type { LensColumn, LensEdge, LensGraph, LensNode } from './lens';
import { KIND, type Relationship } from './relationship';

function edgeOf(dataset: Dataset, relationship: Relationship): LensEdge {
  const { id, from, to, via, kind } = relationship;
  const system = systemIdOf(dataset, relationship);
  return {
    ...{ id, from, to },
    through: KIND[kind].carriesGoods ? (relationship.system ?? null) : null,
    touches: [from, to, ...via, ...(system ? [system] : [])],
    bundle: null,
  };
}

/** A party stands where its supplies put it, else with those who act, else with those acted on. */
function columnOf(id: PartyId, relationships: readonly Relationship[]): LensColumn {
  const goods = relationships.filter(({ kind }) => KIND[kind].carriesGoods);
  if (goods.some(({ from }) => from === id)) return 'exporter';
  if (goods.some(({ to }) => to === id)) return 'importer';
  if (relationships.some(({ kind, from }) => from === id && kind !== 'diversion-concern')) return 'exporter';
  const feared = relationships.filter(({ kind }) => kind === 'diversion-concern');
  return feared.some(({ to }) => to === id) ? 'onward' : 'importer';
}

/** The graph of these relationships, in the order of the dataset. */
export function systemsLens(dataset: Dataset, relationships: readonly Relationship[]): LensGraph {
  const edges = relationships.map((relationship) => edgeOf(dataset, relationship));
  const parties = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const systems = new Set(edges.flatMap(({ through }) => through ?? []));
  return {
    nodes: [
      ...[...dataset.parties.keys()]
        .filter((id) => parties.has(id))
        .map((id): LensNode => ({ type: 'party', id, column: columnOf(id, relationships) })),
      ...[...dataset.systems.keys()]
        .filter((id) => systems.has(id))
        .map((id): LensNode => ({ type: 'system', id, column: 'system' })),
    ],
    edges,
    of: edges.length,
  };
}
