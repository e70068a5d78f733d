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

/** How much larger a disc is from afar whose size is in proportion to a measure: all of them are, so that it stays so. */
const grownFromAfar = ({ least }: Disc, k: number): number =>
  least === undefined ? 1 : Math.max(1, MIN_RADIUS.disc / (least * k));

/** Shapes as they are seen from afar: the discs do not become too small to be told apart. */
export function seenFrom({ discs, lines }: PlacedShapes, { k }: Camera): PlacedShapes {
  const seen = [...discs.values()].map((disc) => {
    const least = MIN_RADIUS[disc.shape === 'disc' ? 'disc' : 'other'] / k;
    const radius = Math.max(least, disc.radius * grownFromAfar(disc, k));
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
