/** A graph of parties as plain shapes by the positions that they have. */

import type { EndsOfLine } from '../../domain/lenses/folds/ends';
import {
  isClassed,
  isOfCaseFile,
  type LensEdge,
  type LensGraph,
  type LensNode,
  type LineId,
} from '../../domain/lenses/lens';
import type { Coordinates } from '../../domain/lenses/map/coordinates';
import { type Dataset, partyOf, relationshipOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { PartyKind } from '../../domain/model/party';
import { KIND } from '../../domain/model/relationship';
import { EVEN_WIDTH, MIN_WIDTH, widthInProportion } from '../../ui/disc-sizes';
import {
  COMPARED_SIGN,
  type LineSign,
  lineSign,
  type NodeShape,
  PARTY_SIGN,
  type Tone,
} from '../../ui/encodings';
import { foldsWords } from '../../words/views/folds';
import { measuresWords } from '../../words/views/measures';
import { lineLabelWithSystem } from '../line-label-with-system';
import { widthOfShare } from '../line-width';
import { withOwner } from '../of-case-file';
import type { Point } from '../point';
import { shortened } from '../shortened';
import { MAX_NAME_LENGTH, widthOfDisc } from './network-layout';
import type { Parted } from './stroke';

/** A party. */
export interface Disc extends Point {
  readonly id: PartyId;
  readonly radius: number;
  readonly shape: NodeShape;
  /** Whose icon stands in it; none for states, which are the most. */
  readonly icon: PartyKind | null;
  readonly tone: Tone;
  /** The part that it exports of what it deals in; null where it has no firm deal. */
  readonly exports: number | null;
  /** Whether sizes follow a measure that cannot be told of it. */
  readonly isUntold: boolean;
  /** The radius of the smallest, where sizes are in proportion to a measure; absent where they are not. */
  readonly least?: number;
  readonly name: string;
  /** Where on a map it stands; null for beside it, and absent where it is on none. */
  readonly place?: Coordinates | null;
}

/** All that goes from one party to another along one line, or one relationship beside it. */
export interface PairLine extends LineSign {
  readonly id: LineId;
  readonly from: PartyId;
  readonly to: PartyId;
  /** Whether goods go along it; else it is a sanction, an objection or a concern. */
  readonly movesGoods: boolean;
  /** How far it bends to its own side, in model units; 0 for a straight one. */
  readonly bend: number;
  readonly width: number;
  /** Whether it stays within a part of a fold: then its words say how much it is, and its width does not. */
  readonly isWithin: boolean;
  readonly words: string;
  /** Whether it is a case file's own, while a register is beside it: that is written on it before anything is chosen. */
  readonly isOfCaseFile: boolean;
  /** Fewer words, for one that stays within a part of a fold; null for any other. */
  readonly inShort: string | null;
  /** Where it is not drawn from end to end: its pieces. */
  readonly parted?: Parted | undefined;
}

/** A network as it is drawn. */
export interface NetworkShapes {
  /** The weightiest first. */
  readonly discs: readonly Disc[];
  /** The strongest first; both ends of each have a disc. */
  readonly lines: readonly PairLine[];
}

/** Where the middle of each party stands. */
interface Positions {
  readonly discs: ReadonlyMap<string, Point>;
}

function toneOf(kind: PartyKind, exports: number | null): Tone {
  if (kind === 'armed-group') return 'concern';
  return exports === null ? 'soft' : 'exporter';
}

/** How wide a disc is: as a measure says, where sizes follow one. */
function widthOf(share: number, sized: LensGraph['sized']): number {
  if (!sized) return widthOfDisc(share);
  return sized.measure === null ? EVEN_WIDTH : widthInProportion(share);
}

function discsOf(
  dataset: Dataset,
  node: LensNode & { type: 'party' },
  layout: Positions,
  sized: LensGraph['sized'],
): Disc[] {
  const { id, share = 0, exports = null, parties, measured } = node;
  const position = layout.discs.get(id);
  if (!position) return [];
  const { kind, name } = partyOf(dataset, id);
  return [
    {
      ...{ id, x: position.x, y: position.y },
      radius: widthOf(share, sized) / 2,
      shape: PARTY_SIGN[kind].shape,
      icon: kind === 'state' ? null : kind,
      tone: toneOf(kind, exports),
      exports,
      isUntold: measured === null,
      ...(sized?.measure && { least: MIN_WIDTH / 2 }),
      name: parties === undefined ? shortened(name, MAX_NAME_LENGTH) : foldsWords().ofMany(name, parties),
    },
  ];
}

/** How far the lines between two parties bend to the side, the first of them and each further one. */
const BEND = 22;

/**
 * The bend of each line: none where it is the only one between its parties. A line that comes and goes with what is chosen
 * moves no other; that of one relationship bends beyond those that go the same way.
 */
function bendsOf(edges: readonly LensEdge[]): number[] {
  const keyOf = ({ from, to }: LensEdge) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const [between, staying] = [new Map<string, number>(), new Map<string, number>()];
  for (const edge of edges) {
    for (const counts of edge.forSelection ? [between] : [between, staying]) {
      if (edge.bundle) counts.set(keyOf(edge), (counts.get(keyOf(edge)) ?? 0) + 1);
    }
  }
  const sameWay = new Map<string, number>();
  return edges.map((edge) => {
    const way = `${edge.from} ${edge.to}`;
    const rank = (sameWay.get(way) ?? 0) + 1;
    sameWay.set(way, rank);
    const counts = edge.forSelection ? between : staying;
    return edge.bundle && counts.get(keyOf(edge)) === 1 ? 0 : rank * BEND;
  });
}

function wordsOf(dataset: Dataset, edge: LensEdge, ends: EndsOfLine | null): string {
  const { bundle, compared } = edge;
  const own = withOwner(ownWordsOf(dataset, edge), edge);
  const told = compared ? measuresWords().comparedLine(compared, own, bundle === null) : own;
  return ends ? foldsWords().onLine(dataset, told, ends, bundle?.isWithin === true) : told;
}

/** "1,044 deals within": how much of what widths say stays within a part of a fold. */
function shortWordsOf(dataset: Dataset, edge: LensEdge): string | null {
  const { bundle, compared } = edge;
  if (!bundle?.isWithin) return null;
  const { flow, width } = bundle;
  // What is told of all that a part imports is not within it.
  if ((compared && !compared.unit) || flow.group !== 'goods' || flow[width] === 0)
    return foldsWords().within(wordsOf(dataset, edge, null));
  return foldsWords().within(measuresWords().amount(flow[width], width));
}

function ownWordsOf(dataset: Dataset, { id, bundle }: Pick<LensEdge, 'id' | 'bundle'>): string {
  if (bundle) return measuresWords().flow(bundle.flow, bundle.width);
  return lineLabelWithSystem(dataset, relationshipOf(dataset, id));
}

function linesOf(
  dataset: Dataset,
  { ends }: Pick<LensGraph, 'ends'>,
  edge: LensEdge,
  { bend, layout }: { readonly bend: number; readonly layout: Positions },
): PairLine[] {
  const { id, bundle, compared } = edge;
  const [from, to] = [edge.from, edge.to].map((end) => dataset.parties.get(end)?.id);
  if (!from || !to || !layout.discs.has(from) || !layout.discs.has(to)) return [];
  const { kind, status } = bundle ?? relationshipOf(dataset, id);
  return [
    {
      ...(compared && isClassed(edge) ? COMPARED_SIGN[compared.class] : lineSign(kind, status)),
      ...{ id, from, to, bend, movesGoods: KIND[kind].carriesGoods },
      width: widthOfShare(bundle?.share ?? 0, 'network'),
      isWithin: bundle?.isWithin === true,
      isOfCaseFile: isOfCaseFile(edge),
      // Made when they are asked for: only what stands out carries words.
      get words() {
        return wordsOf(dataset, edge, ends?.(id) ?? null);
      },
      get inShort() {
        return shortWordsOf(dataset, edge);
      },
    },
  ];
}

/** The shapes of a network. */
export function shapesOf(dataset: Dataset, graph: LensGraph, layout: Positions): NetworkShapes {
  const { edges } = graph.frame ?? graph;
  const bends = new Map(bendsOf(edges).map((bend, i) => [edges[i]?.id, bend]));
  return {
    discs: graph.nodes.flatMap((node) =>
      node.type === 'party' ? discsOf(dataset, node, layout, graph.sized) : [],
    ),
    lines: graph.edges.flatMap((edge) =>
      linesOf(dataset, graph, edge, { bend: bends.get(edge.id) ?? 0, layout }),
    ),
  };
}
