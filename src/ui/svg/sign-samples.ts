/** Samples of the signs in a legend, as a picture that is taken away has them. */
import type { Dealing } from '../../domain/model/dealing';
import type { EvidenceMark } from '../../domain/model/relationship';
import { inRow, type Markup } from '../../domain/text/markup';
import { signsWords } from '../../words/views/signs';
import { HEAD_SHAPE } from '../arrow-heads';
import { comparedCellSign, OPEN_CELL, WITHIN_PATH } from '../cell-signs';
import { dealingOfSizes, sampleDisc } from '../disc-signs';
import { GHOST, type LineSign, type NodeSign, type Tone } from '../encodings';
import { ICON } from '../icons';
import type { Palette } from '../palette';
import type { SignLook } from '../sign-entries';
import type { SizeEntry } from '../size-entries';
import { cellSignSvg } from './cell-sign';
import { iconSvg } from './icon-svg';
import { element, NOTHING } from './markup';
import { type Lettering, widthOf } from './text-widths';
import { wordsSvg } from './words-svg';

/** The letters of the legend. */
export const LEGEND_LETTERS: Lettering = { size: 12 };

/** A sample drawn about a height, from x = 0 on, and how wide it is. */
export interface Sample {
  readonly body: Markup;
  readonly width: number;
}

/** Where the head of a line points to, in the width of its sample. */
const TIP = { arrives: 42, stops: 26 };

function lineSample({ colour }: Palette, { tone, head, dash, reach }: LineSign): Sample {
  const { path, length } = HEAD_SHAPE[head];
  const tip = TIP[reach];
  const ghost = element('path', {
    ...{ d: 'M33 0H44', stroke: colour[GHOST.tone], 'stroke-dasharray': GHOST.dash.join(' ') },
  });
  const body = inRow([
    element('path', {
      ...{ d: `M1 0H${tip - Math.min(length, 7)}`, stroke: colour[tone], 'stroke-width': 2 },
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
    }),
    element('path', { d: path, transform: `translate(${tip} 0)`, fill: colour[tone] }),
    reach === 'stops' ? ghost : NOTHING,
  ]);
  return { body, width: 44 };
}

/** A node in a sample is so wide and high. */
const NODE = 20;

function outlineOf({ colour }: Palette, { shape }: NodeSign, tone: Tone): Markup {
  const [side, half] = [NODE - 2, NODE / 2];
  const box = { x: 1, y: 1 - half, width: side, height: side };
  switch (shape) {
    case 'disc':
      return element('circle', { cx: half, cy: 0, r: half, fill: colour[tone] });
    case 'triangle':
      return element('path', { d: `M${half} ${-half}L${NODE} ${half}H0Z`, fill: colour[tone] });
    case 'rounded-square':
      return element('rect', { x: 0, y: -half, width: NODE, height: NODE, rx: 6, fill: colour[tone] });
    case 'box':
    case 'dashed-box':
      return element('rect', {
        ...{ ...box, rx: 3, fill: colour.panel, stroke: colour[tone], 'stroke-width': 2 },
        'stroke-dasharray': shape === 'box' ? null : '4 3',
      });
    case 'stack':
      return inRow([
        element('rect', { ...box, rx: 3, fill: colour.panel, stroke: colour[tone], 'stroke-width': 4 }),
        element('rect', { ...box, rx: 3, fill: 'none', stroke: colour.paper, 'stroke-width': 1.3 }),
      ]);
  }
}

function nodeSample(palette: Palette, sign: NodeSign, tone: Tone): Sample {
  const isTriangle = sign.shape === 'triangle';
  const size = isTriangle ? 9 : 12;
  const ink = tone === 'system' ? palette.colour.system : palette.colour['on-accent'];
  const top = isTriangle ? NODE / 2 - size - 1 : -size / 2;
  const icon = iconSvg(sign.icon, ink, (NODE - size) / 2, top, size);
  return { body: inRow([outlineOf(palette, sign, tone), icon]), width: NODE };
}

/** Words as they stand on a line. */
function wordsSample(palette: Palette, words: string, framed: boolean): Sample {
  const width = widthOf(words, LEGEND_LETTERS) + 8;
  const frame = element('rect', {
    ...{ x: 0, y: -9, width, height: 18, rx: 3, fill: palette.colour.panel },
    stroke: palette.colour['line-strong'],
  });
  const text = wordsSvg(palette, {
    lines: [words],
    x: width / 2,
    y: 0,
    lettering: LEGEND_LETTERS,
    colour: 'ink',
  });
  return { body: inRow([framed ? frame : NOTHING, text]), width };
}

function evidenceSample(palette: Palette, mark: EvidenceMark): Sample {
  const { colour } = palette;
  if (mark !== 'disputed') return wordsSample(palette, signsWords().sample, mark === 'several-sources');
  const circle = element('circle', { cx: 8, cy: 0, r: 8, fill: colour.panel, stroke: colour.alarm });
  return { body: inRow([circle, iconSvg(ICON.disputed, colour.alarm, 2, -6, 12)]), width: 16 };
}

function widthSample({ colour }: Palette): Sample {
  const line = (y: number, width: number) =>
    element('path', { d: `M1 ${y}H29`, stroke: colour.exporter, 'stroke-width': width });
  return { body: inRow([line(-4, 1.5), line(3, 5)]), width: 30 };
}

/** The widest of the discs whose sizes say numbers. */
const WIDEST = 22;

function discSvg({ colour }: Palette, dealing: Dealing | null, width: number, x: number): Markup {
  const { ring, filling } = sampleDisc(dealing, width);
  return inRow([
    ring
      ? element('circle', {
          ...{ cx: x, cy: 0, r: ring.radius, fill: colour.panel },
          ...{ stroke: colour[ring.tone], 'stroke-width': ring.width },
          'stroke-dasharray': ring.dash.length > 0 ? ring.dash.join(' ') : null,
        })
      : NOTHING,
    filling > 0 ? element('circle', { cx: x, cy: 0, r: filling, fill: colour.exporter }) : NOTHING,
  ]);
}

/** A disc as wide as its number says, as a part of the widest, and as most of the picture are. */
export function sizedSample(
  palette: Palette,
  { part, isUntold }: SizeEntry,
  dealings: readonly Dealing[],
): Sample {
  const width = isUntold ? WIDEST / 2 : WIDEST * part;
  return { width, body: discSvg(palette, isUntold ? null : dealingOfSizes(dealings), width, width / 2) };
}

function discSample(palette: Palette, look: SignLook & { type: 'dealing' | 'size' }): Sample {
  if (look.type === 'dealing') return { body: discSvg(palette, look.dealing, 16, 9), width: 18 };
  const dealing = dealingOfSizes(look.dealings);
  return { body: inRow([discSvg(palette, dealing, 8, 5), discSvg(palette, dealing, 17, 20)]), width: 30 };
}

/** Two squares, of which the larger stands for more. */
function areaSample({ colour }: Palette): Sample {
  const square = (x: number, side: number) =>
    element('rect', { x, y: -side / 2, width: side, height: side, fill: colour.exporter });
  return { body: inRow([square(1, 4), square(10, 14)]), width: 26 };
}

/** Two signs of a comparison, of which the larger stands for a greater difference. */
function differenceSample({ colour }: Palette): Sample {
  const body = element('path', { d: 'M3.5 -2.5l2.5 5h-5zM18 -7l7 14h-14z', fill: colour.soft });
  return { body, width: 26 };
}

function withinSample({ colour }: Palette): Sample {
  const look = { fill: 'none', stroke: colour.exporter, 'stroke-width': 1.5 };
  return { body: element('path', { d: WITHIN_PATH, transform: 'translate(0 -8)', ...look }), width: 18 };
}

function othersSample({ colour }: Palette): Sample {
  const body = element('rect', { x: 3, y: -6, width: 12, height: 12, fill: colour['line-strong'] });
  return { body, width: 18 };
}

function subjectSample({ colour }: Palette): Sample {
  const ring = (r: number) =>
    element('circle', { cx: 11, cy: 0, r, fill: 'none', stroke: colour.ink, 'stroke-width': 1.5 });
  const disc = element('circle', { cx: 11, cy: 0, r: 4, fill: colour.exporter });
  return { body: inRow([ring(10), ring(6.75), disc]), width: 22 };
}

/** The sample of a sign. */
export function sampleOf(palette: Palette, look: SignLook): Sample {
  switch (look.type) {
    case 'line':
      return lineSample(palette, look.sign);
    case 'cell':
      return { body: cellSignSvg(palette, look.sign, { x: 9, y: 0 }, 12), width: 18 };
    case 'class':
      return { body: cellSignSvg(palette, comparedCellSign(look.of), { x: 9, y: 0 }, 12), width: 18 };
    case 'open':
      return { body: cellSignSvg(palette, OPEN_CELL, { x: 9, y: 0 }, 12), width: 18 };
    case 'area':
      return areaSample(palette);
    case 'difference':
      return differenceSample(palette);
    case 'within':
      return withinSample(palette);
    case 'others':
      return othersSample(palette);
    case 'node':
      return nodeSample(palette, look.sign, look.tone);
    case 'evidence':
      return evidenceSample(palette, look.mark);
    case 'width':
      return widthSample(palette);
    case 'uncertain':
      return wordsSample(palette, signsWords().uncertainSample, false);
    case 'subject':
      return subjectSample(palette);
    case 'dealing':
    case 'size':
      return discSample(palette, look);
  }
}
