/** The flows that have no line of their own, added up: one line for each category, and for each system that is drawn. */

import type { Dataset } from '../../model/dataset';
import type { OthersId } from '../../model/ids';
import type { Status } from '../../model/status';
import type { DealCounts } from '../../sums/firm-deals';
import { type Flow, type FlowSums, firmness, type Width } from '../flows';
import type { LensEdge, LensNode, LineId } from '../lens';
import { NO_CATEGORY, type OthersThrough, othersId } from '../others';
import type { MiddleNodes } from './middle-nodes';

/** What flows are added up in, and what they add up to. */
interface Added {
  readonly through: OthersThrough;
  readonly node: NonNullable<LensEdge['through']>;
  readonly flows: Flow[];
}

/** What is added up as a part of the picture, and which line each flow is part of. */
export interface AddedUp {
  /** The nodes from which its lines come and to which they go. */
  readonly ends: readonly LensNode[];
  /** The nodes of systems that are not drawn. */
  readonly systems: readonly LensNode[];
  readonly edges: readonly LensEdge[];
  readonly others: ReadonlyMap<LineId, OthersId>;
}

function countsIn(flows: readonly Flow[]): DealCounts | null {
  if (flows.every(({ counts }) => counts === null)) return null;
  const sum = new Map<Status, number>();
  for (const { counts, status, relationships } of flows) {
    for (const [own, count] of counts ?? [[status, relationships] as const]) {
      sum.set(own, (sum.get(own) ?? 0) + count);
    }
  }
  return sum;
}

/** What flows of goods add up to. */
function sumOf(flows: readonly Flow[], first: Flow): FlowSums {
  const sum = (of: (flow: Flow) => number) => flows.reduce((total, flow) => total + of(flow), 0);
  return {
    group: first.group,
    kind: flows.find(({ kind }) => kind === 'supplies')?.kind ?? first.kind,
    status: flows.reduce(
      (best, { status }) => (firmness(status) > firmness(best) ? status : best),
      first.status,
    ),
    relationships: sum((flow) => flow.relationships),
    counts: countsIn(flows),
    deals: sum((flow) => flow.deals),
    tiv: sum((flow) => flow.tiv),
    items: sum((flow) => flow.items),
    licences: sum((flow) => flow.licences),
    lacking: {
      tiv: sum((flow) => flow.lacking.tiv),
      items: sum((flow) => flow.lacking.items),
      licences: sum((flow) => flow.lacking.licences),
    },
  };
}

/** Puts each flow where it is added up: with others of its category, or of its system where that is drawn. */
function inGroups(
  dataset: Dataset,
  flows: readonly Flow[],
  { partOf, idOf }: MiddleNodes,
  isDrawn: (through: number) => boolean,
): Map<OthersId, Added> {
  const groups = new Map<OthersId, Added>();
  for (const flow of flows) {
    const [part, id] = [partOf(flow.through), idOf(flow.through)];
    if (!part || !id) continue;
    const isFolded = 'system' in part && !isDrawn(flow.through);
    const through: OthersThrough = isFolded
      ? { category: dataset.systems.get(part.system)?.category ?? NO_CATEGORY }
      : part;
    const line = othersId({ type: 'flows', through });
    const known = groups.get(line);
    if (known) known.flows.push(flow);
    else {
      const node = isFolded && 'category' in through ? othersId({ type: 'systems', through }) : id;
      groups.set(line, { through, node, flows: [flow] });
    }
  }
  return groups;
}

function edgeOf(id: OthersId, { node, flows }: Added, width: Width): LensEdge[] {
  const [first] = flows;
  if (!first) return [];
  const [from, to] = ENDS;
  const flow = sumOf(flows, first);
  return [
    {
      ...{ id, from, to, through: node, touches: [from, node, to] },
      bundle: {
        ...{ flow, width, kind: flow.kind, status: flow.status, relationships: flow.relationships },
        // All others together may be more than any flow, and would leave these too thin to be seen: their width says nothing.
        share: 0,
        isOthers: true,
      },
    },
  ];
}

const ENDS = [othersId({ type: 'exporters' }), othersId({ type: 'importers' })] as const;

/** The node of the systems of a category that are not drawn. */
function systemsNode({ through, node, flows }: Added): LensNode[] {
  if (!('category' in through) || node !== othersId({ type: 'systems', through })) return [];
  const { category } = through;
  return [
    {
      ...{ type: 'others', id: node as OthersId, column: 'system' },
      of: category === NO_CATEGORY ? null : category,
      count: new Set(flows.map((flow) => flow.through)).size,
    },
  ];
}

/** Adds up flows of goods that have no line of their own. */
export function addedUp(
  dataset: Dataset,
  flows: readonly Flow[],
  middle: MiddleNodes,
  {
    width,
    isDrawn,
  }: {
    readonly width: Width;
    /** Whether a middle node is drawn anyway. */
    readonly isDrawn: (through: number) => boolean;
  },
): AddedUp {
  const groups = inGroups(dataset, flows, middle, isDrawn);
  const others = new Map<LineId, OthersId>();
  for (const [line, group] of groups) {
    for (const flow of group.flows) others.set(middle.flowId(flow, flow.through), line);
  }
  const [from, to] = ENDS;
  const ends: readonly LensNode[] = [
    { type: 'others', id: from, column: 'exporter', count: others.size },
    { type: 'others', id: to, column: 'importer', count: others.size },
  ];
  return {
    ends: others.size > 0 ? ends : [],
    systems: [...groups.values()].flatMap(systemsNode),
    edges: [...groups].flatMap(([line, group]) => edgeOf(line, group, width)),
    others,
  };
}
