/** The shapes of a network with the parties where the reader has moved them. */

import type { MovedNode } from '../../domain/lenses/places';
import type { ById, PartyId, SelectableId } from '../../domain/model/ids';
import type { Point } from '../point';
import type { Camera } from './camera';
import type { Disc, NetworkShapes, PairLine } from './shapes';

/** What is drawn, and where. */
export interface PlacedShapes {
  /** The weightiest first. */
  readonly discs: ById<PartyId, Disc>;
  /** The strongest first. */
  readonly lines: readonly PairLine[];
}

/** The least radius of a party on the screen, in pixels: what is no disc has to be larger to be told from one. */
const MIN_RADIUS = { disc: 4.5, other: 7 };

/**
 * Where sizes are in proportion to a measure, all discs grow alike from afar, so that they stay so: for the smallest to be as large
 * as others at the least, but by no more than this, for there is little room; beyond that only so far that it can still be seen.
 */
const MAX_GROWTH = 1.5;
const MIN_IN_PROPORTION = 2.5;

const grownFromAfar = (smallest: number): number =>
  Math.max(1, Math.min(MAX_GROWTH, MIN_RADIUS.disc / smallest), MIN_IN_PROPORTION / smallest);

/** The radius of a disc from afar, in model units. */
function radiusFrom({ radius, shape, least }: Disc, k: number): number {
  const isDisc = shape === 'disc';
  if (least === undefined) return Math.max(radius, MIN_RADIUS[isDisc ? 'disc' : 'other'] / k);
  const grown = radius * grownFromAfar(least * k);
  return isDisc ? grown : Math.max(grown, MIN_RADIUS.disc / k);
}

/** Shapes as they are seen from afar: the discs do not become too small to be told apart. */
export function seenFrom({ discs, lines }: PlacedShapes, { k }: Camera): PlacedShapes {
  const seen = [...discs.values()].map((disc) => {
    const radius = radiusFrom(disc, k);
    return radius > disc.radius ? { ...disc, radius } : disc;
  });
  return { discs: new Map(seen.map((disc) => [disc.id, disc])), lines };
}

/** The shapes with the parties that a reader moved where they were moved to. */
export function withMoved({ discs, lines }: NetworkShapes, moved: readonly MovedNode[]): PlacedShapes {
  const places = new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
  return { discs: new Map(discs.map((disc) => [disc.id, { ...disc, ...places.get(disc.id) }])), lines };
}

/** Shapes that are drawn, and moved about. */
export interface Arrangement {
  readonly placed: () => PlacedShapes;
  readonly show: (shapes: NetworkShapes, moved: readonly MovedNode[]) => void;
  /** Puts a party somewhere until shapes are shown again. */
  readonly put: (id: SelectableId, to: Point) => void;
  /** Where a party stands that is moved by so much. */
  readonly nudged: (id: SelectableId, by: Point) => Point | null;
}

/** Shapes, none at first, which tell of their changes. */
export function createArrangement(changed: () => void): Arrangement {
  let placed: PlacedShapes = { discs: new Map(), lines: [] };
  return {
    placed: () => placed,
    show: (shapes, moved) => {
      placed = withMoved(shapes, moved);
      changed();
    },
    put: (id, to) => {
      const discs = [...placed.discs.values()].map((disc) => (disc.id === id ? { ...disc, ...to } : disc));
      placed = { ...placed, discs: new Map(discs.map((disc) => [disc.id, disc])) };
      changed();
    },
    nudged: (id, by) => {
      const disc = placed.discs.get(id);
      return disc ? { x: disc.x + by.x, y: disc.y + by.y } : null;
    },
  };
}
