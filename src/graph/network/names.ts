/** Where the names of a picture have room, at the size in which they can be read. */
import type { Rectangle } from '../rectangle';

/** Where a name may stand. */
export interface Place extends Rectangle {
  /** What there is against it beside what it covers; nothing if left out. */
  readonly against?: number;
}

/** A name, and where it may stand. */
export interface NameToPlace {
  /** The places in which it may stand, the best first. */
  readonly places: readonly Place[];
  /** The disc that it belongs to; null where it belongs to none. */
  readonly disc: Rectangle | null;
  /** The lower, the sooner it is given room; it never covers a disc of the same claim or a stronger one. */
  readonly claim: number;
  /** Whether it is shown even where there is no room: over discs, if need be, and even over other names. */
  readonly always: boolean;
}

/** Whether two rectangles cover one another. */
export const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The first of those that cost least; null where there is none. */
function cheapest(places: readonly Place[], costOf: (place: Rectangle) => number): Place | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const against = place.against ?? 0;
    if (against >= least) continue;
    const cost = costOf(place) + against;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** The places that cover none of these areas. */
function clearOf(places: readonly Place[], areas: readonly Rectangle[]): readonly Place[] {
  return areas.length === 0 ? places : places.filter((place) => !areas.some((area) => overlap(area, place)));
}

/** Those areas that any of the places might cover: few of all that there are. */
function near(places: readonly Rectangle[], areas: readonly Rectangle[]): Rectangle[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const all = { x: left, y: top, width: right - left, height: bottom - top };
  return areas.filter((area) => overlap(area, all));
}

/**
 * The place of each name; null where it has none. They are given room in their order, those of the stronger claim
 * first, where they cover neither a name that has been given room nor a disc.
 * @param costOf what else there is against a place.
 * @param taken what no name may cover.
 */
export function placeNames(
  names: readonly NameToPlace[],
  costOf: (place: Rectangle) => number,
  taken: readonly Rectangle[] = [],
): (Rectangle | null)[] {
  const placed = new Map<NameToPlace, Rectangle>();
  const covered = [...taken];
  const discsByClaim = new Map<number, Rectangle[]>();
  const discsOf = (claim: number) => {
    const known =
      discsByClaim.get(claim) ??
      names.flatMap((other) => (other.disc && other.claim <= claim ? other.disc : []));
    discsByClaim.set(claim, known);
    return known;
  };
  for (const name of names.toSorted((a, b) => a.claim - b.claim)) {
    const discs = near(name.places, discsOf(name.claim));
    const clear = clearOf(name.places, near(name.places, covered));
    const anywhere = name.always ? (cheapest(clear, costOf) ?? cheapest(name.places, costOf)) : null;
    const place = cheapest(clearOf(clear, discs), costOf) ?? anywhere;
    if (!place) continue;
    placed.set(name, place);
    covered.push(place);
  }
  return names.map((name) => placed.get(name) ?? null);
}
