/** The systems lens: visible relationships as a graph that reads exporter - system - importer. */
import type { Dataset } from './dataset';
import type { PartyId, RelationshipId, SystemId } from './ids';
import { KIND, type Relationship } from './relationship';

/** The columns of the lens, from left to right. */
export const LENS_COLUMNS = ['exporter', 'system', 'importer', 'onward'] as const;

/** Where a node stands: `onward` is where weapons are feared to go, and no supply goes. */
export type LensColumn = (typeof LENS_COLUMNS)[number];

/** A party or system of the graph. */
export type LensNode =
  | { readonly type: 'party'; readonly id: PartyId; readonly column: LensColumn }
  | { readonly type: 'system'; readonly id: SystemId; readonly column: 'system' };

/** A node's id. */
export type LensNodeId = LensNode['id'];

/**
 * A relationship as the graph shows it: through a system, in two strokes that share one lane of it, or straight
 * from party to party.
 */
export interface LensEdge {
  readonly relationship: RelationshipId;
  readonly from: PartyId;
  readonly through: SystemId | null;
  readonly to: PartyId;
}

/** Nodes and edges, in the order of the dataset. */
export interface LensGraph {
  readonly nodes: readonly LensNode[];
  readonly edges: readonly LensEdge[];
}

function edgeOf(relationship: Relationship): LensEdge {
  const through = KIND[relationship.kind].carriesGoods ? (relationship.system ?? null) : null;
  return { relationship: relationship.id, from: relationship.from, through, to: relationship.to };
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

/** The graph of these relationships. */
export function systemsLens(dataset: Dataset, relationships: readonly Relationship[]): LensGraph {
  const edges = relationships.map(edgeOf);
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
  };
}
