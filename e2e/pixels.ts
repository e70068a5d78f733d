/** How well what is drawn on a canvas can be told from its ground, read from the pixels on the screen. */
import type { Page } from '@playwright/test';
import type { Box } from './pages/graph-page';

/** Where to look, and what of it counts. */
export interface Area extends Box {
  /** What is left out of it. */
  readonly without?: Box;
  /** Whether only black, white and grey count, as of words beside coloured lines. */
  readonly greyOnly?: boolean;
}

/** Red, green and blue, from 0 to 255. */
type Colour = readonly [number, number, number];

/** A part of the page as it is on the screen. */
interface Screen {
  readonly box: Box;
  /** The number of pixels in a row. */
  readonly width: number;
  /** Red, green, blue and opacity of every pixel, row by row. */
  readonly data: Uint8Array;
}

/** So many pixels have to be as strong as a line or a letter is said to be. */
const FEW = 6;
/** How far apart red, green and blue of a grey may be. */
const TINGE = 24;

/** The pixels of a picture; a page knows how to read it. */
async function pixelsOf(page: Page, png: Buffer): Promise<Omit<Screen, 'box'>> {
  const { width, pixels } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No canvas to read the picture with.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // In pieces: there is a limit to the number of arguments.
    let letters = '';
    for (let at = 0; at < data.length; at += 16_384)
      letters += String.fromCharCode(...data.subarray(at, at + 16_384));
    return { width: bitmap.width, pixels: btoa(letters) };
  }, png.toString('base64'));
  return { width, data: Buffer.from(pixels, 'base64') };
}

/** Takes a picture of a part of the page. */
async function screenOf(page: Page, box: Box): Promise<Screen> {
  return { box, ...(await pixelsOf(page, await page.screenshot({ clip: box }))) };
}

/** How far apart two pictures are where they differ most, from 0 to 255; infinitely where they have other sizes. */
export async function greatestDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [{ data: first }, { data: second }] = [await pixelsOf(page, one), await pixelsOf(page, other)];
  if (first.length !== second.length) return Number.POSITIVE_INFINITY;
  return first.reduce((most, value, at) => Math.max(most, Math.abs(value - (second[at] ?? 0))), 0);
}

/** A colour as one number. */
const numberOf = (data: Uint8Array, at: number) =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/** How many colours a picture has; a blank one has one. */
export async function coloursInPicture(page: Page, png: Buffer): Promise<number> {
  const { data } = await pixelsOf(page, png);
  const colours = new Set<number>();
  for (let at = 0; at + 3 < data.length; at += 4) colours.add(numberOf(data, at));
  return colours.size;
}

function colourAt({ data }: Screen, pixel: number): Colour {
  return [data[4 * pixel] ?? 0, data[4 * pixel + 1] ?? 0, data[4 * pixel + 2] ?? 0];
}

/** The relative luminance of WCAG. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The commonest colour. Colours are counted as numbers: a screen has millions of pixels. */
function groundOf({ data }: Screen): Colour {
  const counts = new Map<number, number>();
  for (let at = 0; at + 3 < data.length; at += 4) {
    const colour = numberOf(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [commonest] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return [commonest >> 16, (commonest >> 8) & 255, commonest & 255];
}

const isIn = (box: Box, x: number, y: number) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** The colours of the pixels of an area that count. */
function coloursOf(screen: Screen, area: Area): Colour[] {
  const { box, width } = screen;
  const scale = width / box.width;
  const column = (x: number) => Math.max(0, Math.round((x - box.x) * scale));
  const row = (y: number) => Math.max(0, Math.round((y - box.y) * scale));
  const colours: Colour[] = [];
  for (let r = row(area.y); r < row(area.y + area.height); r++) {
    for (let c = column(area.x); c < Math.min(width, column(area.x + area.width)); c++) {
      const isLeftOut = area.without && isIn(area.without, box.x + c / scale, box.y + r / scale);
      if (!isLeftOut) colours.push(colourAt(screen, r * width + c));
    }
  }
  const isGrey = (colour: Colour) => Math.max(...colour) - Math.min(...colour) <= TINGE;
  return area.greyOnly ? colours.filter(isGrey) : colours;
}

/**
 * The contrast, as WCAG measures it, between each of these areas and the ground of the picture, which is its commonest
 * colour: that of the strongest pixels, of which there have to be a few.
 */
export async function contrastsWithin(page: Page, picture: Box, areas: readonly Area[]): Promise<number[]> {
  const screen = await screenOf(page, picture);
  const ground = luminance(groundOf(screen));
  return areas.map((area) => {
    const contrasts = coloursOf(screen, area).map((colour) => contrast(luminance(colour), ground));
    return contrasts.sort((a, b) => b - a)[FEW - 1] ?? 1;
  });
}
