/** The network as the forces know it: in an order of its own, and squeezed so that a round cluster becomes a wide one. */
import { compareText, type NetworkLink, type NetworkNode } from './network';

/** How much wider than tall the picture is: all arithmetic is done with horizontal lengths divided by this. */
export const ASPECT = 1.65;

/** The least distance between two boxes, in pixels. */
const GAP = 8;

/** A box that moves: centre, velocity, and half its extent with half of the gap around it, squeezed. */
export interface Body {
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly weight: number;
  readonly later: boolean;
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** All that joins two bodies, in either direction. */
export interface Tie {
  readonly source: Body;
  readonly target: Body;
  readonly weight: number;
}

/** The least box that the arithmetic takes seriously, in pixels: a box without extent could stand on another. */
const MIN_EXTENT = 1;

/** The bodies from the weightiest to the lightest, all at the centre: an order that does not depend on that of the nodes. */
export function bodiesOf(nodes: readonly NetworkNode[]): Body[] {
  return [...nodes]
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .map(({ id, width, height, weight, later = false }, index) => ({
      id,
      halfWidth: (Math.max(width, MIN_EXTENT) + GAP) / 2 / ASPECT,
      halfHeight: (Math.max(height, MIN_EXTENT) + GAP) / 2,
      weight,
      later,
      index,
      x: 0,
      y: 0,
      vx: 0,
      vy: 0,
    }));
}

/** The order of ties by their bodies. */
export function compareTies(a: Tie, b: Tie): number {
  return a.source.index - b.source.index || a.target.index - b.target.index;
}

/** One tie for each pair that links join, in the order of the bodies; links to oneself and to nobody tie nothing. */
export function tiesOf(bodies: readonly Body[], links: readonly NetworkLink[]): Tie[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const ends = links.flatMap(({ source, target, weight }) => {
    const [a, b] = [bodyOf.get(source), bodyOf.get(target)];
    if (!a || !b || a === b) return [];
    return [a.index < b.index ? { source: a, target: b, weight } : { source: b, target: a, weight }];
  });
  // Sorted by weight too: sums of fractions depend on the order in which they are added.
  ends.sort((a, b) => compareTies(a, b) || a.weight - b.weight);
  return ends.reduce<Tie[]>((ties, tie) => {
    const last = ties.at(-1);
    const isSamePair = last?.source === tie.source && last.target === tie.target;
    if (isSamePair) ties[ties.length - 1] = { ...tie, weight: last.weight + tie.weight };
    else ties.push(tie);
    return ties;
  }, []);
}
