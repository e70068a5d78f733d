/** Words in a picture: real text, in lines, on a ground that parts it from what lies below. */

import type { Attributes, Markup } from '../../domain/text/markup';
import type { ColourName, Palette } from '../palette';
import { element, textMarkup } from './markup';
import { type Lettering, widthOf } from './text-widths';

/** A rectangle of a picture. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far below the middle of its letters a line of text stands, as a part of their size. */
const BASELINE = 0.36;

/** Letters that are written from right to left begin the text, whatever signs stand before them. */
const FROM_THE_RIGHT =
  /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Words about a point. */
export interface WordsAt {
  readonly lines: readonly string[];
  /** The middle of all lines, or where they begin. */
  readonly x: number;
  /** The middle of all lines. */
  readonly y: number;
  readonly lettering: Lettering;
  /** From line to line; the size of the letters where it is left out. */
  readonly leading?: number;
  readonly colour: ColourName;
  /** Whether they begin at the point instead of standing about it. */
  readonly from?: 'start';
}

const leadingOf = ({ leading, lettering }: WordsAt) => leading ?? lettering.size;

/** The room that words take, about. */
export function areaOfWords(words: WordsAt): Area {
  const { lines, x, y, lettering, from } = words;
  const width = Math.max(0, ...lines.map((line) => widthOf(line, lettering)));
  const height = (lines.length - 1) * leadingOf(words) + lettering.size;
  return { x: from ? x : x - width / 2, y: y - height / 2, width, height };
}

const directionOf = (line: string): Attributes =>
  FROM_THE_RIGHT.test(line) ? { direction: 'rtl', 'unicode-bidi': 'embed' } : {};

/** The words themselves. */
export function wordsSvg({ colour }: Palette, words: WordsAt): Markup {
  const { lines, x, y, lettering, from } = words;
  const leading = leadingOf(words);
  const first = y - ((lines.length - 1) * leading) / 2 + lettering.size * BASELINE;
  const common = {
    x,
    y: first,
    fill: colour[words.colour],
    'font-size': lettering.size,
    'font-weight': lettering.bold ? 700 : null,
    'text-anchor': from ? null : 'middle',
  };
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    return element('text', { ...common, ...(from ? {} : directionOf(only)) }, textMarkup(only));
  }
  return element(
    'text',
    common,
    ...lines.map((line, i) =>
      element(
        'tspan',
        { x, ...(i > 0 ? { dy: leading } : {}), ...(from ? {} : directionOf(line)) },
        textMarkup(line),
      ),
    ),
  );
}
