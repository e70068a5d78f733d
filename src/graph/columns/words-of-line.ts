/** Where the words of a line stand on the surface. */
import type { Core, EdgeSingular } from 'cytoscape';
import type { Rectangle } from '../rectangle';

/** The width of a letter on a line, and what frames the words, in model units. */
const LETTER = 6.4;
const FRAME = 10;
const LINE_HEIGHT = 22;

/** Where the words of a line stand; its middle, where it has none. */
export function wordsOf(cy: Core, line: EdgeSingular): Rectangle {
  const words: string = line.data('endLabel');
  const zoom = cy.zoom();
  const width = (words.length * LETTER + FRAME) * zoom;
  const height = LINE_HEIGHT * zoom;
  if (words === '') {
    const { x, y } = line.renderedMidpoint();
    return { x: x - height, y: y - height / 2, width: 2 * height, height };
  }
  const end = line.renderedTargetEndpoint();
  const [endX] = line.data('endAt') as [number, number];
  const middle = end.x + Math.sign(endX) * line.data('labelBefore') * zoom;
  return { x: middle - width / 2, y: end.y - height / 2, width, height };
}
