/** Paints a network on a canvas: lines, parties, and words on top; what has stepped back behind an answer below its lines. */

import { discsInLayers } from './drawn-discs';
import { paintDiscs } from './paint-discs';
import { paintLines } from './paint-lines';
import { paintNames } from './paint-names';
import { paintWords } from './paint-words';
import { measureInPixels, type Painting, type Pane } from './painting';
import { seenTexts } from './seen-texts';
import type { ShownName } from './shown-names';
import { measuredIn } from './text-widths';

/** Paints one pane of the window, and nothing beside it. */
function paintPane(
  painting: Painting,
  { area, discs, lines, ground }: Pane,
  names: readonly ShownName[],
): void {
  const { context, shapes } = painting;
  context.save();
  measureInPixels(painting);
  context.beginPath();
  context.rect(area.x, area.y, area.width, area.height);
  context.clip();
  ground?.(painting);
  const { behind, front } = discsInLayers({ ...painting, shapes: { ...shapes, discs } });
  paintLines({ ...painting, shapes: { ...shapes, lines } }, names, () => paintDiscs(painting, behind));
  paintDiscs(painting, front);
  paintNames(
    painting,
    names.filter(({ disc }) => discs.has(disc.id)),
  );
  context.restore();
}

/** Paints everything anew. */
export function paintNetwork(painting: Painting): void {
  const { context, look, panes } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const { names, words } = seenTexts(painting, measuredIn(context, look.palette.font));
  for (const pane of panes) paintPane(painting, pane, names);
  paintWords(painting, words);
}
