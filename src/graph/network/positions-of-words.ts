/** Where the words of a line may stand: on it where they hide little of it, beside it, or farther off with a leader to it. */
import type { Point } from '../point';
import { crosses } from './crossings';
import type { LabelPosition } from './names';
import type { Stroke } from './stroke';
import { alongStroke } from './strokes';

/** The size of words with their frame, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A position for words, and where that is off their line, the point of the line that a leader from there goes to. */
export interface WordsPosition extends LabelPosition {
  readonly leadsTo?: Point;
}

/** Where along its line words may stand, as parts of the way. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** The same of words that are to be told of each of several lines that run close together. */
const CLOSELY = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => [0.5 + step / 20, 0.5 - step / 20]);
/** Of a line, words on it may hide this part. */
const MAX_HIDDEN = 0.12;
/** What stays free between a line and words beside it, and between it and those that a leader joins to it, in pixels. */
const BESIDE = 6;
const LED = [18, 32, 48];
/** Of a curve and words beside it, in pixels. */
const CLEAR = 2;
/** Words on a line are told to be its own sooner than those beside it, and these sooner than those with a leader. */
const AGAINST = { beside: 1, hiding: 2, led: 3 };

const around = ({ x, y }: Point, { width, height }: Size, against: number): LabelPosition => ({
  ...{ x: x - width / 2, y: y - height / 2, width, height },
  against,
});

/** The direction of a line, as long as a pixel. */
function directionOf({ start, end }: Stroke): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
}

/** The positions for words of this size on a line, however much of it they hide; the first in its middle. */
export function positionsOnLine(stroke: Stroke, size: Size): WordsPosition[] {
  return CLOSELY.map((part) => around(alongStroke(stroke, part), size, 0));
}

/** Where a leader from words begins: at the point of their frame that is nearest to where it leads. */
export function leaderFrom({ x, y, width, height }: LabelPosition, to: Point): Point {
  return { x: Math.max(x, Math.min(x + width, to.x)), y: Math.max(y, Math.min(y + height, to.y)) };
}

/** The positions at this distance from a line, on either side of it, with a leader to it if that is wanted. */
function positionsAside(stroke: Stroke, size: Size, { distance, led }: { distance: number; led: boolean }) {
  const { x: dx, y: dy } = directionOf(stroke);
  const aside = (Math.abs(dy) * size.width + Math.abs(dx) * size.height) / 2 + distance;
  const positions = ALONG.map((part) => alongStroke(stroke, part)).flatMap((point) =>
    [aside, -aside].map((by): WordsPosition => {
      const middle = { x: point.x - dy * by, y: point.y + dx * by };
      return led
        ? { ...around(middle, size, AGAINST.led), leadsTo: point }
        : around(middle, size, AGAINST.beside);
    }),
  );
  return positions.filter(
    ({ x, y, width, height }) =>
      !crosses(stroke, {
        ...{ x: x - CLEAR, y: y - CLEAR },
        ...{ width: width + 2 * CLEAR, height: height + 2 * CLEAR },
      }),
  );
}

/** The positions for words of this size off a line, each with a leader to it. */
export const positionsWithLeader = (stroke: Stroke, size: Size): WordsPosition[] =>
  LED.flatMap((distance) => positionsAside(stroke, size, { distance, led: true }));

/**
 * The positions for words of this size on a line, where they hide little of it, and beside it; both as they are on the screen.
 * What there is against a position is comparable to a disc covered.
 * @param mayHide whether they may hide most of it, since it says nothing by itself
 */
export function positionsOfWords(stroke: Stroke, size: Size, mayHide = false): WordsPosition[] {
  const { start, end } = stroke;
  const { x: dx, y: dy } = directionOf(stroke);
  const hidden = Math.min(size.width / Math.abs(dx), size.height / Math.abs(dy));
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const hides = hidden > length * MAX_HIDDEN;
  const against = hides ? AGAINST.hiding : 0;
  const on = hides && !mayHide ? [] : ALONG.map((part) => around(alongStroke(stroke, part), size, against));
  return [...on, ...positionsAside(stroke, size, { distance: BESIDE, led: false })];
}
