/** What a picture has to have in sight, and where the name of a node that the window does not show stands at its edge. */
import type { SubjectKind, Subjects } from '../domain/lenses/subjects';
import type { SelectableId } from '../domain/model/ids';
import type { Rectangle } from './rectangle';
import type { Side } from './viewing';

/** The size of something on the screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A position at the edge of the window, and the way from there to what is out of sight. */
export interface EdgePosition {
  readonly towards: '↑' | '↓' | '←' | '→';
  /** The middle of the name, in pixels from the corner of the window. */
  readonly x: number;
  readonly y: number;
}

/** How far the middle of a name stays from the sides, so that its words have room, and from top and bottom. */
const FROM_SIDES = 64;
/** Below the headings of the columns, which stay at the top. */
const FROM_TOP = 40;
const FROM_BOTTOM = 16;

const clamped = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value));

/** The position for the name of something at the edge of a window; null where more than half of it is in sight. */
function positionAtEdge({ width, height }: Size, node: Rectangle): EdgePosition | null {
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
  const at = {
    x: clamped(x, FROM_SIDES, width - FROM_SIDES),
    y: clamped(y, FROM_TOP, height - FROM_BOTTOM),
  };
  if (y < 0) return { towards: '↑', ...at };
  if (y > height) return { towards: '↓', ...at };
  if (x < 0) return { towards: '←', ...at };
  return x > width ? { towards: '→', ...at } : null;
}

/** Two names nearer to one another than this stand below one another, in rows of this height. */
const ROOM = { width: 2 * FROM_SIDES, height: 26 };

/** The positions for the names of two nodes, so that neither covers the other. */
export function positionsAtEdge(
  window: Size,
  nodes: readonly [Rectangle, Rectangle],
): (EdgePosition | null)[] {
  const [first, second] = [positionAtEdge(window, nodes[0]), positionAtEdge(window, nodes[1])];
  if (!first || !second) return [first, second];
  const collide = Math.abs(first.x - second.x) < ROOM.width && Math.abs(first.y - second.y) < ROOM.height;
  const inwards = second.towards === '↓' ? -ROOM.height : ROOM.height;
  return [first, collide ? { ...second, y: first.y + inwards } : second];
}

/** What has to be in sight: an answer, or centres. */
export interface Sought {
  readonly kind: SubjectKind;
  readonly ids: ReadonlySet<SelectableId>;
}

/** What of a view has to be in sight: all that stands out where something is asked; else its centres, while nothing is selected, which leads elsewhere. */
export function soughtIn(
  subjects: Subjects,
  around: ReadonlySet<SelectableId> | null,
  selection: SelectableId | null,
): Sought | null {
  if ([...subjects.values()].includes('asked')) return around && { kind: 'asked', ids: around };
  const isCentred = selection === null && subjects.size > 0;
  return isCentred ? { kind: 'centre', ids: new Set(subjects.keys()) } : null;
}

const SIDES: readonly Side[] = ['up', 'down', 'left', 'right'];

const middleOf = (box: Rectangle) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Whether less than half of this is in a window. */
export function isBeyond({ width, height }: Size, box: Rectangle): boolean {
  const { x, y } = middleOf(box);
  return x < 0 || x > width || y < 0 || y > height;
}

/** Whether none of these has half of itself in a window. */
export const isAllBeyond = (window: Size, boxes: readonly Rectangle[]): boolean =>
  boxes.every((box) => isBeyond(window, box));

/** On which sides of a window some of these have more than half of themselves. */
export function sidesBeyond({ width, height }: Size, boxes: readonly Rectangle[]): readonly Side[] {
  const middles = boxes.map(middleOf);
  const isThere: Readonly<Record<Side, boolean>> = {
    up: middles.some(({ y }) => y < 0),
    down: middles.some(({ y }) => y > height),
    left: middles.some(({ x }) => x < 0),
    right: middles.some(({ x }) => x > width),
  };
  return SIDES.filter((side) => isThere[side]);
}

/** The part of a window that a bar at its bottom leaves, which is there only where some of these are beyond the window: it does not cover what is all in sight without it. */
export const clearOfBar = (window: Size, bar: number, boxes: readonly Rectangle[]): Size =>
  sidesBeyond(window, boxes).length === 0 ? window : { ...window, height: window.height - bar };
