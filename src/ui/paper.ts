/** The picture that is on the screen, drawn once more for paper. Whatever shows one offers it here. */
import { type Palette, readPaperPalette } from './palette';

type DrawOnPaper = (palette: Palette) => HTMLCanvasElement | SVGSVGElement | null;

let offered: DrawOnPaper | null = null;

/** Offers the picture that is shown; returns the way to take the offer back. */
export function offerPicture(draw: DrawOnPaper): () => void {
  offered = draw;
  return () => {
    if (offered === draw) offered = null;
  };
}

/** The same as pixels: a browser that prints what was drawn on a canvas line by line makes files that few can read. */
function inPixels(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const { width, height } = drawn;
  const copy = document.createElement('canvas');
  Object.assign(copy, { width, height });
  const pixels = drawn.getContext('2d')?.getImageData(0, 0, width, height);
  if (pixels) copy.getContext('2d')?.putImageData(pixels, 0, 0);
  return copy;
}

/** The picture in the light colours; null where none is shown. */
export function pictureOnPaper(): HTMLCanvasElement | SVGSVGElement | null {
  const drawn = offered?.(readPaperPalette());
  if (drawn instanceof SVGSVGElement) return drawn;
  return drawn && drawn.width > 0 ? inPixels(drawn) : null;
}
