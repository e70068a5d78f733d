/** The parties lens: one line for each pair of parties and direction, the strongest first. */
import { bundleId } from './bundle';
import type { Dataset } from './dataset';
import type { FacetIndex } from './facet-index';
import { byStrength, type Flow, flowInWords, flowsOf, type Width } from './flows';
import type { PartyId } from './ids';
import type { LensEdge, LensGraph, LensNode } from './lens';

/** How a lens that adds up is to be drawn. */
export interface LensOptions {
  readonly width: Width;
  /** The number of lines that are drawn at the most; the strongest are. */
  readonly most: number;
}

/** What every line shows of its flow; the greatest value of the picture has the share 1. */
export function bundleFacts(flow: Flow, width: Width, greatest: number): NonNullable<LensEdge['bundle']> {
  return {
    kind: flow.kind,
    status: flow.status,
    relationships: flow.deals,
    share: flow.group === 'goods' && greatest > 0 ? flow[width] / greatest : 0,
    words: flowInWords(flow, width),
  };
}

/** The greatest value that a line shows. */
export function greatestOf(flows: readonly Flow[], width: Width): number {
  return flows.reduce((most, flow) => (flow.group === 'goods' ? Math.max(most, flow[width]) : most), 0);
}

function edgeOf(flow: Flow, width: Width, greatest: number): LensEdge {
  const { from, to, group } = flow;
  return {
    ...{ from, to },
    id: bundleId({ type: 'pair', from, to, kind: group }),
    through: null,
    touches: [from, to],
    bundle: bundleFacts(flow, width, greatest),
  };
}

/** What hangs on each party: the sum over its lines of what their width says, the greatest first. */
function weightsOf(flows: readonly Flow[], width: Width): [PartyId, number][] {
  const weights = new Map<PartyId, number>();
  for (const flow of flows) {
    const weight = flow.group === 'goods' ? flow[width] : 0;
    for (const id of [flow.from, flow.to]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** The visible relationships as pairs of parties. Nodes and lines come the strongest first. */
export function partiesLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { width, most }: LensOptions,
): LensGraph {
  const flows = byStrength(flowsOf(index, visible), width);
  const shown = flows.slice(0, most);
  const greatest = greatestOf(shown, width);
  const exporters = new Set(shown.filter(({ group }) => group === 'goods').map(({ from }) => from));
  const weights = weightsOf(shown, width).filter(([id]) => dataset.parties.has(id));
  const heaviest = weights[0]?.[1] || 1;
  return {
    nodes: weights.map(
      ([id, weight]): LensNode => ({
        ...{ type: 'party', id },
        column: exporters.has(id) ? 'exporter' : 'importer',
        share: weight / heaviest,
      }),
    ),
    edges: shown.map((flow) => edgeOf(flow, width, greatest)),
    of: flows.length,
  };
}
