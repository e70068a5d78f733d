/** Where the words of a line may stand: on it, or beside it where they would hide most of it. */
import type { Point } from '../point';
import type { LabelPosition } from './names';
import type { Stroke } from './stroke';
import { alongStroke } from './strokes';

/** The size of words with their frame, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where along its line words may stand, as parts of the way. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/** The same of words that stand nowhere else, and are to be told of each of several lines that run close together. */
const CLOSELY = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((step) => [0.5 + step / 20, 0.5 - step / 20]);
/** Of a line, words on it may hide this part. */
const MAX_HIDDEN = 0.5;
/** What stays free between a line and words beside it, in pixels. */
const BESIDE = 6;
/** Words on a line are told to be its own sooner than those beside it; to hide most of it is worse than both. */
const AGAINST = { beside: 1, hiding: 2 };

const around = ({ x, y }: Point, { width, height }: Size, against: number): LabelPosition => ({
  ...{ x: x - width / 2, y: y - height / 2, width, height },
  against,
});

/** The positions for words of this size on a line, which hide a part of it. */
export function positionsOnLine(stroke: Stroke, size: Size): LabelPosition[] {
  return CLOSELY.map((part) => around(alongStroke(stroke, part), size, 0));
}

/**
 * The positions for words of this size beside a line, both as they are on the screen. What there is against a position
 * is comparable to a disc covered.
 */
export function positionsOfWords(stroke: Stroke, size: Size): LabelPosition[] {
  const { start, end } = stroke;
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [dx, dy] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const hidden = Math.min(size.width / Math.abs(dx), size.height / Math.abs(dy));
  const againstOn = hidden > length * MAX_HIDDEN ? AGAINST.hiding : 0;
  const aside = (Math.abs(dy) * size.width + Math.abs(dx) * size.height) / 2 + BESIDE;
  const points = ALONG.map((part) => alongStroke(stroke, part));
  return [
    ...points.map((point) => around(point, size, againstOn)),
    ...points.flatMap(({ x, y }) =>
      [aside, -aside].map((by) => around({ x: x - dy * by, y: y + dx * by }, size, AGAINST.beside)),
    ),
  ];
}
