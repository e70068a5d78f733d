/**
 * Short pieces of the lines between the map and the strip below it: drawn whole, they would run over states that have no part in them,
 * and seem to come from there. One that stands out is drawn whole.
 */
import type { PartyId } from '../../domain/model/ids';
import type { Disc, PairLine } from '../network/shapes';
import type { Parted, Stroke } from '../network/stroke';
import { towards } from '../network/strokes';
import type { Point } from '../point';

/** How long a piece is beside its disc, and from one dot at its end to the next, in model units as they are seen. */
const LENGTH = { onMap: 16, inStrip: 19 };
const MARK = 4;
/** The angle between two pieces at one party, in radians, and the most that all of them take. */
const FAN = { apart: 0.4, most: 2 };
/** What stays free between a rim and its line, and about what a piece on the map must not seem to lead to. */
const GAP = 1;
const CLEAR = 8;
/** By how much a piece on the map is turned so that it leads to nobody else, the least first. */
const TURNS = [0, 0.6, -0.6, 1.2, -1.2];

/** The ends of lines in the order in which they fan out, by the party and the line. */
export type Fans = ReadonlyMap<PartyId, ReadonlyMap<PairLine, number>>;

/** The angle from the upright of each line at each of its ends. */
export function fansOf(lines: readonly PairLine[]): Fans {
  const at = new Map<PartyId, PairLine[]>();
  for (const line of lines) {
    for (const id of [line.from, line.to]) {
      const own = at.get(id);
      if (own) own.push(line);
      else at.set(id, [line]);
    }
  }
  return new Map(
    [...at].map(([id, own]) => {
      const apart = Math.min(FAN.apart, FAN.most / own.length);
      return [id, new Map(own.map((line, i) => [line, (i - (own.length - 1) / 2) * apart]))];
    }),
  );
}

/** Whether the way from a point, with its dots, comes near none of these. */
function isClear(from: Point, along: Point, others: readonly Disc[]): boolean {
  const parts = [0.25, 0.5, 0.75, 1].map((part) => ({
    x: from.x + along.x * part,
    y: from.y + along.y * part,
  }));
  return others.every(({ x, y, radius }) =>
    parts.every((at) => Math.hypot(at.x - x, at.y - y) > radius + CLEAR),
  );
}

/** The angle of a piece on the map that leads to nobody else; the one that was meant where each does. */
function clearAngle(disc: Disc, angle: number, onMap: readonly Disc[]): number {
  const reach = disc.radius + LENGTH.onMap + 3 * MARK;
  const near = onMap.filter(
    (other) =>
      other.id !== disc.id && Math.hypot(other.x - disc.x, other.y - disc.y) < reach + other.radius + CLEAR,
  );
  const turned = TURNS.map((by) => angle + by);
  return (
    turned.find((own) => isClear(disc, { x: Math.sin(own) * reach, y: Math.cos(own) * reach }, near)) ?? angle
  );
}

/** The piece beside a disc, from its rim to its free end: down from the map, and up from the strip. */
function pieceAt(disc: Disc, angle: number, isOnMap: boolean): readonly [rim: Point, free: Point] {
  const [down, length] = isOnMap ? [1, LENGTH.onMap] : [-1, LENGTH.inStrip];
  const far = { x: disc.x + Math.sin(angle), y: disc.y + down * Math.cos(angle) };
  return [towards(disc, far, disc.radius + GAP), towards(disc, far, disc.radius + length)];
}

/** The pieces of a line of which one end is on the map, and the other in the strip. */
export function stubsOf(
  line: PairLine,
  [from, to]: readonly [Disc, Disc],
  isOnMap: readonly [from: boolean, to: boolean],
  { fans, onMap }: { readonly fans: Fans; readonly onMap: readonly Disc[] },
): Parted {
  const piece = (disc: Disc, isOnMapToo: boolean) => {
    const fanned = fans.get(disc.id)?.get(line) ?? 0;
    return pieceAt(disc, isOnMapToo ? clearAngle(disc, fanned, onMap) : fanned, isOnMapToo);
  };
  const [start, leaving] = piece(from, isOnMap[0]);
  const [end, coming] = piece(to, isOnMap[1]);
  const straight = (a: Point, b: Point): Stroke => ({ start: a, end: b, control: null });
  const [leaves, arrives] = [straight(start, leaving), straight(coming, end)];
  const [rim, free] = isOnMap[0] ? [start, leaving] : [end, coming];
  const outwards = towards({ x: 0, y: 0 }, { x: free.x - rim.x, y: free.y - rim.y }, MARK);
  return {
    ...{ leaves, arrives, main: isOnMap[0] ? 'leaves' : 'arrives', joins: true },
    // Those in the strip begin at its border, which says enough.
    marks: [{ at: free, along: outwards }],
  };
}
