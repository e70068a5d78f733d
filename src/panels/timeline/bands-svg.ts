/** Embargoes and wars behind the bars of a timeline that is taken away, each with a number, and what it is below the years. */
import { inLanes, type LaidStrip, laneFilled } from '../../domain/bands/lanes';
import type { Strip } from '../../domain/bands/shown-bands';
import type { Dataset } from '../../domain/model/dataset';
import { inRow } from '../../domain/text/markup';
import type { Palette } from '../../ui/palette';
import type { Drawn } from '../../ui/svg/drawing';
import { element } from '../../ui/svg/markup';
import type { Lettering } from '../../ui/svg/text-widths';
import { areaOfWords, type WordsAt, wordsSvg } from '../../ui/svg/words-svg';
import { wrapped } from '../../ui/svg/wrapped';
import { bandsWords } from '../../words/deals/bands';

/** The room of the bars. */
export interface BarsArea {
  readonly width: number;
  readonly height: number;
}

const LETTERS: Lettering = { size: 12 };
const TAG: Lettering = { size: 11 };
/** From line to line of the legend, and where its words begin, after the number. */
const ROW = 16;
const INDENT = 20;
/** The numbers stand above the numbers of the bars, a row for each lane. */
const TAGS = { above: 28, row: 12, aside: 3 };
/** More lines than these would be a list of their own. */
const MOST = 12;
/** As on the screen: a wash on which bars are read, between lines. */
const WASH = { all: 0.07, some: 0.07, groups: 0.03 } as const;

function stripSvg(
  { band, start, end, isOpen, lane }: LaidStrip,
  number: number,
  lanes: number,
  { width, height }: BarsArea,
  palette: Palette,
): Drawn {
  const { alarm } = palette.colour;
  const [left, right] = [start * width, end * width];
  const [top, high] = [(lane / lanes) * height, (laneFilled(lanes) * height) / lanes];
  const tag: WordsAt = {
    ...{ lines: [`${number}`], x: left + TAGS.aside, y: -TAGS.above - (lanes - 1 - lane) * TAGS.row },
    ...{ lettering: TAG, colour: 'alarm', from: 'start' },
  };
  const line = (x: number, from: number) =>
    element('path', {
      ...{ d: `M${x} ${from}V${top + high}`, stroke: alarm, 'stroke-width': 1.5 },
      'stroke-dasharray': band.scope === 'all' ? null : '3 2',
    });
  const area = { x: left, y: top, width: right - left, height: high };
  return {
    body: inRow([
      element('rect', { ...area, fill: alarm, 'fill-opacity': WASH[band.scope] }),
      // Up to its number, which it leads to.
      line(left, tag.y - TAG.size / 2),
      ...(isOpen ? [] : [line(right, top)]),
      wordsSvg(palette, tag),
    ]),
    areas: [area, areaOfWords(tag)],
  };
}

/** What each number means, from so far below the bars on. */
function legendSvg(dataset: Dataset, strips: readonly Strip[], more: number, top: number, palette: Palette) {
  const say = bandsWords();
  const drawn: Drawn[] = [];
  let y = top;
  const write = (lines: readonly string[], x: number) => {
    const at: WordsAt = {
      ...{ lines, x, y: y + ((lines.length - 1) * ROW) / 2, leading: ROW },
      ...{ lettering: LETTERS, colour: 'soft', from: 'start' },
    };
    drawn.push({ body: wordsSvg(palette, at), areas: [areaOfWords(at)] });
  };
  const next = (lines: number) => {
    y += lines * ROW;
  };
  write([`${say.heading}:`], 0);
  next(1);
  for (const [i, { band }] of strips.slice(0, MOST).entries()) {
    const lines = wrapped(`${say.title(dataset, band)}${say.afterTitle(band)}`, 800, LETTERS);
    write([`${i + 1}`], 0);
    write(lines, INDENT);
    next(lines.length);
  }
  const rest = more + Math.max(0, strips.length - MOST);
  if (rest > 0) write([say.andMore(rest)], INDENT);
  return { drawn, height: y - top + (rest > 0 ? ROW : 0) };
}

/** What is drawn behind the bars, what stands below the years, and how high that is. */
export function bandsSvg(
  { dataset, strips: all }: { readonly dataset: Dataset; readonly strips: readonly Strip[] },
  area: BarsArea,
  below: number,
  palette: Palette,
): { readonly behind: readonly Drawn[]; readonly legend: readonly Drawn[]; readonly height: number } {
  const { strips, count, more } = inLanes(all);
  if (strips.length === 0) return { behind: [], legend: [], height: 0 };
  const behind = strips.map((strip, i) => stripSvg(strip, i + 1, count, area, palette));
  const { drawn, height } = legendSvg(dataset, strips, more.length, below, palette);
  return { behind, legend: drawn, height };
}
