/** A scene with the parties where the reader has moved them. */
import type { PartyId } from '../../domain/model/ids';
import type { Camera } from './camera';
import type { Point } from './ground';
import type { Disc, NetworkScene, PairLine } from './scene';

/** What is drawn, and where. */
export interface PlacedScene {
  /** The weightiest first. */
  readonly discs: ReadonlyMap<PartyId, Disc>;
  /** The strongest first. */
  readonly lines: readonly PairLine[];
}

/** The least radius of a party on the screen, in pixels: what is no disc has to be larger to be told from one. */
const LEAST_RADIUS = { disc: 4.5, other: 7 };

/** A scene as it is seen from afar: its discs do not become too small to be told apart. */
export function seenFrom({ discs, lines }: PlacedScene, { k }: Camera): PlacedScene {
  const seen = [...discs.values()].map((disc) => {
    const least = LEAST_RADIUS[disc.shape === 'disc' ? 'disc' : 'other'] / k;
    return disc.radius < least ? { ...disc, radius: least } : disc;
  });
  return { discs: new Map(seen.map((disc) => [disc.id, disc])), lines };
}

/** Where a party was put, and where the layout had it then. */
interface Move {
  readonly from: Point;
  readonly to: Point;
}

/** The moves of a reader. A move ends when the layout itself puts the party elsewhere. */
export interface Moves {
  /** Puts a party of the scene, as the layout placed it, at a point. */
  readonly put: (disc: Disc, to: Point) => void;
  readonly clear: () => void;
  /** The scene with the moves in it. */
  readonly placed: (scene: NetworkScene) => PlacedScene;
}

/** The moves before the first. */
export function noMoves(): Moves {
  const moves = new Map<PartyId, Move>();
  const place = (disc: Disc): Disc => {
    const move = moves.get(disc.id);
    return move && move.from.x === disc.x && move.from.y === disc.y ? { ...disc, ...move.to } : disc;
  };
  return {
    put: ({ id, x, y }, to) => void moves.set(id, { from: { x, y }, to }),
    clear: () => moves.clear(),
    placed: ({ discs, lines }) => ({ discs: new Map(discs.map((disc) => [disc.id, place(disc)])), lines }),
  };
}
