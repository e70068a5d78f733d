/** Parties without any link: in rows below the picture, where they neither disturb it nor get lost. */
import type { Body } from './bodies';
import { compareText } from './network';

/** Between the picture and the first row, in pixels. */
const MARGIN = 32;

interface Row {
  readonly bodies: Body[];
  width: number;
  height: number;
}

/** The extent of the picture that others make, squeezed like all of them. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

function extentOf(bodies: readonly Body[]): Extent {
  return {
    left: Math.min(...bodies.map(({ x, halfWidth }) => x - halfWidth)),
    right: Math.max(...bodies.map(({ x, halfWidth }) => x + halfWidth)),
    bottom: Math.max(...bodies.map(({ y, halfHeight }) => y + halfHeight)),
  };
}

/** Fills rows no wider than this, unless one body alone is wider. */
function rowsOf(bodies: readonly Body[], most: number): Row[] {
  const rows: Row[] = [];
  for (const body of bodies) {
    const [width, height] = [2 * body.halfWidth, 2 * body.halfHeight];
    const last = rows.at(-1);
    if (last && last.width + width <= most) {
      last.bodies.push(body);
      last.width += width;
      last.height = Math.max(last.height, height);
    } else rows.push({ bodies: [body], width, height });
  }
  return rows;
}

/** Stands the rows below one another, the bodies of each side by side around the middle. */
function placeRows(rows: readonly Row[], middle: number, highest: number): void {
  let top = highest;
  for (const { bodies, width, height } of rows) {
    let left = middle - width / 2;
    for (const body of bodies) {
      body.x = left + body.halfWidth;
      body.y = top + height / 2;
      left += 2 * body.halfWidth;
    }
    top += height;
  }
}

/** Places bodies that nothing ties, by name, in rows as wide as the picture of the others, or as a picture of their own. */
export function layOutBorder(alone: readonly Body[], picture: readonly Body[]): void {
  const byName = [...alone].sort((a, b) => compareText(a.id, b.id));
  const side = Math.sqrt(alone.reduce((sum, body) => sum + 4 * body.halfWidth * body.halfHeight, 0));
  if (picture.length > 0) {
    const { left, right, bottom } = extentOf(picture);
    placeRows(rowsOf(byName, Math.max(right - left, side)), (left + right) / 2, bottom + MARGIN);
  } else {
    const rows = rowsOf(byName, side);
    placeRows(rows, 0, -rows.reduce((sum, { height }) => sum + height, 0) / 2);
  }
}
