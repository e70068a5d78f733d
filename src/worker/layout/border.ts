/** Parties without any link: in rows below the picture, where they neither disturb it nor get lost. */
import type { Body } from './bodies';
import { compareText } from './network';

/** Between the picture and the first row, in pixels. */
const MARGIN = 32;

interface Row {
  readonly bodies: Body[];
  width: number;
}

/** Fills rows no wider than this, unless one body alone is wider. */
function rowsOf(bodies: readonly Body[], width: number): Row[] {
  return bodies.reduce<Row[]>((rows, body) => {
    const last = rows.at(-1);
    const wide = 2 * body.halfWidth;
    if (last && last.width + wide <= width) {
      last.bodies.push(body);
      last.width += wide;
    } else rows.push({ bodies: [body], width: wide });
    return rows;
  }, []);
}

/** Stands a row's bodies side by side around the middle, and tells how tall it is. */
function placeRow(row: Row, middle: number, top: number): number {
  const height = 2 * Math.max(...row.bodies.map(({ halfHeight }) => halfHeight));
  let left = middle - row.width / 2;
  for (const body of row.bodies) {
    body.x = left + body.halfWidth;
    body.y = top + height / 2;
    left += 2 * body.halfWidth;
  }
  return height;
}

/** Places bodies that nothing ties, by name, in rows as wide as the picture of the others, or as a square of their own. */
export function layOutBorder(alone: readonly Body[], picture: readonly Body[]): void {
  const left = Math.min(...picture.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(...picture.map(({ x, halfWidth }) => x + halfWidth));
  const bottom = Math.max(...picture.map(({ y, halfHeight }) => y + halfHeight));
  const isEmpty = picture.length === 0;
  const side = Math.sqrt(alone.reduce((sum, body) => sum + 4 * body.halfWidth * body.halfHeight, 0));
  const rows = rowsOf(
    [...alone].sort((a, b) => compareText(a.id, b.id)),
    isEmpty ? side : Math.max(right - left, side),
  );
  let top = isEmpty ? -side / 2 : bottom + MARGIN;
  for (const row of rows) top += placeRow(row, isEmpty ? 0 : (left + right) / 2, top);
}
