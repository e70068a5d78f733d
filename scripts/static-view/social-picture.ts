/**
 * The picture of a view that others show where its page is shared: of the size that they ask for, in pixels. It is drawn
 * by resvg with letters of DejaVu, whose widths all our pictures reckon with, so that the same view gives the same bytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Markup } from '../../src/domain/text/markup';
import { blocksInColumn, type Paragraph, paragraphBlock } from '../../src/ui/svg/blocks';
import type { Drawing } from '../../src/ui/svg/drawing';
import { element, short } from '../../src/ui/svg/markup';
import { picturePalette } from '../../src/ui/svg/picture-palette';
import { wrapped } from '../../src/ui/svg/wrapped';
import { drawingOf } from './picture';
import type { FeaturedView } from './views-file';

/** The size, in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 };

const MARGIN = 40;
const ROOM = SOCIAL_SIZE.width - 2 * MARGIN;
const BETWEEN = 20;
/** Lines that are drawn larger than this look coarse. */
const LARGEST = 1.6;

const TITLE = { lettering: { size: 38, bold: true }, leading: 46, colour: 'ink' } as const;
const SENTENCE = { lettering: { size: 21 }, leading: 28, colour: 'soft' } as const;
/** More lines would leave the drawing too little room. */
const MAX_LINES = 2;

/** The scripts that DejaVu has letters of. In others the picture would be rows of empty boxes. */
const DRAWABLE =
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Common}\p{sc=Inherited}]*$/u;

const palette = picturePalette(
  readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8'),
  'light',
);

/** A text that is cut where it has too many lines, and says so. */
function inFewLines(text: string, { lettering }: Pick<Paragraph, 'lettering'>): string {
  const lines = wrapped(text, ROOM, lettering);
  if (lines.length <= MAX_LINES) return text;
  return `${lines
    .slice(0, MAX_LINES)
    .join('')
    .replace(/\s*\S*\s*$/, '')}…`;
}

/** A drawing as large as it fits into a rectangle, in the middle of it. */
function fitted({ body, bounds }: Drawing, room: { readonly y: number; readonly height: number }): Markup {
  const scale = Math.min(ROOM / bounds.width, room.height / bounds.height, LARGEST);
  const left = MARGIN + (ROOM - bounds.width * scale) / 2 - bounds.x * scale;
  const top = room.y + (room.height - bounds.height * scale) / 2 - bounds.y * scale;
  return element(
    'g',
    { transform: `translate(${short(left)} ${short(top)}) scale(${scale.toFixed(4)})` },
    body,
  );
}

function socialSvg({ title, shown }: FeaturedView, drawing: Drawing): string {
  const block = (style: typeof TITLE | typeof SENTENCE, text: string) =>
    paragraphBlock(palette, { ...style, text: inFewLines(text, style) }, ROOM);
  const head = block(TITLE, title);
  const foot = block(SENTENCE, `${shown.sentence}.`);
  const { width, height } = SOCIAL_SIZE;
  const below = height - MARGIN - foot.height;
  const y = MARGIN + head.height + BETWEEN;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': palette.font },
    element('rect', { width, height, fill: palette.colour.paper }),
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, blocksInColumn([head], 0).body),
    fitted(drawing, { y, height: below - BETWEEN - y }),
    element('g', { transform: `translate(${MARGIN} ${below})` }, foot.body),
  );
}

const { resolve } = createRequire(import.meta.url);

/** The letters, read once. */
let letters: readonly Uint8Array[] | undefined;

async function ready(): Promise<readonly Uint8Array[]> {
  if (letters) return letters;
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const folder = path.dirname(resolve('dejavu-fonts-ttf/package.json'));
  letters = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
    readFileSync(path.join(folder, 'ttf', name)),
  );
  return letters;
}

/** The picture of a view as a PNG; null where nothing is drawn, or letters would be missing. */
export async function socialPicture(view: FeaturedView): Promise<Uint8Array | null> {
  const drawing = await drawingOf(view.shown, palette);
  if (drawing.bounds.width === 0) return null;
  const svg = socialSvg(view, drawing);
  if (!DRAWABLE.test(svg)) return null;
  const fontBuffers = [...(await ready())];
  const fonts = { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  const picture = new Resvg(svg, { font: fonts });
  const rendered = picture.render();
  const png = rendered.asPng();
  rendered.free();
  picture.free();
  return png;
}
