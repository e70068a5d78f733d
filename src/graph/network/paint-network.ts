/** Paints a network on a canvas: lines, parties, and words on top. */
import { overlap } from './names';
import { paintDiscs } from './paint-discs';
import { paintLines } from './paint-lines';
import { namesOf, paintNames } from './paint-names';
import { paintWords, wordsOf } from './paint-words';
import type { Painting } from './painting';

/** Paints everything anew. */
export function paintNetwork(painting: Painting): void {
  const { context } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const names = namesOf(painting);
  const words = wordsOf(painting, names);
  // A name that has stepped back gives way to the words of what is chosen: half of it would not be read.
  const seen = names.filter((name) => !words.some((box) => overlap(box, name)));
  paintLines(painting, seen);
  paintDiscs(painting);
  paintNames(painting, seen);
  paintWords(painting, words);
}
