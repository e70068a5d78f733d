/**
 * The systems lens for many relationships: exporter - category - importer, the strongest flows of each category. A category opens
 * into its systems. Weapons without a category, such as those that a source does not name, stand for themselves.
 */

import { firstCode } from '../../columns/facet-column';
import type { FacetIndex } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import type { BundleId, PartyId, SystemId } from '../../model/ids';
import { GOODS_KINDS } from '../../model/relationship';
import { CATEGORIES, type Category } from '../../model/system';
import { type Bundle, bundleId } from '../bundle';
import { pairAt } from '../bundle-rows';
import { byStrength, type Flow, flowsOf, type Width } from '../flows';
import { columnWithoutGoods, type LensEdge, type LensGraph, type LensNode, type LineAt } from '../lens';
import { bundleFacts, greatestOf, type LensOptions } from '../parties/parties-lens';

/** The nodes in the middle, by number: the categories first, then the systems of those that stand open or of none. */
interface MiddleNodes {
  readonly count: number;
  /** That of the relationship in a row; -1 for one that is no goods. */
  readonly at: (row: number) => number;
  readonly idOf: (through: number) => SystemId | BundleId | null;
  readonly flowId: (pair: Bundle & { type: 'pair' }, through: number) => BundleId;
  readonly nodeOf: (through: number) => LensNode | null;
}

function middleNodesOf(index: FacetIndex, opened: readonly Category[]): MiddleNodes {
  const { category, system, kind } = index.columns;
  const goods = new Set(GOODS_KINDS.map((own) => kind.values.indexOf(own)));
  const open = new Set<string>(opened);
  const partOf = (through: number): { category: Category } | { system: SystemId } | null => {
    const [one, other] = [category.values[through], system.values[through - category.values.length]];
    if (one) return { category: one };
    return other ? { system: other } : null;
  };
  return {
    count: category.values.length + system.values.length,
    at: (row) => {
      if (!goods.has(kind.codes[row] ?? -1)) return -1;
      const code = firstCode(category, row);
      if (code >= 0 && !open.has(category.values[code] ?? '')) return code;
      const own = firstCode(system, row);
      return own < 0 ? -1 : category.values.length + own;
    },
    idOf: (through) => {
      const part = partOf(through);
      if (!part) return null;
      return 'system' in part ? part.system : bundleId({ type: 'category', ...part });
    },
    flowId: (pair, through) => {
      const { from, to } = pair;
      const part = partOf(through);
      return bundleId(part ? { type: 'flow', from, to, ...part } : pair);
    },
    nodeOf: (through) => {
      const part = partOf(through);
      if (!part) return null;
      if ('system' in part) return { type: 'system', id: part.system, column: 'system' };
      return { type: 'category', id: bundleId({ type: 'category', ...part }), ...part, column: 'system' };
    },
  };
}

/** What goes out from a party less what comes in: by what widths say, by firm deals, by all. */
type Balance = [width: number, deals: number, relationships: number];

/** A party stands with the exporters where more goes out from it than comes in; who moves no goods stands apart. */
function partyNodes(flows: readonly Flow[], width: Width): LensNode[] {
  const balances = new Map<PartyId, Balance | null>();
  for (const flow of flows) {
    for (const [id, sign] of [[flow.from, 1] as const, [flow.to, -1] as const]) {
      const before = balances.get(id) ?? null;
      if (flow.group !== 'goods') {
        balances.set(id, before);
        continue;
      }
      const [w, d, r] = before ?? [0, 0, 0];
      balances.set(id, [w + sign * flow[width], d + sign * flow.deals, r + sign * flow.relationships]);
    }
  }
  return Array.from(balances, ([id, balance]): LensNode => {
    if (!balance) return { type: 'party', id, column: columnWithoutGoods(id, flows) };
    const [w, d, r] = balance;
    return { type: 'party', id, column: (w || d || r) >= 0 ? 'exporter' : 'importer' };
  });
}

/**
 * The strongest flows of each category or open system, as many of each as there is room for, so that the picture is
 * not of the greatest category alone. Flows that go through nothing come first, as everywhere.
 */
function strongestOfEach(flows: readonly Flow[], most: number): Flow[] {
  const ranks = new Map<number, number>();
  const ranked = flows.map((flow) => {
    const rank = flow.group === 'goods' ? (ranks.get(flow.through) ?? 0) : -1;
    if (rank >= 0) ranks.set(flow.through, rank + 1);
    return { flow, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ flow }) => flow);
}

/** Which flow each relationship is part of, with these categories open. */
export function flowIdAt(index: FacetIndex, opened: readonly Category[]): LineAt {
  const middleNodes = middleNodesOf(index, opened);
  return (row) => middleNodes.flowId(pairAt(index, row), middleNodes.at(row));
}

/** The visible relationships as flows through categories, or through the systems of those that stand open. */
export function groupedLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { width, most, opened }: LensOptions & { readonly opened: readonly Category[] },
): LensGraph {
  const middleNodes = middleNodesOf(index, opened);
  const flows = byStrength(flowsOf(index, visible, middleNodes), width);
  const shown = strongestOfEach(flows, most);
  const greatest = greatestOf(shown, width);
  const edges = shown.map((flow): LensEdge => {
    const { from, to, group: kind } = flow;
    const through = middleNodes.idOf(flow.through);
    return {
      id: middleNodes.flowId({ type: 'pair', from, to, kind }, flow.through),
      ...{ from, through, to },
      touches: [from, to, ...(through ? [through] : [])],
      bundle: bundleFacts(flow, width, greatest),
    };
  });
  const through = new Set(shown.map((flow) => flow.through));
  const rank = (node: LensNode) =>
    node.type === 'category' ? CATEGORIES.indexOf(node.category) : CATEGORIES.length;
  const middle = [...through]
    .flatMap((code) => middleNodes.nodeOf(code) ?? [])
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return {
    nodes: [...partyNodes(shown, width).filter(({ id }) => dataset.parties.has(id)), ...middle],
    edges,
    of: flows.length,
  };
}
