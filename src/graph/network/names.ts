/** Where the names of a picture have room, at the size in which they can be read. */
import type { Rectangle } from '../rectangle';
import { areasByPlace, overlap } from './areas';

/** Where a name may stand. */
export interface LabelPosition extends Rectangle {
  /** What there is against it beside what it covers; nothing if left out. */
  readonly against?: number;
  /** Whether it hides some of what the picture is to show: then it is the last resort of a name that is always shown. */
  readonly hides?: boolean;
}

/** A name, and where it may stand. */
export interface NameToPlace {
  /** The positions in which it may stand, the best first. */
  readonly positions: readonly LabelPosition[];
  /** The disc that it belongs to; null where it belongs to none. */
  readonly disc: Rectangle | null;
  /** The lower, the sooner it is given room; it never covers a disc of the same claim or a stronger one. */
  readonly claim: number;
  /**
   * Whether it is shown even where there is no room: over the discs of those behind it, if need be. So it is given room
   * before others of its claim.
   */
  readonly always: boolean;
}

/** The first of those that cost least; null where there is none. */
function cheapest(
  positions: readonly LabelPosition[],
  costOf: (position: Rectangle) => number,
): LabelPosition | null {
  let best: LabelPosition | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const position of positions) {
    const against = position.against ?? 0;
    if (against >= least) continue;
    const cost = costOf(position) + against;
    if (cost < least) [best, least] = [position, cost];
  }
  return best;
}

/** The positions that cover none of these areas. */
function clearOf(positions: readonly LabelPosition[], areas: readonly Rectangle[]): readonly LabelPosition[] {
  return areas.length === 0
    ? positions
    : positions.filter((position) => !areas.some((area) => overlap(area, position)));
}

/** The area that holds all of these positions, and so much about it: what lies outside it concerns none of them. */
function areaAbout(positions: readonly Rectangle[], by: number): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of positions) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left - by, y: top - by, width: right - left + 2 * by, height: bottom - top + 2 * by };
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

/** Whether a name hides some of a disc. */
const covers = (disc: Rectangle, position: Rectangle) => distance(disc, position) < 0;

/** Whether a name might be taken, where it stands, for that of a disc that is not its own. */
const mistakes = (own: Rectangle, position: Rectangle): ((rival: Rectangle) => boolean) => {
  const far = distance(own, position) + CLEARLY;
  return (rival) => rival !== own && distance(rival, position) < far;
};

/** The positions in which a name is taken for that of its own disc and of none of these. */
export function clearlyOf(
  disc: Rectangle | null,
  positions: readonly LabelPosition[],
  discs: readonly Rectangle[],
): readonly LabelPosition[] {
  return disc ? positions.filter((position) => !discs.some(mistakes(disc, position))) : positions;
}

/** How far two names of one line stay apart, in pixels: closer, they read as one. */
const APART = 6;

/** A name with what no other may stand in beside it. */
export const withRoom = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: x - APART,
  y,
  width: width + 2 * APART,
  height,
});

/** What there is against a position where a name might be taken for that of another disc, or covers it, in lines through it. */
const MISTAKEN = 20;
const COVERING = 500;

/** Those of the strongest claim first, and of these those that are always shown. */
function inOrder(names: readonly NameToPlace[]): NameToPlace[] {
  return names.toSorted((a, b) => a.claim - b.claim || Number(b.always) - Number(a.always));
}

/**
 * The position of each name; null where it has none. They are given room in their order, those of the stronger claim
 * first, where they cover neither a name that has been given room nor a disc, and are nearer to their own disc than to
 * any other; to those of weaker ones only if need be.
 * @param costOf what else there is against a position.
 * @param taken what no name may cover.
 */
export function placeNames(
  names: readonly NameToPlace[],
  costOf: (position: Rectangle) => number,
  taken: readonly Rectangle[] = [],
): (Rectangle | null)[] {
  const placed = new Map<NameToPlace, Rectangle>();
  const covered = [...taken];
  const discs = names.flatMap(({ disc }) => disc ?? []);
  const discsNear = areasByPlace(discs);
  /** Finds the discs of this claim and of stronger ones; null where there are no others. */
  const strongByClaim = new Map<number, ReturnType<typeof areasByPlace> | null>();
  const strongNear = (claim: number) => {
    const known = strongByClaim.get(claim);
    if (known !== undefined) return known;
    const strong = names.flatMap((other) => (other.disc && other.claim <= claim ? other.disc : []));
    const found = strong.length < discs.length ? areasByPlace(strong) : null;
    strongByClaim.set(claim, found);
    return found;
  };
  const weightier: Rectangle[] = [];
  const positionAmong = ({ positions, disc, claim, always }: NameToPlace): LabelPosition | null => {
    if (positions.length === 0) return null;
    const about = areaAbout(positions, 0);
    const widely = areaAbout(positions, FAR);
    const clear = clearOf(
      positions,
      covered.filter((area) => overlap(area, about)),
    );
    const rivals = discsNear(widely);
    const strong = strongNear(claim)?.(widely);
    const free = clearOf(clear, strong ?? rivals);
    const costAnywhere = (position: Rectangle) => {
      if (!disc) return costOf(position);
      const mistaken = rivals.filter(mistakes(disc, position));
      const covered = mistaken.filter((rival) => covers(rival, position));
      return costOf(position) + MISTAKEN * mistaken.length + COVERING * covered.length;
    };
    const anywhere = () => {
      // Whose disc it covered would be taken for what the name says.
      const offWeightier = clear.filter((position) => !weightier.some((rival) => covers(rival, position)));
      return cheapest(offWeightier, costAnywhere);
    };
    return (
      cheapest(clearlyOf(disc, free, rivals), costOf) ??
      (strong ? cheapest(clearlyOf(disc, free, strong), costOf) : null) ??
      (always ? anywhere() : null)
    );
  };
  const positionOf = (name: NameToPlace): LabelPosition | null => {
    const open = name.positions.filter(({ hides }) => !hides);
    if (open.length === name.positions.length) return positionAmong(name);
    return positionAmong({ ...name, positions: open }) ?? (name.always ? positionAmong(name) : null);
  };
  for (const name of inOrder(names)) {
    const position = positionOf(name);
    if (name.disc) weightier.push(name.disc);
    if (!position) continue;
    placed.set(name, position);
    covered.push(withRoom(position));
  }
  return names.map((name) => placed.get(name) ?? null);
}
