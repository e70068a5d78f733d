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
import { pairAt } from '../bundle-places';
import { byStrength, type Flow, flowsOf, type Width } from '../flows';
import { columnWithoutGoods, type LensEdge, type LensGraph, type LensNode, type LineAt } from '../lens';
import { bundleFacts, greatestOf, type LensOptions } from '../parties/parties-lens';

/** What flows go through, by number: the categories first, then the systems of those that stand open or of none. */
interface Throughs {
  readonly count: number;
  /** That of the relationship at a place; -1 for one that is no goods. */
  readonly at: (place: number) => number;
  readonly idOf: (through: number) => SystemId | BundleId | null;
  readonly flowId: (pair: Bundle & { type: 'pair' }, through: number) => BundleId;
  readonly nodeOf: (through: number) => LensNode | null;
}

function throughsOf(index: FacetIndex, opened: readonly Category[]): Throughs {
  const { category, system, kind } = index.columns;
  const goods = new Set(GOODS_KINDS.map((own) => kind.values.indexOf(own)));
  const open = new Set<string>(opened);
  const categoryOf = (through: number) => category.values[through] as Category;
  const systemOf = (through: number) => system.values[through - category.values.length] as SystemId;
  const isSystem = (through: number) => through >= category.values.length;
  const idOf = (through: number) => {
    if (through < 0) return null;
    if (isSystem(through)) return systemOf(through);
    return bundleId({ type: 'category', category: categoryOf(through) });
  };
  return {
    count: category.values.length + system.values.length,
    at: (place) => {
      if (!goods.has(kind.codes[place] ?? -1)) return -1;
      const code = firstCode(category, place);
      if (code >= 0 && !open.has(category.values[code] ?? '')) return code;
      const own = firstCode(system, place);
      return own < 0 ? -1 : category.values.length + own;
    },
    idOf,
    flowId: (pair, through) => {
      if (through < 0) return bundleId(pair);
      const { from, to } = pair;
      const part = isSystem(through) ? { system: systemOf(through) } : { category: categoryOf(through) };
      return bundleId({ type: 'flow', from, to, ...part });
    },
    nodeOf: (through) => {
      if (through < 0) return null;
      if (isSystem(through)) return { type: 'system', id: systemOf(through), column: 'system' };
      const of = categoryOf(through);
      const id = bundleId({ type: 'category', category: of });
      return { type: 'category', id, category: of, column: 'system' };
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
  const throughs = throughsOf(index, opened);
  return (place) => throughs.flowId(pairAt(index, place), throughs.at(place));
}

/** The visible relationships as flows through categories, or through the systems of those that stand open. */
export function groupedLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  { width, most, opened }: LensOptions & { readonly opened: readonly Category[] },
): LensGraph {
  const throughs = throughsOf(index, opened);
  const flows = byStrength(flowsOf(index, visible, throughs), width);
  const shown = strongestOfEach(flows, most);
  const greatest = greatestOf(shown, width);
  const edges = shown.map((flow): LensEdge => {
    const { from, to, group: kind } = flow;
    const through = throughs.idOf(flow.through);
    return {
      id: throughs.flowId({ type: 'pair', from, to, kind }, flow.through),
      ...{ from, through, to },
      touches: [from, to, ...(through ? [through] : [])],
      bundle: bundleFacts(flow, width, greatest),
    };
  });
  const through = new Set(shown.map((flow) => flow.through));
  const rank = (node: LensNode) =>
    node.type === 'category' ? CATEGORIES.indexOf(node.category) : CATEGORIES.length;
  const middle = [...through]
    .flatMap((code) => throughs.nodeOf(code) ?? [])
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return {
    nodes: [...partyNodes(shown, width).filter(({ id }) => dataset.parties.has(id as PartyId)), ...middle],
    edges,
    of: flows.length,
  };
}
