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
  /**
   * Whether it is shown even where there is no room: over discs, if need be, and even over other names. So it is given
   * room before others of its claim.
   */
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

/** Those areas that any of the places might cover, or that lie this close to one: few of all that there are. */
function near(places: readonly Rectangle[], areas: readonly Rectangle[], by = 0): Rectangle[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const all = { x: left - by, y: top - by, width: right - left + 2 * by, height: bottom - top + 2 * by };
  return areas.filter((area) => overlap(area, all));
}

/** By how much a name has to be nearer to its own disc than to any other, in pixels. */
const CLEARLY = 2;
/** Discs farther from a name than this are no rivals of its own, in pixels. */
const FAR = 12;

/** How far a name is from the rim of a disc; less than nothing where it covers some of it. */
function distance(disc: Rectangle, { x, y, width, height }: Rectangle): number {
  const radius = disc.width / 2;
  const [middleX, middleY] = [disc.x + radius, disc.y + radius];
  const across = Math.max(x - middleX, 0, middleX - x - width);
  const down = Math.max(y - middleY, 0, middleY - y - height);
  // Not by the function for it, which is slow: this is asked thousands of times for a picture.
  return Math.sqrt(across * across + down * down) - radius;
}

/** Whether a name might be taken, where it stands, for that of a disc that is not its own. */
const mistakes = (own: Rectangle, place: Rectangle): ((rival: Rectangle) => boolean) => {
  const far = distance(own, place) + CLEARLY;
  return (rival) => rival !== own && distance(rival, place) < far;
};

/** The places in which a name is taken for that of its own disc and of none of these. */
export function clearlyOf(
  disc: Rectangle | null,
  places: readonly Place[],
  discs: readonly Rectangle[],
): readonly Place[] {
  return disc ? places.filter((place) => !discs.some(mistakes(disc, place))) : places;
}

/** What there is against a place where a name might be taken for that of another disc, in lines that run through it. */
const MISTAKEN = 20;

/** Those of the strongest claim first, and of these those that are always shown. */
function inOrder(names: readonly NameToPlace[]): NameToPlace[] {
  return names.toSorted((a, b) => a.claim - b.claim || Number(b.always) - Number(a.always));
}

/**
 * The place of each name; null where it has none. They are given room in their order, those of the stronger claim
 * first, where they cover neither a name that has been given room nor a disc, and are nearer to their own disc than to
 * any other; to those of weaker ones only if need be.
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
  const discs = names.flatMap(({ disc }) => disc ?? []);
  const discsByClaim = new Map<number, Rectangle[]>();
  const discsOf = (claim: number) => {
    const known =
      discsByClaim.get(claim) ??
      names.flatMap((other) => (other.disc && other.claim <= claim ? other.disc : []));
    discsByClaim.set(claim, known);
    return known;
  };
  const placeOf = ({ places, disc, claim, always }: NameToPlace): Place | null => {
    const clear = clearOf(places, near(places, covered));
    const rivals = near(places, discs, FAR);
    const hasWeaker = discsOf(claim).length < discs.length;
    const strong = hasWeaker ? near(places, discsOf(claim), FAR) : rivals;
    const free = clearOf(clear, strong);
    const costAnywhere = (place: Rectangle) =>
      costOf(place) + MISTAKEN * (disc ? rivals.filter(mistakes(disc, place)).length : 0);
    return (
      cheapest(clearlyOf(disc, free, rivals), costOf) ??
      (hasWeaker ? cheapest(clearlyOf(disc, free, strong), costOf) : null) ??
      (always ? (cheapest(clear, costAnywhere) ?? cheapest(places, costAnywhere)) : null)
    );
  };
  for (const name of inOrder(names)) {
    const place = placeOf(name);
    if (!place) continue;
    placed.set(name, place);
    covered.push(place);
  }
  return names.map((name) => placed.get(name) ?? null);
}
