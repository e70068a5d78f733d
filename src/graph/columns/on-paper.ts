/** The picture of the columns once more, for paper. */
import type { Core } from 'cytoscape';
import type { Palette } from '../../ui/palette';
import { putHeadings } from './headings-in-sight';
import { decodeIcons, stylesheetOf } from './stylesheet';

/** More pixels than these across are not seen on a sheet. */
const MAX_PIXELS = 2400;

/** What the engine's own types leave out: what `cy.png()` draws on before it makes a file of it, which takes a while. */
interface HasRenderer {
  readonly renderer: () => {
    readonly bufferCanvasImage: (options: {
      readonly full: boolean;
      readonly maxWidth: number;
      readonly maxHeight: number;
      readonly bg: string;
    }) => HTMLCanvasElement;
  };
}

/** Kept, so that the browser has them at hand when the engine asks: paper does not wait. */
let icons: readonly HTMLImageElement[] = [];

/** Makes the icons ready for a picture on paper, if that has not been done. */
export async function preparePaper(palette: Palette): Promise<void> {
  if (icons.length === 0) icons = await decodeIcons(palette);
}

/** Draws the whole picture in other colours, and leaves the one on the screen as it was. */
export function drawOnPaper(cy: Core, onPaper: Palette, onScreen: Palette): HTMLCanvasElement {
  cy.style(stylesheetOf(onPaper));
  putHeadings(cy, 'above-all');
  const picture = (cy as unknown as HasRenderer).renderer().bufferCanvasImage({
    ...{ full: true, maxWidth: MAX_PIXELS, maxHeight: MAX_PIXELS },
    bg: onPaper.colour.paper,
  });
  putHeadings(cy, 'in-sight');
  cy.style(stylesheetOf(onScreen));
  return picture;
}
