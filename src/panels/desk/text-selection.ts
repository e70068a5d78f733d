/** What is selected in a text on the page, as a place in it. */
import type { PositionSelector } from '../../domain/model/claim';

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

/** Puts the caret to the beginning of a text. */
export function caretToBeginning(root: Element): void {
  const range = document.createRange();
  range.setStart(root, 0);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
