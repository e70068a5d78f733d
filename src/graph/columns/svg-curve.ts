/**
 * The way of a line as the engine draws it, without the engine: quadratic curves about the control points, from the middle
 * between two of them to the next. So a picture that is taken away lies over the one on the screen.
 */
import type { ArrowHead } from '../../ui/encodings';
import { pathData } from '../../ui/svg/markup';
import { type Point, pointBetween } from '../point';

/** Where a line begins and ends, and its control points. */
export interface Way {
  readonly start: Point;
  readonly end: Point;
  readonly bends: readonly Point[];
}

/** One quadratic curve of a way. */
interface Piece {
  readonly from: Point;
  readonly about: Point;
  readonly to: Point;
}

/** Control points from how far along the straight line from end to end each is, and how far off it. */
export function bendsOf(
  start: Point,
  end: Point,
  weights: readonly number[],
  distances: readonly number[],
): Point[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  return weights.map((weight, i) => {
    const off = (distances[i] ?? 0) / length;
    return { x: start.x + dx * weight - dy * off, y: start.y + dy * weight + dx * off };
  });
}

function piecesOf({ start, end, bends }: Way): Piece[] {
  let from = start;
  return bends.map((about, i) => {
    const next = bends[i + 1];
    const piece = { from, about, to: next ? pointBetween(about, next, 0.5) : end };
    from = piece.to;
    return piece;
  });
}

function along({ from, about, to }: Piece, part: number): Point {
  return pointBetween(pointBetween(from, about, part), pointBetween(about, to, part), part);
}

/** The path of a way. */
export function wayPath(way: Way): string {
  const { start, end } = way;
  const pieces = piecesOf(way);
  if (pieces.length === 0) return pathData('M', start.x, start.y, 'L', end.x, end.y);
  return pathData(
    ...['M', start.x, start.y],
    ...pieces.flatMap(({ about, to }) => ['Q', about.x, about.y, to.x, to.y]),
  );
}

/** The middle of a way, as the engine has it: about its middle control point, or between the two. */
export function middleOf(way: Way): Point {
  const pieces = piecesOf(way);
  const half = Math.floor(pieces.length / 2);
  const piece = pieces[half];
  if (!piece) return pointBetween(way.start, way.end, 0.5);
  return pieces.length % 2 === 0 ? piece.from : along(piece, 0.5);
}

/** The engine measures the length of a curve from each of these parts of its way to the next. */
const STOPS = [0, 0.05, 0.225, 0.4, 0.5, 0.6, 0.775, 0.95, 1];

/** The point that lies so far before the end of a way; its beginning where it is shorter. */
export function pointBeforeEnd(way: Way, distance: number): Point {
  let left = distance;
  for (const piece of piecesOf(way).reverse()) {
    for (let i = STOPS.length - 1; i > 0; i--) {
      const [before = 0, after = 1] = [STOPS[i - 1], STOPS[i]];
      const [a, b] = [along(piece, before), along(piece, after)];
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      if (length >= left && length > 0) return along(piece, after - (after - before) * (left / length));
      left -= length;
    }
  }
  return way.start;
}

/** The heads of lines as the engine draws them, the tip at 0, 0, looking to the right, in parts of the size of a head. */
const HEAD: Readonly<
  Record<ArrowHead, { readonly path: string; readonly gap: number; readonly spacing: number }>
> = {
  triangle: { path: 'M-.3-.15L0 0L-.3.15Z', gap: 2, spacing: 0 },
  vee: { path: 'M-.3-.15L0 0L-.3.15L-.15 0Z', gap: 1.05, spacing: 0 },
  chevron: { path: 'M0 0L-.15-.15L-.2-.1L-.1 0L-.2.1L-.15.15Z', gap: 0.95, spacing: 0 },
  diamond: { path: 'M-.15-.15L-.3 0L-.15.15L0 0Z', gap: 1, spacing: 0 },
  circle: { path: 'M-.15 0a.15.15 0 1 0 .3 0a.15.15 0 1 0-.3 0Z', gap: 2, spacing: 0.15 },
  square: { path: 'M0-.15V.15H-.3V-.15Z', gap: 2, spacing: 0 },
  bar: { path: 'M0-.15H-.1V.15H0Z', gap: 0, spacing: 0 },
};
/** A bar stands this far before the end, and its line ends there. */
const BAR_BEFORE = 1;

/** How heads are scaled, how large they are at the least, and how they grow with the width of their line. */
const SIZE = { scale: 1.2, least: 29, growth: 13.37, power: 0.9 };

/** The head of a line, where it stands and where it looks, and the way that is left for its line. */
export interface HeadedWay {
  readonly way: Way;
  readonly head: { readonly path: string; readonly at: Point; readonly size: number; readonly angle: number };
}

function shortened(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return pointBetween(from, to, length > by ? (length - by) / length : 0.000_01);
}

/** A way with a head at its end. */
export function headedWay(way: Way, head: ArrowHead, width: number): HeadedWay {
  const { path, gap, spacing } = HEAD[head];
  const size = Math.max((width * SIZE.growth) ** SIZE.power, SIZE.least) * SIZE.scale;
  const before = way.bends.at(-1) ?? way.start;
  const isBar = head === 'bar';
  const left = { ...way, end: shortened(before, way.end, isBar ? BAR_BEFORE : gap * width * SIZE.scale) };
  const last = piecesOf(left).at(-1);
  const from = last ? along(last, 0.9) : left.start;
  return {
    way: left,
    head: {
      ...{ path, size },
      at: shortened(before, way.end, isBar ? BAR_BEFORE : spacing * size),
      angle: (Math.atan2(left.end.y - from.y, left.end.x - from.x) * 180) / Math.PI,
    },
  };
}
