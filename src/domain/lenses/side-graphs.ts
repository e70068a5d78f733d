/**
 * The picture of two filters that are compared, taken apart: what of it is in A, and what is in B. Both have the nodes and the room of
 * the one picture, and widths and sizes of one scale, so that what stands in one and not in the other is in that filter alone.
 */
import type { FacetIndex } from '../columns/facet-index';
import type { Amounts, Compared, ComparedClass, CompareMeasure } from '../compare/amounts';
import type { Sides } from '../compare/sides';
import { bundleId, bundleNamed } from '../model/bundle';
import type { Flow } from './flows';
import type { LensEdge, LensGraph, LensNode, LensNodeId, LineAt, LineId } from './lens';
import { type PartyShare, partyShares } from './parties/party-shares';
import { sumsByLine } from './sums-by-line';

/** A side of a comparison. */
export type SideId = 'a' | 'b';

/** What both pictures are made of. */
export interface ToTakeApart {
  /** The picture of both together, with both sides on each of its lines. */
  readonly graph: LensGraph;
  /** Both sides of every line that there is, drawn or not. */
  readonly lines: ReadonlyMap<LineId, Compared>;
  readonly by: CompareMeasure;
  readonly sides: Sides;
  /** What counts on each side. */
  readonly indexes: Readonly<Record<SideId, FacetIndex>>;
  /** Which line of the picture each relationship is part of; and which it would be, if none were added up as others. */
  readonly lineAt: LineAt;
  readonly flowAt: LineAt;
  /** Everything that goes from party to party on either side, of which discs are as large as they are. */
  readonly flows: readonly Flow[];
}

/** All others together, and what stays within a part of a fold, may be more than any line: their widths say nothing. */
const hasOwnWidth = ({ bundle }: LensEdge) => bundle !== null && !bundle.isOthers && !bundle.isWithin;

/** The most that a line says on either side, which has the greatest width. */
function greatestOf({ graph: { edges }, lines, by }: ToTakeApart): number {
  const amounts = edges.flatMap((edge) => {
    const both = lines.get(edge.id);
    return both && hasOwnWidth(edge) ? [both.a[by], both.b[by]] : [];
  });
  return Math.max(0, ...amounts);
}

/** The side on which nothing is of what is in one alone. */
const NONE_ON: Readonly<Partial<Record<ComparedClass, SideId>>> = { 'only-a': 'b', 'only-b': 'a' };

/**
 * Whether a side has something of what is compared: by volume, deals of which nothing was delivered there are none of it. What is
 * no firm deal is there beside those of the other side.
 */
const isOn = (side: SideId, compared: Compared): boolean =>
  compared[side].relationships > 0 &&
  (compared[side].deals === 0 || compared.class === null || NONE_ON[compared.class] !== side);

/** A line as it is on a side: a plan keeps the look of one where the firm deals are on the other side alone. */
function edgeOn(side: SideId, edge: LensEdge): LensEdge {
  const { compared, ...plain } = edge;
  return compared && compared.by !== 'relationships' && NONE_ON[compared.class] === side ? plain : edge;
}

/** The lines that are there on a side: those that stand for several relationships with what these add up to there. */
function edgesOf(of: ToTakeApart, side: SideId, greatest: number): LensEdge[] {
  const { graph, lines, by, sides, indexes, lineAt } = of;
  const bundled = graph.edges.flatMap(({ id, bundle }) => (bundle ? [id] : []));
  const sums = sumsByLine(indexes[side], sides[side], bundled, lineAt);
  const { relationships } = indexes[side];
  const isSingle = graph.edges.some(({ bundle }) => bundle === null);
  const own = new Set<string>(isSingle ? Array.from(sides[side], (row) => relationships.idAt(row)) : []);
  return graph.edges.flatMap((edge): LensEdge[] => {
    const { id, bundle } = edge;
    // Also where the one picture has lines of no class.
    const compared = lines.get(id);
    if (!bundle) {
      const isThere = compared ? isOn(side, compared) : own.has(id);
      return isThere ? [edgeOn(side, edge)] : [];
    }
    const flow = sums.get(id);
    if (!flow || (compared && !isOn(side, compared))) return [];
    const { kind, status, relationships: count } = flow;
    const share = compared && hasOwnWidth(edge) && greatest > 0 ? compared[side][by] / greatest : 0;
    const onSide = { ...bundle, kind, status, relationships: count, flow, width: by, share };
    return [{ ...edgeOn(side, edge), bundle: onSide }];
  });
}

/** What a flow adds up to on a side, as far as that is compared. */
function sumsOn(
  { relationships, deals, tiv, licences, lacking }: Amounts,
  flow: Flow,
  by: CompareMeasure,
): Partial<Flow> {
  if (by !== 'licences') return { relationships, deals, tiv, lacking: { ...flow.lacking, tiv: lacking } };
  const counts = new Map([...(flow.counts ?? []), ['authorised' as const, deals] as const]);
  return { relationships, counts, licences, lacking: { ...flow.lacking, licences: lacking } };
}

/** What goes from party to party on a side, by the same numbers as all that is compared. */
function flowsOn(
  { lines, by }: Pick<ToTakeApart, 'lines' | 'by'>,
  flows: readonly Flow[],
  side: SideId,
): Flow[] {
  return flows.flatMap((flow): Flow[] => {
    const { from, to, group } = flow;
    const compared = lines.get(bundleId({ type: 'pair', from, to, kind: group }));
    if (!compared || !isOn(side, compared)) return [];
    return [{ ...flow, ...sumsOn(compared[side], flow, by) }];
  });
}

type Shares = ReadonlyMap<string, PartyShare>;

/** Discs as large as what the party deals in on this side, and filled by what of that it exports. */
function nodesOf({ graph }: ToTakeApart, shares: Shares, greatest: number): readonly LensNode[] {
  // Sizes that follow a measure are those of both sides together.
  if (graph.sized) return graph.nodes;
  return graph.nodes.map((node) => {
    if (node.type !== 'party' || node.share === undefined) return node;
    const { sum = 0, exports = null } = shares.get(node.id) ?? {};
    return { ...node, exports, share: greatest > 0 ? sum / greatest : 0 };
  });
}

/** The flows on a side that the picture adds up as others. */
function othersOn({ graph: { others }, sides, flowAt }: ToTakeApart, side: SideId): ReadonlySet<LineId> {
  const found = new Set<LineId>();
  if (!others) return found;
  for (const row of sides[side]) {
    const line = flowAt(row);
    if (others.has(line)) found.add(line);
  }
  return found;
}

/** What the ends and the weapons of some flows are. */
const nodesAlong = (flows: ReadonlySet<LineId>): string[] =>
  [...flows].flatMap((line) => {
    const flow = bundleNamed(line);
    if (flow === null || flow.type === 'category') return [];
    const { category = null, system = null } = flow.type === 'flow' ? flow : {};
    return [
      ...[flow.from, flow.to],
      ...(system ? [system] : []),
      ...(category ? [bundleId({ type: 'category', category })] : []),
    ];
  });

/** All others at the ends of the columns, with their number on this side. */
const withOthers = (nodes: readonly LensNode[], count: number): readonly LensNode[] =>
  nodes.map((node) => (node.type === 'others' && node.column !== 'system' ? { ...node, count } : node));

/** Who has no line on a side, and does not deal there either as far as the size of its disc, and what is added up, tell that. */
function idleIn(
  nodes: readonly LensNode[],
  edges: readonly LensEdge[],
  others: ReadonlySet<LineId>,
  isSized: boolean,
): Set<LensNodeId> {
  const touched = new Set<string>([
    ...edges.flatMap(({ from, through, to }) => [from, to, ...(through ? [through] : [])]),
    ...nodesAlong(others),
  ]);
  const deals = (node: LensNode) => !isSized && node.type === 'party' && (node.share ?? 0) > 0;
  const isIdle = (node: LensNode) => node.type !== 'others' && !touched.has(node.id) && !deals(node);
  return new Set(nodes.filter(isIdle).map(({ id }) => id));
}

/** The pictures of both sides. */
export function sideGraphs(of: ToTakeApart): Readonly<Record<SideId, LensGraph>> {
  const { graph, flows, by } = of;
  const { grid } = graph;
  const greatest = greatestOf(of);
  const shares = {
    a: partyShares(flowsOn(of, flows, 'a'), by),
    b: partyShares(flowsOn(of, flows, 'b'), by),
  };
  const sums = [...shares.a.values(), ...shares.b.values()].map(({ sum }) => sum);
  const greatestSum = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const gridOn = (side: SideId) =>
    grid && { ...grid, flows: flowsOn(of, grid.flows, side), width: by, compared: undefined };
  const on = (side: SideId): LensGraph => {
    const own = gridOn(side);
    const other = gridOn(side === 'a' ? 'b' : 'a');
    const others = othersOn(of, side);
    const nodes = withOthers(nodesOf(of, shares[side], greatestSum), others.size);
    const edges = edgesOf(of, side, greatest);
    return {
      ...{ ...graph, nodes, edges },
      idle: idleIn(nodes, edges, others, graph.sized !== undefined),
      frame: graph.frame ?? graph,
      ...(own && other && { grid: { ...own, beside: other } }),
    };
  };
  return { a: on('a'), b: on('b') };
}
