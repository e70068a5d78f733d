/** The pictures of what is visible, drawn once more to be taken away. Whatever can draw one offers it here. */
import type { Palette } from './palette';
import type { Drawing } from './svg/drawing';

/** What there can be pictures of, in the order in which they are listed: the graph, the years below it, the chart in the details. */
export const PICTURED = ['graph', 'timeline', 'chart'] as const;

/** One of these. */
export type Pictured = (typeof PICTURED)[number];

/** Draws all of a picture as it is now, in these colours. @throws PartMissing where what draws it does not arrive. */
export type DrawPicture = (palette: Palette) => Promise<Drawing>;

/** Of those of one thing the last is asked: what is on the screen offers itself after what can be drawn without being there. */
let offers: readonly { readonly of: Pictured; readonly draw: DrawPicture }[] = [];

/** Offers a picture; returns the way to take the offer back. */
export function offerDrawing(draw: DrawPicture, of: Pictured = 'graph'): () => void {
  const offer = { of, draw };
  offers = [...offers, offer];
  return () => {
    offers = offers.filter((other) => other !== offer);
  };
}

/** What draws the picture of something on the screen, or else the one that would be there; null where there is none. */
export const drawingOnScreen = (of: Pictured = 'graph'): DrawPicture | null =>
  offers.findLast((offer) => offer.of === of)?.draw ?? null;

/** What there are pictures of. */
export const picturesOnScreen = (): readonly Pictured[] =>
  PICTURED.filter((of) => drawingOnScreen(of) !== null);
