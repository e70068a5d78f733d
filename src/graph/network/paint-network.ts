/** Paints a network on a canvas: lines, parties, and words on top. */
import { paintDiscs } from './paint-discs';
import { paintLines } from './paint-lines';
import { namesOf, paintNames, paintWords } from './paint-words';
import { type Painting, standsOut } from './painting';
import type { PairLine } from './scene';

/** The words of more lines than this would cover one another. */
const MOST_LIT = 30;

/** The lines that carry words: those that stand out, if they are few, and the one that is selected. */
function litLines(painting: Painting): PairLine[] {
  const { scene, look } = painting;
  const isSelected = ({ id }: PairLine) => id === look.selection;
  const standing = look.emphasis ? scene.lines.filter(({ id }) => standsOut(painting, id)) : [];
  if (standing.length > MOST_LIT) return scene.lines.filter(isSelected);
  return [...scene.lines.filter(isSelected), ...standing.filter((line) => !isSelected(line))];
}

/** Paints everything anew. */
export function paintNetwork(painting: Painting): void {
  const { context } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const lit = litLines(painting);
  const names = namesOf(painting);
  paintLines(painting, new Set(lit), names);
  paintDiscs(painting);
  paintNames(painting, names);
  paintWords(painting, lit);
}
