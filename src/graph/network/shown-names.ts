/** Keeps the names of a network as large on the screen as they can be read, each beside its disc where there is room. */
import type { Rectangle } from '../rectangle';
import { overlap } from './areas';
import type { Camera, Size } from './camera';
import { toScreen } from './camera';
import { SUBJECT } from './drawn-discs';
import { type LabelPosition, type NameToPlace, placeNames } from './names';
import type { Naming } from './painting';
import type { Disc } from './shapes';

/** The size of names on the screen, in pixels, and the least of it in model units, for those who zoom in. */
const ON_SCREEN = 12;
const LEAST = 13;
/** The height of a line, as a part of the size. */
const LINE = 1.25;

/** Between a disc and its name, in pixels. */
const GAP = 2;
/** The ring around what is chosen, in pixels. */
const RING = 5;
/** How far along the rim a name stands that is neither below nor beside its disc. */
const SLANT = 0.7;
/** How far a name is slid along its disc, as a part of its width or height. */
const SLIDE = 0.3;

/** What counts against a position for each that is better, in lines that run through it. */
const LATER = 1;

/** So much of the picture, in square pixels, goes to each name that is shown whatever else there is: on a phone, where as many would cover one another, they are fewer. */
const ROOM_OF_NAME = 8000;

/** How the parties of a network are named. */
export const NAMING: Naming = { always: 15, taken: [] };

/** A name, by the rectangle that it stands in, on the screen. */
export interface ShownName extends Rectangle {
  readonly disc: Disc;
  /** Whether it is shown whatever else there is. */
  readonly always: boolean;
}

/** What decides where names stand. */
export interface NamesOfPicture {
  readonly camera: Camera;
  readonly size: Size;
  readonly naming: Naming;
  /** The width of a name in letters of one pixel, which are bold where the view is about it. */
  readonly widthOf: (name: string, isSubject: boolean) => number;
  /** Those of the lowest come first; they may cover the discs of those with higher ones. */
  readonly claimOf: (disc: Disc) => number;
  readonly isChosen: (disc: Disc) => boolean;
  /** Whether the view is about it, which rings say, too. */
  readonly isSubject: (disc: Disc) => boolean;
  /** Whether something happens to it that is told nowhere else in the picture, so that it is named whatever it covers. */
  readonly isSpecial: (disc: Disc) => boolean;
  /** How many lines run through an area of the screen. */
  readonly linesWithin: (area: Rectangle) => number;
  /** Whether one of the lines runs through it that stand out. */
  readonly hides: (area: Rectangle) => boolean;
  /** Whether it has stepped back, because something is asked about: then it is named only where there is room. */
  readonly isBehind: (disc: Disc) => boolean;
}

/** The size of the letters of names, in pixels. */
export function sizeOfNames({ k }: Camera): number {
  return Math.max(ON_SCREEN, LEAST * k);
}

/** Where a name may stand about its disc, the best first: below, beside, above, between these, and slid along it. */
function positionsAround(disc: Rectangle, width: number, height: number): LabelPosition[] {
  const [x, y, radius] = [disc.x + disc.width / 2, disc.y + disc.height / 2, disc.width / 2];
  const slant = radius * SLANT + GAP;
  const [left, middle, right] = [x - radius - 2 * GAP - width, x - width / 2, x + radius + 2 * GAP];
  const [above, beside, below] = [y - radius - GAP - height, y - height / 2, y + radius + GAP];
  const [along, down] = [width * SLIDE, height * SLIDE];
  const corners = [
    [middle, below],
    [right, beside],
    [left, beside],
    [middle, above],
    [x + slant, y + slant],
    [x - slant - width, y + slant],
    [x + slant, y - slant - height],
    [x - slant - width, y - slant - height],
    [middle + along, below],
    [middle - along, below],
    [middle + along, above],
    [middle - along, above],
    [right, beside + down],
    [right, beside - down],
    [left, beside + down],
    [left, beside - down],
  ] as const;
  return corners.map(([cornerX, cornerY], i) => ({
    x: cornerX,
    y: cornerY,
    width,
    height,
    against: i * LATER,
  }));
}

/** Whether one area is all in another. */
const isWithin = (one: Rectangle, other: Rectangle) =>
  one.x >= other.x &&
  one.y >= other.y &&
  one.x + one.width <= other.x + other.width &&
  one.y + one.height <= other.y + other.height;

/** The best position of a name once more, where only the rings of its own disc keep it out of the pane: over these, at the edge. */
function overRings(best: LabelPosition, pane: Rectangle): LabelPosition[] {
  const beyond = best.y + best.height - pane.y - pane.height;
  return beyond > 0 && beyond <= SUBJECT.reach + 2 * GAP ? [{ ...best, y: best.y - beyond }] : [];
}

/** The names that there is room for. @param discs the weightiest first. */
export function shownNames(discs: readonly Disc[], picture: NamesOfPicture): ShownName[] {
  const { camera, size, naming, widthOf, claimOf, isChosen, isSubject, isSpecial } = picture;
  const { linesWithin, hides, isBehind } = picture;
  const window = { x: 0, y: 0, ...size };
  const letters = sizeOfNames(camera);
  const most = Math.min(naming.always, (size.width * size.height) / ROOM_OF_NAME);
  // The weightiest have room about their large discs; the special ones, which are light, choose before them, and what is
  // asked about before these.
  const turnOf = (disc: Disc) => (isSubject(disc) ? 0 : isSpecial(disc) ? 1 : 2);
  const inTurn = [...discs.entries()].sort(([, a], [, b]) => turnOf(a) - turnOf(b));
  const names = inTurn.flatMap(([rank, disc]): (NameToPlace & { of: Disc })[] => {
    const { x, y } = toScreen(camera, disc);
    const rings = (isChosen(disc) ? RING : 0) + (isSubject(disc) ? SUBJECT.reach : 0);
    const radius = disc.radius * camera.k + rings;
    const area = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    if (!overlap(window, area)) return [];
    const around = positionsAround(area, widthOf(disc.name, isSubject(disc)) * letters, letters * LINE);
    const pane = naming.areaOf?.(disc) ?? window;
    const [best] = isSubject(disc) ? around : [];
    const positions = [...around, ...(best ? overRings(best, pane) : [])]
      .filter((position) => isWithin(position, pane))
      .map((position) => (hides(position) ? { ...position, hides: true } : position));
    const always = !isBehind(disc) && (rank < most || turnOf(disc) < 2 || isChosen(disc));
    return [{ of: disc, disc: area, positions, claim: claimOf(disc), always }];
  });
  const placed = placeNames(names, linesWithin, naming.taken);
  return names.flatMap(({ of, always }, i) => {
    const position = placed[i];
    return position ? [{ disc: of, always, ...position }] : [];
  });
}
