/** The columns as a drawing in SVG, to be taken away: pure, from the same elements as the picture on the screen. */
import { type Drawing, drawingOf, stacked } from '../../ui/svg/drawing';
import { type ColumnsScene, positionsIn } from './svg-element';
import { linesSvg, wordsOnLines } from './svg-lines';
import { nodesSvg } from './svg-nodes';

/** The room around the drawing. */
const MARGIN = 8;

/** All of the picture, and not only what the window shows of it. */
export function columnsDrawing(scene: ColumnsScene): Drawing {
  const positions = positionsIn(scene);
  const parts = [linesSvg(scene, positions), wordsOnLines(scene, positions), nodesSvg(scene, positions)];
  return drawingOf(stacked(parts), MARGIN);
}
