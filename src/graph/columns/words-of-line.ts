/** Where the words of a line stand on the surface. */
import type { Core, EdgeCollection } from 'cytoscape';
import type { Rectangle } from '../rectangle';

/** The width of a letter on a line, and what frames the words, in model units. */
export const LETTER = 7;
const FRAME = 10;
const LINE_HEIGHT = 20;

/** Where the words of a line stand; its middle, where they stand there, or it has none. */
export function wordsOf(cy: Core, line: EdgeCollection): Rectangle {
  const words = line.filter('[part = "words"]').edges().first();
  const zoom = cy.zoom();
  const height = LINE_HEIGHT * zoom;
  const atEnd: string = words.data('endLabel') ?? '';
  if (atEnd === '') {
    const { x, y } = line.first().renderedMidpoint();
    const down = (words.data('labelDown') ?? 0) * zoom;
    return { x: x - height, y: y + down - height / 2, width: 2 * height, height };
  }
  const width = (atEnd.length * LETTER + FRAME) * zoom;
  const end = words.renderedTargetEndpoint();
  const [endX] = words.data('endAt') as [number, number];
  const middle = end.x + Math.sign(endX) * words.data('labelBefore') * zoom;
  return { x: middle - width / 2, y: end.y - height / 2, width, height };
}
