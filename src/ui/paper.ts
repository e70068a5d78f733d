/** The picture that is on the screen, drawn once more for paper. Whatever shows one offers it here. */
import { type Palette, readPaperPalette } from './palette';

type DrawOnPaper = (palette: Palette) => HTMLCanvasElement | null;

let offered: DrawOnPaper | null = null;

/** Offers the picture that is shown; returns the way to take the offer back. */
export function offerPicture(draw: DrawOnPaper): () => void {
  offered = draw;
  return () => {
    if (offered === draw) offered = null;
  };
}

/** The picture in the light colours; null where none is shown. */
export function pictureOnPaper(): HTMLCanvasElement | null {
  return offered?.(readPaperPalette()) ?? null;
}
