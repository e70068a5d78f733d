/** The forms in which a picture is taken away. */
import type { SignsInUse } from '../../domain/lenses/legend';
import type { ShownLines } from '../../domain/lenses/shown-lines';
import { picturesWords } from '../../words/exports/pictures';
import { spokenLanguage } from '../../words/language';
import type { DrawPicture } from '../picture';
import { type PngTexts, withTexts } from '../png-text';
import { pngOf } from '../svg-to-png';
import tokens from '../tokens.css?raw';
import { picturePalette, type Theme } from './picture-palette';
import { type AboutPicture, pictureSvg } from './picture-svg';

/** How many pixels a PNG can have to each unit of its picture. */
export const SCALES = [1, 2, 3, 4] as const;

/** One of these. */
export type Scale = (typeof SCALES)[number];

/** A picture that is wanted. */
export interface PictureOrder {
  readonly draw: DrawPicture;
  /** The signs for its legend; null for a chart. */
  readonly signs: SignsInUse | null;
  /** How many of the lines are shown, where each stands for several relationships; else null. */
  readonly lines: ShownLines | null;
  readonly about: AboutPicture;
  readonly theme: Theme;
  /** Of a picture that is made of pixels. */
  readonly scale: Scale;
}

/** A form of a picture. */
export interface PictureKind {
  readonly id: 'svg' | 'png';
  readonly label: () => string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it comes in several scales. */
  readonly isScaled: boolean;
  /** @throws PngFailed, or PartMissing where what draws it does not arrive. */
  readonly write: (order: PictureOrder) => Promise<string | Uint8Array<ArrayBuffer>>;
}

async function svgOf({ draw, signs, lines, about, theme }: PictureOrder): Promise<string> {
  const palette = picturePalette(tokens, theme);
  return pictureSvg({
    drawing: await draw(palette),
    signs,
    lines,
    about,
    palette,
    language: spokenLanguage(),
  });
}

const pixelsOf = async (order: PictureOrder) => pngOf(await svgOf(order), order.scale);

/** What stays with the pixels: the sentence, what must be said beside it, of which data it is, and the link. */
function textsOf({ about }: PictureOrder): PngTexts {
  const data = about.members.map(({ id, version, sha256 }) => `${id}@${version} sha256:${sha256}`);
  const credits = [...new Set(about.members.flatMap(({ credit }) => credit || []))];
  return {
    Title: about.sentence,
    Description: [...about.caveats, ...data, about.day].join('\n'),
    Source: about.permalink,
    ...(credits.length > 0 && { Copyright: credits.join('; ') }),
  };
}

async function pngFile(order: PictureOrder): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = await pixelsOf(order);
  return withTexts(new Uint8Array(await pixels.arrayBuffer()), textsOf(order));
}

/** Every form. */
export const PICTURES: readonly PictureKind[] = [
  {
    id: 'svg',
    label: () => picturesWords().forms.svg,
    extension: 'svg',
    mediaType: 'image/svg+xml',
    isScaled: false,
    write: svgOf,
  },
  {
    id: 'png',
    label: () => picturesWords().forms.png,
    extension: 'png',
    mediaType: 'image/png',
    isScaled: true,
    write: pngFile,
  },
];

/** Copies a picture, as pixels. The clipboard is asked at once, while the act of the reader lasts, and waits for it. */
export async function copyPicture(order: PictureOrder): Promise<void> {
  const picture = pixelsOf(order);
  // Where the clipboard refuses before it is there, nobody else waits for it.
  picture.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
