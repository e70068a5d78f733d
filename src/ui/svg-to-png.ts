/** A picture in SVG as pixels. */

/** Why there is none: it would be larger than browsers can draw, or the browser drew nothing. */
export type PngFault = 'too-large' | 'not-drawn';

/** What is thrown where there is none. */
export class PngFailed extends Error {
  readonly why: PngFault;

  constructor(why: PngFault) {
    super(`The picture was not made (${why}).`);
    this.why = why;
  }
}

/** As many pixels as every browser of today can draw: on one side, and of all. */
const MAX_SIDE = 16_384;
const MAX_PIXELS = 120_000_000;

/** Whether a picture of this size can be drawn so many times as large. */
export function fitsCanvas(width: number, height: number, scale: number): boolean {
  const [across, down] = [width * scale, height * scale];
  return Math.max(across, down) <= MAX_SIDE && across * down <= MAX_PIXELS;
}

/** The image, by an address that holds all of it: the policy of the page allows no other. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** A picture in SVG as PNG, so many pixels to each of its units. @throws PngFailed */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const image = await imageOf(svg).catch(() => null);
  if (!image) throw new PngFailed('not-drawn');
  const { naturalWidth: width, naturalHeight: height } = image;
  if (!fitsCanvas(width, height, scale)) throw new PngFailed('too-large');
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new PngFailed('not-drawn');
  return blob;
}
