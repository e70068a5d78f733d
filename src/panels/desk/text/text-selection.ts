/** What is selected in a text on the page, as a place in it. */
import type { PositionSelector } from '../../../domain/model/claim';

/** Where in the text of an element a boundary of a selection stands, in UTF-16 units; null where it is outside. */
function offsetIn(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The place of the words that are selected in an element, all of whose text is the text; null where none of it is. */
export function selectedIn(root: Element): PositionSelector | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetIn(root, range.startContainer, range.startOffset);
  const end = offsetIn(root, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start: Math.min(start, end), end: Math.max(start, end) };
}

/** The text node and the place in it where a place of a text stands. */
function boundaryAt(root: Element, offset: number): readonly [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = 0;
  let last: readonly [Node, number] = [root, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    last = [node, Math.min(offset - before, length)];
    if (offset <= before + length) break;
    before += length;
  }
  return last;
}

/** The part of a text that is surely in sight still when words of it are selected. */
const IN_SIGHT = 0.5;

/** Selects a place of a text, in UTF-16 units, and brings its beginning into sight. */
export function selectPlace(root: HTMLElement, { start, end }: PositionSelector): void {
  const [from, to] = [boundaryAt(root, start), boundaryAt(root, end)];
  root.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(...from, ...to);
  root.scrollIntoView({ block: 'nearest' });
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const [words, pane] = [range.getBoundingClientRect(), root.getBoundingClientRect()];
  // What is said of the words comes below the text, and takes some of its room.
  const isInSight = words.top >= pane.top && words.bottom <= pane.top + pane.height * IN_SIGHT;
  if (!isInSight) root.scrollTop += words.top - pane.top - pane.height / 8;
}

/** Selects words of a text, in UTF-16 units; the caret stands there where they are none. */
export function selectIn(root: Element, { start, end }: PositionSelector): void {
  getSelection()?.setBaseAndExtent(...boundaryAt(root, start), ...boundaryAt(root, end));
}
