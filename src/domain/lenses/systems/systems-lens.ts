/** The systems lens: visible relationships as a graph that reads exporter - system - importer. */
import { type Dataset, systemIdOf } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { KIND, type Relationship } from '../../model/relationship';
import { isFirm } from '../../sums/firm-deals';
import { columnWithoutGoods, type LensColumn, type LensEdge, type LensGraph, type LensNode } from '../lens';

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

/** A party stands where its deals put it, the firm ones first; who moves no goods stands apart from those who do. */
function columnOf(id: PartyId, relationships: readonly Relationship[]): LensColumn {
  const goods = relationships.filter(({ kind }) => KIND[kind].carriesGoods);
  for (const deals of [goods.filter(({ status }) => isFirm(status)), goods]) {
    if (deals.some(({ from }) => from === id)) return 'exporter';
    if (deals.some(({ to }) => to === id)) return 'importer';
  }
  return columnWithoutGoods(id, relationships);
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
