/** How a link holds what a reader looks at and what they moved: numbers in the units of the picture. */

import type { Camera, MovedNode } from '../domain/lenses/places';
import { type Notation, right, wrong } from './notations';
import { noticeOf, type TextNotice } from './notice';

/** What separates the numbers, and the things that they are about. */
const BETWEEN_NUMBERS = ':';
const BETWEEN_THINGS = '~';

/** No picture is larger, in its own units: the columns of a whole register are some 140,000 high. */
const MAX_PLACE = 200_000;

/** More than anybody moves by hand. */
const MAX_MOVED = 200;

/** The id of whatever is drawn as a node: a party, a system, or a category of systems. */
const NODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$/;

const NUMBER = /^-?\d{1,7}(?:\.\d{1,3})?$/;

/** A tenth of a unit is finer than a pixel, and short in a link. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

function numbersIn(texts: readonly string[]): number[] | null {
  const numbers = texts.map((text) => (NUMBER.test(text) ? Number(text) : Number.NaN));
  return numbers.every((number) => Math.abs(number) <= MAX_PLACE) ? numbers : null;
}

/** The part of the picture that is looked at, `x:y:width:height`. */
export const CAMERA: Notation<Camera | null> = {
  parse(text) {
    const texts = text.split(BETWEEN_NUMBERS);
    const [x = 0, y = 0, width = 0, height = 0] = (texts.length === 4 && numbersIn(texts)) || [];
    if (width <= 0 || height <= 0) return wrong(text, { code: 'no-camera', text });
    return right({ x, y, width, height });
  },
  format: (camera) =>
    camera ? [camera.x, camera.y, camera.width, camera.height].map(rounded).join(BETWEEN_NUMBERS) : '',
};

function movedIn(text: string): MovedNode | null {
  const [id = '', ...rest] = text.split(BETWEEN_NUMBERS);
  const [x, y] = (rest.length === 2 && numbersIn(rest)) || [];
  return NODE.test(id) && x !== undefined && y !== undefined ? { id, x, y } : null;
}

/** Moved nodes by their ids, each once: the last place counts. */
export function inOrder(moved: readonly MovedNode[]): MovedNode[] {
  const byId = new Map(moved.map((node) => [node.id, node]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Nodes that were moved, each `id:x:y`. */
export const MOVED: Notation<readonly MovedNode[]> = {
  parse(text) {
    const parts = text.split(BETWEEN_THINGS);
    const notices: TextNotice[] = [];
    const moved: MovedNode[] = [];
    for (const part of parts.slice(0, MAX_MOVED)) {
      const node = movedIn(part);
      if (node) moved.push(node);
      else notices.push(noticeOf(part, { code: 'no-place', text: part }));
    }
    if (parts.length > MAX_MOVED) notices.push(noticeOf(text, { code: 'too-many-words', text }));
    return { value: inOrder(moved), notices };
  },
  format: (moved) =>
    inOrder(moved)
      .map(({ id, x, y }) => [id, rounded(x), rounded(y)].join(BETWEEN_NUMBERS))
      .join(BETWEEN_THINGS),
};
