/** The parties lens: one line for each pair of parties and direction, the strongest first. */

import { pairAt } from '../../columns/bundle-rows';
import type { FacetIndex } from '../../columns/facet-index';
import { bundleId } from '../../model/bundle';
import type { Dataset } from '../../model/dataset';
import { type Flow, flowsOf, type Width } from '../flows';
import type { LensEdge, LensGraph, LensNode, LineAt } from '../lens';
import type { LensOptions } from '../lens-kind';
import { drawnPairs } from './drawn-pairs';
import { partyShares } from './party-shares';

/** What every line shows of its flow; the greatest value of the picture has the share 1, and one without a firm deal 0. */
export function bundleFacts(flow: Flow, width: Width, greatest: number): NonNullable<LensEdge['bundle']> {
  return {
    kind: flow.kind,
    status: flow.status,
    relationships: flow.relationships,
    share: flow.group === 'goods' && greatest > 0 ? flow[width] / greatest : 0,
    flow,
    width,
  };
}

/** The greatest value that a line shows. */
export function greatestOf(flows: readonly Flow[], width: Width): number {
  return flows.reduce((most, flow) => (flow.group === 'goods' ? Math.max(most, flow[width]) : most), 0);
}

/** What goes from one party to another as a line. */
export function pairEdge(flow: Flow, width: Width, greatest: number): LensEdge {
  const { from, to, group } = flow;
  return {
    ...{ from, to },
    id: bundleId({ type: 'pair', from, to, kind: group }),
    through: null,
    touches: [from, to],
    bundle: bundleFacts(flow, width, greatest),
  };
}

/** The parties at the ends of the lines that are drawn, who deals in most first. */
function nodesOf(shown: readonly Flow[], flows: readonly Flow[], width: Width): LensNode[] {
  const drawn = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const shares = [...partyShares(flows, width)]
    .filter(([id]) => drawn.has(id))
    .sort(([a, x], [b, y]) => y.sum - x.sum || (a < b ? -1 : 1));
  const greatest = shares[0]?.[1].sum || 1;
  return shares.map(([id, { sum, exports }]) => ({
    ...{ type: 'party', id, exports },
    column: exports ? 'exporter' : 'importer',
    share: sum / greatest,
  }));
}

/** The strongest first, and what is no goods after them, as it has no strength. */
export function goodsFirst(flows: readonly Flow[]): Flow[] {
  const isGoods = ({ group }: Flow) => group === 'goods';
  return [...flows.filter(isGoods), ...flows.filter((flow) => !isGoods(flow))];
}

/** Which pair each relationship is part of. */
export function pairIdAt(index: FacetIndex): LineAt {
  return (row) => bundleId(pairAt(index, row));
}

/** The visible relationships as pairs of parties. Nodes come the greatest first, lines as they were chosen. */
export function partiesLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  options: LensOptions,
): LensGraph {
  const { width } = options;
  const flows = flowsOf(index, visible);
  const { shown, ...told } = drawnPairs(flows, index, options);
  const greatest = greatestOf(shown, width);
  return {
    nodes: nodesOf(shown, flows, width).filter(({ id }) => dataset.parties.has(id)),
    edges: goodsFirst(shown).map((flow) => pairEdge(flow, width, greatest)),
    of: flows.length,
    ...told,
  };
}
