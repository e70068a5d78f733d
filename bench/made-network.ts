/** The network of a made register: its parties and pairs, placed as the app places them, for any library to draw. */
import { placeNetwork } from '../src/worker/layout/place-network';
import { madeRegister } from './made-register';

/** A party as a disc with its name below. */
export interface MadeNode {
  readonly id: string;
  /** The centre of the disc. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** All that goes from one party to another. */
export interface MadeLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly deals: number;
  /** How wide the line is. */
  readonly width: number;
  /** Whether something goes the other way too: then the two lines bend away from each other. */
  readonly bent: boolean;
}

/** The parties and the pairs. */
export interface MadeNetwork {
  readonly nodes: readonly MadeNode[];
  readonly links: readonly MadeLink[];
}

const MIN_RADIUS = 14;
const LARGEST_RADIUS = 28;
/** The letters of a name: how wide they are on average, and how high. */
const LETTER = 8;
export const NAME_SIZE = 14;
const NAME_HEIGHT = 18;

function madeLinks(): MadeLink[] {
  const { size, parties, fromCodes, toCodes } = madeRegister();
  const deals = new Map<string, number>();
  const keyOf = (from: string, to: string) => `${from} - ${to}`;
  const ends = new Map<string, { source: string; target: string }>();
  for (let deal = 0; deal < size; deal += 1) {
    const [source, target] = [parties[fromCodes[deal] ?? 0] ?? '', parties[toCodes[deal] ?? 0] ?? ''];
    const id = keyOf(source, target);
    deals.set(id, (deals.get(id) ?? 0) + 1);
    ends.set(id, { source, target });
  }
  return [...ends].map(([id, { source, target }]) => {
    const count = deals.get(id) ?? 0;
    return {
      id,
      source,
      target,
      deals: count,
      width: 1 + Math.log2(count) / 2,
      bent: deals.has(keyOf(target, source)),
    };
  });
}

function weightsOf(links: readonly MadeLink[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { source, target, deals } of links) {
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + deals);
  }
  return weights;
}

/** The network, always the same. */
export function madeNetwork(): MadeNetwork {
  const links = madeLinks();
  const weights = weightsOf(links);
  const most = Math.max(...weights.values());
  const boxes = [...weights].map(([id, weight]) => {
    const radius = MIN_RADIUS + (LARGEST_RADIUS - MIN_RADIUS) * Math.sqrt(weight / most);
    const width = Math.max(2 * radius, id.length * LETTER);
    return { id, weight, radius, width, height: 2 * radius + NAME_HEIGHT };
  });
  const positions = placeNetwork(
    boxes,
    links.map(({ source, target, deals }) => ({ source, target, weight: deals })),
  );
  const nodes = boxes.map(({ id, radius }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return { id, x, y: y - NAME_HEIGHT / 2, radius };
  });
  return { nodes, links };
}
