/**
 * Where a picture is seen from at first, as arithmetic: the engine asks it with what it has measured, and the picture that
 * comes with the page with what was measured when the page was built.
 */
import type { Point } from '../point';
import { FARTHEST, LARGEST_FIT, MARGIN } from '../viewing';
import { LETTERS } from './style-block';

/** No letter is smaller than this at the first sight of a picture, in pixels. */
const MIN_LETTERS = 11;
/** The least zoom at which all words can be read. */
export const MIN_READABLE = MIN_LETTERS / LETTERS.words;
/** What the headings take at the top of the window while they stay in sight, in pixels. */
const HEADING_ROOM = 20;
/** Where their ground ends. */
const GROUND_TO = MARGIN + HEADING_ROOM - 4;

/** The size of the window that a picture is seen through, in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the picture. */
export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** From how far and from where a picture is seen. */
export interface Viewpoint {
  readonly zoom: number;
  readonly pan: Point;
}

/** What there is to be seen of a picture. */
export interface Scenery {
  readonly all: Extent;
  /** What it is about, the best first: of these, one is seen whole if that can be. */
  readonly about: readonly Extent[];
  /** From where to where nodes and names reach, downwards. */
  readonly rows: readonly (readonly [top: number, bottom: number])[];
  /** Whether it is read from its top, because nothing is chosen. */
  readonly fromTop: boolean;
}

const widthOf = ({ x1, x2 }: Extent) => x2 - x1;
const heightOf = ({ y1, y2 }: Extent) => y2 - y1;
const middleOf = ({ x1, x2 }: Extent) => (x1 + x2) / 2;

/** All of a picture, in the middle of the window, and not blown up. */
function whole({ width, height }: WindowSize, all: Extent): Viewpoint {
  const fit = Math.min((width - 2 * MARGIN) / widthOf(all), (height - 2 * MARGIN) / heightOf(all));
  const zoom = Math.max(FARTHEST, Math.min(fit, LARGEST_FIT));
  return {
    zoom,
    pan: {
      x: (width - zoom * (all.x1 + all.x2)) / 2,
      y: (height - zoom * (all.y1 + all.y2)) / 2,
    },
  };
}

/** The greatest zoom at which this is all in the window, clear of the headings at its top. */
function zoomFor({ width, height }: WindowSize, extent: Extent): number {
  return Math.min(
    (width - 2 * MARGIN) / widthOf(extent),
    (height - 2 * MARGIN - HEADING_ROOM) / heightOf(extent),
  );
}

/** The first of these that can be seen whole with letters that can be read, or else the last. */
function firstInSight(window: WindowSize, { about, all }: Scenery): Extent {
  return about.find((extent) => zoomFor(window, extent) >= MIN_READABLE) ?? about.at(-1) ?? all;
}

/** How far to move a picture so that this point comes to the middle of the window, as far as the picture goes. */
function panTo(window: number, zoom: number, [from, to]: readonly [number, number], centre: number): number {
  const [first, last] = [MARGIN - zoom * from, window - MARGIN - zoom * to];
  if (first <= last) return (first + last) / 2;
  return Math.max(last, Math.min(first, window / 2 - zoom * centre));
}

/** What may be cut of a node or a name and is hardly seen: its rim, or the room above and below its letters. */
const RIM = 3;

/** How far down a picture begins: at its top, or as little below it as brings this in sight. */
function panFromTop({ height }: WindowSize, zoom: number, { y1: top }: Extent, about: Extent): number {
  // The top of a picture is worth more than the air below its hubs.
  const bottomInSight = height - RIM - zoom * about.y2;
  const topInSight = MARGIN + HEADING_ROOM - zoom * about.y1;
  return Math.min(MARGIN - zoom * top, Math.max(bottomInSight, topInSight));
}

/** How many nodes and names the ground of the headings cuts in two. */
function countCut({ rows }: Scenery, zoom: number, pan: number): number {
  const edge = (GROUND_TO - pan) / zoom;
  return rows.filter(([top, bottom]) => top + RIM < edge && edge < bottom - RIM).length;
}

/** This far at the most, in steps of so much, a first sight is moved so that nothing is cut at its top, in pixels. */
const SHIFT = { most: 48, step: 2 };

/** The nearest pan at which the fewest nodes are cut, from which what the picture is about is seen as before. */
function clearOfTop(
  { height }: WindowSize,
  scenery: Scenery,
  { y1, y2 }: Extent,
  zoom: number,
  pan: number,
): number {
  const top = MARGIN - zoom * scenery.all.y1;
  const pans = [pan];
  for (let by = SHIFT.step; by <= SHIFT.most; by += SHIFT.step) pans.push(pan + by, pan - by);
  const isSeen = (other: number) =>
    zoom * y1 + other >= GROUND_TO && zoom * y2 + other <= height - RIM && other <= top;
  const cuts = pans
    .filter((other) => other === pan || isSeen(other))
    .map((at) => ({ at, cut: countCut(scenery, zoom, at) }));
  return cuts.reduce((best, other) => (other.cut < best.cut ? other : best)).at;
}

/** As much of a picture as can be read: about what is chosen and all that it touches, or from the top down, with its hubs. */
export function readableSight(window: WindowSize, scenery: Scenery): Viewpoint {
  const { all, fromTop } = scenery;
  const about = firstInSight(window, scenery);
  const wide = Math.min(1, (window.width - 2 * MARGIN) / widthOf(all));
  const zoom = Math.max(MIN_READABLE, Math.min(wide, zoomFor(window, about)));
  // What stands under the headings, which stay in sight, would be covered by them.
  const middle = about.y1 + heightOf(about) / 2 - HEADING_ROOM / 2 / zoom;
  const down = fromTop
    ? panFromTop(window, zoom, all, about)
    : panTo(window.height, zoom, [all.y1, all.y2], middle);
  return {
    zoom,
    pan: {
      x: panTo(window.width, zoom, [all.x1, all.x2], middleOf(about)),
      y: clearOfTop(window, scenery, about, zoom, down),
    },
  };
}

/** The first sight of a picture: all of it where that is readable, else as much as is. */
export function firstSight(window: WindowSize, scenery: Scenery): Viewpoint {
  const fitted = whole(window, scenery.all);
  return fitted.zoom >= MIN_READABLE ? fitted : readableSight(window, scenery);
}
