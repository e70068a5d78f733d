/** The parties lens as elements for the engine, on the ground that was laid out for all parties of the dataset. */
import type { ElementDefinition } from 'cytoscape';
import { type Dataset, partyOf } from '../domain/dataset';
import type { PartyId } from '../domain/ids';
import type { LensEdge, LensGraph } from '../domain/lens';
import type { NetworkParty } from '../domain/party-network';
import { lineSign, PARTY_SIGN } from '../ui/encodings';
import { widthOfShare } from './line-width';
import { nodeKey, shortened } from './node-elements';
import type { Rectangle } from './rectangle';

const SMALLEST = 30;
const LARGEST = 65;
/** Discs come in a few sizes, so that the engine keeps a few pictures of them and not one for each party. */
const STEP = 5;
const LETTER = 7.4;
const NAME_HEIGHT = 20;
const PADDING = 6;
const LONGEST_NAME = 24;

/** A point in model units. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that a party takes: its disc, and the name below it. */
export interface PartyRoom {
  readonly id: PartyId;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
}

/** Where every party of the dataset stands, and the room that each takes around that. */
export interface NetworkGround {
  readonly discs: ReadonlyMap<string, Point & { readonly size: number; readonly room: PartyRoom }>;
}

function discOf(share: number): number {
  const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
  return Math.round(size / STEP) * STEP;
}

/** The room of each party, for the layout. */
export function roomsOf(dataset: Dataset, parties: readonly NetworkParty[]): PartyRoom[] {
  return parties.map(({ id, share }) => {
    const name = shortened(partyOf(dataset, id).name, LONGEST_NAME);
    const disc = discOf(share);
    return {
      id,
      width: Math.max(disc, name.length * LETTER) + PADDING,
      height: disc + NAME_HEIGHT + PADDING,
      weight: share,
    };
  });
}

/** The ground, from the middle of each party's room. */
export function groundOf(rooms: readonly PartyRoom[], places: ReadonlyMap<string, Point>): NetworkGround {
  return {
    discs: new Map(
      rooms.flatMap((room) => {
        const at = places.get(room.id);
        const size = discOf(room.weight);
        return at ? [[room.id, { x: at.x, y: at.y - NAME_HEIGHT / 2, size, room }]] : [];
      }),
    ),
  };
}

/** The rectangle that the rooms of these parties fill; null where none of them is there. */
export function frameOf({ discs }: NetworkGround, ids: readonly string[]): Rectangle | null {
  const boxes = ids.flatMap((id) => discs.get(id) ?? []);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x, room }) => x - room.width / 2));
  const right = Math.max(...boxes.map(({ x, room }) => x + room.width / 2));
  const top = Math.min(...boxes.map(({ y, size }) => y - size / 2));
  const bottom = Math.max(...boxes.map(({ y, size }) => y + size / 2 + NAME_HEIGHT));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function partyElement(dataset: Dataset, id: PartyId, ground: NetworkGround): ElementDefinition[] {
  const disc = ground.discs.get(id);
  if (!disc) return [];
  const party = partyOf(dataset, id);
  return [
    {
      group: 'nodes',
      data: {
        id: nodeKey(id),
        part: 'party',
        selects: id,
        shape: PARTY_SIGN[party.kind].shape,
        icon: party.kind === 'state' ? '' : party.kind,
        tone: party.kind === 'armed-group' ? 'concern' : 'exporter',
        name: shortened(party.name, LONGEST_NAME),
        width: disc.size,
      },
      position: { x: disc.x, y: disc.y },
    },
  ];
}

/** How far the lines between two parties bend to the side, the first of them and each further one. */
const BEND = 22;

function pairElement(edge: LensEdge, bend: number): ElementDefinition[] {
  if (!edge.bundle) return [];
  const { kind, status, share, words } = edge.bundle;
  const { tone, head, dash } = lineSign(kind, status);
  return [
    {
      group: 'edges',
      data: {
        id: `pair ${edge.id}`,
        part: 'pair',
        source: nodeKey(edge.from),
        target: nodeKey(edge.to),
        selects: edge.id,
        ...{ tone, head, words, bend },
        dash: dash.join(' '),
        width: widthOfShare(share, 'network'),
      },
    },
  ];
}

/** The bend of each line: none where it is the only one between its parties. */
function bendsOf(edges: readonly LensEdge[]): number[] {
  const keyOf = ({ from, to }: LensEdge) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const between = new Map<string, number>();
  for (const edge of edges) between.set(keyOf(edge), (between.get(keyOf(edge)) ?? 0) + 1);
  const sameWay = new Map<string, number>();
  return edges.map((edge) => {
    if (between.get(keyOf(edge)) === 1) return 0;
    const way = `${edge.from} ${edge.to}`;
    const rank = (sameWay.get(way) ?? 0) + 1;
    sameWay.set(way, rank);
    return rank * BEND;
  });
}

/** The elements of a network. Thin lines are drawn below wide ones, and all of them below the parties. */
export function networkElements(
  dataset: Dataset,
  graph: LensGraph,
  ground: NetworkGround,
): ElementDefinition[] {
  const bends = bendsOf(graph.edges);
  return [
    ...graph.nodes.flatMap((node) => (node.type === 'party' ? partyElement(dataset, node.id, ground) : [])),
    ...graph.edges.flatMap((edge, i) => pairElement(edge, bends[i] ?? 0)).reverse(),
  ];
}
