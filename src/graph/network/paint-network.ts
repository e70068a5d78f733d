/** Paints a network on a canvas: lines, parties, and words on top. */
import type { Grade } from '../../ui/emphasis';
import { paintDiscs } from './paint-discs';
import { paintLines } from './paint-lines';
import { namesOf, paintNames } from './paint-names';
import { paintWords } from './paint-words';
import { gradeIn, type Painting } from './painting';
import type { PairLine } from './scene';

/** The words of more lines than this would cover one another. */
const MOST_WITH_WORDS = 30;

/** The lines that carry words: those that are chosen, and what is near them if it is little. */
function linesWithWords(painting: Painting): PairLine[] {
  const of = (grade: Grade) => painting.scene.lines.filter(({ id }) => gradeIn(painting, id) === grade);
  const [chosen, near] = [of('chosen'), of('near')];
  return chosen.length + near.length > MOST_WITH_WORDS ? chosen : [...chosen, ...near];
}

/** Paints everything anew. */
export function paintNetwork(painting: Painting): void {
  const { context } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const names = namesOf(painting);
  paintLines(painting, names);
  paintDiscs(painting);
  paintNames(painting, names);
  paintWords(painting, linesWithWords(painting), names);
}
