/** Where things of a picture in SVG are on the screen. */
import type { Rectangle } from '../rectangle';

/** What is larger than this is a line, of which the middle is meant, in pixels. */
const MAX_BOX = 64;
/** How large the middle of a line is. */
const MIDDLE = 18;

/** The element that is drawn for something; null where nothing is. */
export const elementFor = (picture: Element, id: string): SVGElement | null =>
  picture.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"], [data-line="${CSS.escape(id)}"]`);

/** The middle of a line on the screen; null for what is none. */
function middleOf(element: SVGElement): Rectangle | null {
  const path = element.querySelector('path');
  const matrix = path?.getScreenCTM();
  if (!path || !matrix || !element.dataset['line']) return null;
  const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
  return { x: x - MIDDLE / 2, y: y - MIDDLE / 2, width: MIDDLE, height: MIDDLE };
}

/** Where an element is, from the corner of another: of a line its middle. */
export function boxWithin(element: SVGElement, corner: Element): Rectangle {
  const { left, top } = corner.getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  const isLine = width > MAX_BOX || height > MAX_BOX;
  const box = (isLine && middleOf(element)) || { x, y, width, height };
  return { ...box, x: box.x - left, y: box.y - top };
}
