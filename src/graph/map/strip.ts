/** The strip below a map, for parties that have no place on it. */
import type { Size } from '../network/camera';
import type { Point } from '../point';
import type { Rectangle } from '../rectangle';

/** The room of the heading: before the parties, or over them in a narrow window; in pixels. */
const HEADING = { width: 112, height: 20, narrow: 480 };
/** The room of each party, and how far below its top its middle is: its name is below that, also below the rings of an end. */
const ROOM = { width: 116, height: 46 };
const MIDDLE = 15;
const MARGIN = 8;
/** The strip takes no more of the height of the window than this; parties then stand closer. */
const MOST = 0.36;

/** A strip, and the middles of its heading and of those in it, in their order. */
export interface Strip {
  readonly area: Rectangle;
  /** Where the heading begins, in the middle of its height, and the room that it takes. */
  readonly heading: Point;
  readonly headingArea: Rectangle;
  readonly positions: readonly Point[];
}

/** The strip for so many; of no height where there are none. */
export function stripFor(count: number, { width, height }: Size): Strip {
  const isNarrow = width < HEADING.narrow;
  const [left, above] = isNarrow ? [MARGIN, HEADING.height] : [HEADING.width, 0];
  const inner = Math.max(1, width - left - MARGIN);
  const rowsAtMost = Math.max(1, Math.floor((height * MOST - above) / ROOM.height));
  const usual = Math.max(1, Math.floor(inner / ROOM.width));
  const rows = Math.min(rowsAtMost, Math.ceil(count / usual));
  const columns = Math.max(1, Math.ceil(count / Math.max(1, rows)), Math.min(usual, count));
  const wide = Math.min(ROOM.width, inner / columns);
  const headingHeight = Math.min(HEADING.height, count * HEADING.height);
  const high = count === 0 ? 0 : above + rows * ROOM.height;
  const top = height - high;
  const middle = top + (isNarrow ? HEADING.height / 2 : MIDDLE);
  return {
    area: { x: 0, y: top, width, height: high },
    heading: { x: MARGIN + 2, y: middle },
    headingArea: { x: 0, y: middle - headingHeight / 2, width: HEADING.width, height: headingHeight },
    positions: Array.from({ length: count }, (_, i) => ({
      x: left + ((i % columns) + 0.5) * wide,
      y: top + above + Math.floor(i / columns) * ROOM.height + MIDDLE,
    })),
  };
}
