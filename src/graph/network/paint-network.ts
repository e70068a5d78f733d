/** Paints a network on a canvas: lines, parties, and words on top. */
import { paintDiscs } from './paint-discs';
import { paintLines } from './paint-lines';
import { paintNames } from './paint-names';
import { paintWords } from './paint-words';
import type { Painting } from './painting';
import { seenTexts } from './seen-texts';
import { measuredIn } from './text-widths';

/** Paints everything anew. */
export function paintNetwork(painting: Painting): void {
  const { context, look } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const { names, words } = seenTexts(painting, measuredIn(context, look.palette.font));
  paintLines(painting, names);
  paintDiscs(painting);
  paintNames(painting, names);
  paintWords(painting, words);
}
