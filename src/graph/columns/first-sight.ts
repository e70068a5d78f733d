/**
 * Where a picture is seen from at first, as arithmetic: the engine asks it with what it has measured, and the picture that
 * comes with the page with what was measured when the page was built.
 */
import { FARTHEST, LARGEST_FIT, MARGIN } from '../viewing';
import { clearOfTop } from './clear-of-top';
import type { Extent, Scenery, Viewpoint, WindowSize } from './scenery';
import { LETTERS } from './style-block';
import { RIM, uncut } from './uncut';

export type { Scenery } from './scenery';
export { HEADINGS_AT } from './uncut';

/** No letter is smaller than this at the first sight of a picture, in pixels. */
const MIN_LETTERS = 11;
/** The least zoom at which all words can be read. */
export const MIN_READABLE = MIN_LETTERS / LETTERS.words;
/** The least zoom at which an answer can be read all of which is in sight only so: its letters are 9 pixels high. */
const MIN_FOR_ANSWER = 9 / LETTERS.words;
/** What the headings take at the top of the window while they stay in sight, in pixels. */
const HEADING_ROOM = 20;
/** So much nearer than need be, at the most, a picture is seen so that nothing is cut. */
const MUCH_NEARER = 1.12;

const widthOf = ({ x1, x2 }: Extent) => x2 - x1;
const heightOf = ({ y1, y2 }: Extent) => y2 - y1;
const middleOf = ({ x1, x2 }: Extent) => (x1 + x2) / 2;

/** All of a picture, in the middle of the window, and not blown up. */
export function whole({ width, height }: WindowSize, all: Extent): Viewpoint {
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

/** The first of these that can be seen whole with letters that can be read, or else the last; and the least zoom for that. */
function firstInSight(window: WindowSize, { about, all, isAsked }: Scenery) {
  const zooms = isAsked ? [MIN_READABLE, MIN_FOR_ANSWER] : [MIN_READABLE];
  for (const extent of about) {
    const least = zooms.find((zoom) => zoomFor(window, extent) >= zoom);
    if (least) return { about: extent, least };
  }
  return { about: about.at(-1) ?? all, least: MIN_READABLE };
}

/** How far to move a picture so that this point comes to the middle of the window, as far as the picture goes. */
function panTo(window: number, zoom: number, [from, to]: readonly [number, number], centre: number): number {
  const [first, last] = [MARGIN - zoom * from, window - MARGIN - zoom * to];
  if (first <= last) return (first + last) / 2;
  return Math.max(last, Math.min(first, window / 2 - zoom * centre));
}

/** How far down a picture begins: at its top, or as little below it as brings this in sight. */
function panFromTop({ height }: WindowSize, zoom: number, { y1: top }: Extent, about: Extent): number {
  // The top of a picture is worth more than the air below its hubs.
  const bottomInSight = height - RIM - zoom * about.y2;
  const topInSight = MARGIN + HEADING_ROOM - zoom * about.y1;
  return Math.min(MARGIN - zoom * top, Math.max(bottomInSight, topInSight));
}

/** Where a first sight would be if nothing were cut by the edges of the window. */
function wishedSight(window: WindowSize, { all, fromTop }: Scenery, about: Extent, zoom: number): Viewpoint {
  // What stands under the headings, which stay in sight, would be covered by them.
  const middle = about.y1 + heightOf(about) / 2 - HEADING_ROOM / 2 / zoom;
  const y = fromTop
    ? panFromTop(window, zoom, all, about)
    : panTo(window.height, zoom, [all.y1, all.y2], middle);
  return { zoom, pan: { x: panTo(window.width, zoom, [all.x1, all.x2], middleOf(about)), y } };
}

/** Whether a picture may be that which comes with the page: nothing is chosen or asked, and each weapon has a box of its own. */
const comesWithPage = ({ hasPiles, fromTop, isAsked }: Scenery): boolean => fromTop && !isAsked && !hasPiles;

/** As much of a picture as can be read: about what is chosen and all that it touches, or from the top down, with its hubs. */
export function readableSight(window: WindowSize, scenery: Scenery): Viewpoint {
  const { about, least } = firstInSight(window, scenery);
  const wide = Math.min(1, (window.width - 2 * MARGIN) / widthOf(scenery.all));
  const zoom = Math.max(least, Math.min(wide, zoomFor(window, about)));
  const wishedAt = (at: number) => wishedSight(window, scenery, about, at);
  // The picture that comes with the page is measured by tables of letters and the app's by the browser: a finer search would
  // find another place for each, and the one would be seen to jump to the other.
  if (comesWithPage(scenery)) {
    const { pan } = wishedAt(zoom);
    const top = MARGIN - zoom * scenery.all.y1;
    return { zoom, pan: { x: pan.x, y: clearOfTop(window, scenery, about, zoom, pan.y, top) } };
  }
  const zooms = { least, wished: zoom, most: Math.max(wide, zoom * MUCH_NEARER) };
  return uncut(window, scenery, about, wishedAt, zooms);
}

/** The first sight of a picture: all of it where that is readable, else as much as is. */
export function firstSight(window: WindowSize, scenery: Scenery): Viewpoint {
  const fitted = whole(window, scenery.all);
  return fitted.zoom >= MIN_READABLE ? fitted : readableSight(window, scenery);
}
