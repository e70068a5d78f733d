/** What is printed around a drawing, block under block. */

import { inRow, type Markup } from '../../domain/text/markup';
import type { ColourName, Palette } from '../palette';
import { element, NOTHING } from './markup';
import type { Lettering } from './text-widths';
import { wordsSvg } from './words-svg';
import { wrapped } from './wrapped';

/** Something that is drawn from a height of 0 down, and how high it is. */
export interface Block {
  readonly body: Markup;
  readonly height: number;
}

/** Text as a paragraph. */
export interface Paragraph {
  readonly text: string;
  readonly lettering: Lettering;
  readonly leading: number;
  readonly colour: ColourName;
  /** Another family than that of the picture. */
  readonly family?: string;
  /** Where it leads; only to pages of the web. */
  readonly address?: string;
  /** The language of the text, where it is not that of the picture. */
  readonly language?: string;
  /** How far it is set in, and what stands before it there. */
  readonly indent?: { readonly width: number; readonly mark: string };
}

const isOfTheWeb = (address: string) => /^https?:\/\//i.test(address);

/** A paragraph in lines of this width. */
export function paragraphBlock(palette: Palette, paragraph: Paragraph, room: number): Block {
  const { text, lettering, leading, colour, family, address, language, indent } = paragraph;
  const left = indent?.width ?? 0;
  const lines = wrapped(text, room - left, lettering);
  const height = lines.length * leading;
  const common = { lettering, leading, colour, from: 'start' } as const;
  const words = wordsSvg(palette, { ...common, lines, x: left, y: height / 2 });
  const linked = address && isOfTheWeb(address) ? element('a', { href: address }, words) : words;
  const mark = indent
    ? wordsSvg(palette, { ...common, lines: [indent.mark], x: 0, y: leading / 2 })
    : NOTHING;
  const set = family || language;
  const body = inRow([mark, linked]);
  return {
    body: set ? element('g', { 'font-family': family ?? null, lang: language ?? null }, body) : body,
    height,
  };
}

/** Blocks one under another, with so much between them; those without height are left out. */
export function blocksInColumn(blocks: readonly Block[], between: number): Block {
  let y = 0;
  const seen = blocks.filter(({ height }) => height > 0);
  const bodies = seen.map(({ body, height }, i) => {
    const at = y + (i > 0 ? between : 0);
    y = at + height;
    return at === 0 ? body : element('g', { transform: `translate(0 ${Math.round(at * 100) / 100})` }, body);
  });
  return { body: inRow(bodies), height: y };
}

/** Blocks in columns beside one another, read down the first and then down the next. */
export function blocksInColumns(
  blocks: readonly Block[],
  columns: number,
  width: number,
  between: number,
): Block {
  const each = Math.ceil(blocks.length / columns);
  const all = Array.from({ length: columns }, (_, i) =>
    blocksInColumn(blocks.slice(i * each, (i + 1) * each), between),
  );
  return {
    body: inRow(
      all.map(({ body }, i) =>
        i === 0 ? body : element('g', { transform: `translate(${i * width} 0)` }, body),
      ),
    ),
    height: Math.max(...all.map(({ height }) => height)),
  };
}
