/**
 * The systems lens for many relationships: exporter - category - importer, the strongest flows of each category, and all others
 * added up in one line for each. A category opens into its systems. Weapons without a category, such as those that a source
 * does not name, stand for themselves while there are few.
 */

import { pairAt } from '../../columns/bundle-rows';
import type { FacetIndex } from '../../columns/facet-index';
import type { Dataset } from '../../model/dataset';
import type { PartyId } from '../../model/ids';
import { CATEGORIES, type Category } from '../../model/system';
import { byStrength, type Flow, flowsOf, type Width } from '../flows';
import { shareIn } from '../headings';
import { columnWithoutGoods, type LensEdge, type LensGraph, type LensNode, type LineAt } from '../lens';
import type { LensOptions } from '../lens-kind';
import { bundleFacts, greatestOf } from '../parties/parties-lens';
import { addedUp } from './added-up';
import { type MiddleNodes, middleNodesOf } from './middle-nodes';
import { strongestOfEach } from './strongest-of-each';

/** No more lines are drawn for an answer: between two there are up to thirteen each way, one for each category. */
const MAX_ASKED = 60;

/** What goes out from a party less what comes in: by what widths say, by firm deals, by all. */
type Balance = [width: number, deals: number, relationships: number];

/** What goes out from each party less what comes in; null where no goods go. */
function balancesOf(flows: readonly Flow[], width: Width): Map<PartyId, Balance | null> {
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
  return balances;
}

/**
 * A party stands with the exporters where more goes out from it than comes in, by all that it deals in where none of that is
 * drawn; who moves no goods stands apart.
 */
function partiesOf(flows: readonly Flow[], all: readonly Flow[], width: Width): LensNode[] {
  const drawn = balancesOf(flows, width);
  const isApart = (id: PartyId) => drawn.get(id) === null;
  const others = balancesOf(
    all.filter(({ from, to }) => isApart(from) || isApart(to)),
    width,
  );
  return Array.from(drawn, ([id, own]): LensNode => {
    const balance = own ?? others.get(id) ?? null;
    if (!balance) return { type: 'party', id, column: columnWithoutGoods(id, flows) };
    const [w, d, r] = balance;
    return { type: 'party', id, column: (w || d || r) >= 0 ? 'exporter' : 'importer' };
  });
}

/** Whoever deals in the strongest stays in the same column, whatever is asked for beside these. */
function partyNodes(
  strongest: readonly Flow[],
  asked: readonly Flow[],
  all: readonly Flow[],
  width: Width,
): LensNode[] {
  if (asked.length === 0) return partiesOf(strongest, all, width);
  const goodsOf = (flows: readonly Flow[]) =>
    new Set(flows.flatMap(({ group, from, to }) => (group === 'goods' ? [from, to] : [])));
  const [deals, dealsAsked] = [goodsOf(strongest), goodsOf(asked)];
  const isMoved = ({ id }: LensNode) => !deals.has(id as PartyId) && dealsAsked.has(id as PartyId);
  const known = partiesOf(strongest, all, width);
  const stay = new Set(known.filter((node) => !isMoved(node)).map(({ id }) => id));
  const others = partiesOf([...strongest, ...asked], all, width).filter(({ id }) => !stay.has(id));
  return [...known.filter(({ id }) => stay.has(id)), ...others];
}

/** Which flow each relationship is part of, with these categories open. */
export function flowIdAt(index: FacetIndex, opened: readonly Category[]): LineAt {
  const middle = middleNodesOf(index, opened);
  return (row) => {
    const { from, to, kind: group } = pairAt(index, row);
    return middle.flowId({ from, to, group }, middle.at(row));
  };
}

/** In the order of the categories, and last the systems. */
function inMiddle(nodes: readonly LensNode[]): LensNode[] {
  const rank = (node: LensNode) => {
    if (node.type === 'category') return CATEGORIES.indexOf(node.category);
    return node.type === 'others' && node.of ? CATEGORIES.indexOf(node.of) : CATEGORIES.length;
  };
  return [...nodes].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

interface GroupedOptions extends LensOptions {
  readonly opened: readonly Category[];
  /** Which lines and systems are drawn, where the picture of more decides that. */
  readonly within?: LensGraph;
}

function edgeOf(flow: Flow, middle: MiddleNodes, width: Width, greatest: number): LensEdge {
  const { from, to } = flow;
  const through = middle.idOf(flow.through);
  return {
    ...{ id: middle.flowId(flow, flow.through), from, through, to },
    touches: [from, to, ...(through ? [through] : [])],
    bundle: bundleFacts(flow, width, greatest),
  };
}

/** Those that have lines of their own, without the lines that are drawn because they are asked about. */
function strongestOf(flows: readonly Flow[], middle: MiddleNodes, { width, most, within }: GroupedOptions) {
  if (!within) return strongestOfEach(flows, width, most);
  const lines = new Set<string>(within.edges.filter(({ isAsked }) => !isAsked).map(({ id }) => id));
  return flows.filter((flow) => lines.has(middle.flowId(flow, flow.through)));
}

/** The flows that have lines of their own, those among them that have them because they are asked about, and which middle nodes are drawn. */
function chosenOf(flows: readonly Flow[], middle: MiddleNodes, index: FacetIndex, options: GroupedOptions) {
  const { within, opened, width } = options;
  const strongest = strongestOf(flows, middle, options);
  const isStrongest = new Set(strongest);
  const picked = options.asked?.(flows, {
    idOf: (flow) => middle.flowId(flow, flow.through),
    lineAt: flowIdAt(index, opened),
    width,
    most: MAX_ASKED,
  });
  const asked = flows.filter((flow) => picked?.has(flow) && !isStrongest.has(flow));
  const through = new Set([...strongest, ...asked].map((flow) => flow.through));
  const drawn = new Set<string>(within?.nodes.map(({ id }) => id));
  const isDrawn = (code: number) => {
    const part = middle.partOf(code);
    return part !== null && ('category' in part || through.has(code) || drawn.has(part.system));
  };
  return { strongest, asked, isDrawn };
}

/** The visible relationships as flows through categories, or through the systems of those that stand open. */
export function groupedLens(
  dataset: Dataset,
  index: FacetIndex,
  visible: Uint32Array,
  options: GroupedOptions,
): LensGraph {
  const { width, opened } = options;
  const middle = middleNodesOf(index, opened);
  const flows = byStrength(flowsOf(index, visible, middle), width);
  const { strongest, asked, isDrawn } = chosenOf(flows, middle, index, options);
  const shown = [...strongest, ...asked];
  const greatest = greatestOf(shown, width);
  const isShown = new Set(shown);
  const left = flows.filter((flow) => middle.partOf(flow.through) && !isShown.has(flow));
  const rest = addedUp(dataset, left, middle, { width, isDrawn });
  const drawn = new Set(flows.map(({ through }) => through).filter(isDrawn));
  return {
    nodes: [
      ...partyNodes(strongest, asked, flows, width).filter(({ id }) => dataset.parties.has(id)),
      ...rest.ends,
      ...inMiddle([...[...drawn].flatMap((code) => middle.nodeOf(code) ?? []), ...rest.systems]),
    ],
    edges: [
      ...strongest.map((flow) => edgeOf(flow, middle, width, greatest)),
      ...asked.map((flow): LensEdge => ({ ...edgeOf(flow, middle, width, greatest), isAsked: true })),
      ...rest.edges,
    ],
    of: flows.length,
    ...(asked.length > 0 && { forAsked: asked.length }),
    ...(rest.others.size > 0 && {
      others: rest.others,
      held: { share: shareIn(strongest, flows, width), width },
    }),
  };
}
