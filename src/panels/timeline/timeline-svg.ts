/** The timeline as a drawing in SVG, to be taken away, from the same bars as the one on the screen. */
import { type Layer, layersOfYear, stackedYears } from '../../domain/filter/stacked-years';
import type { Stack } from '../../domain/filter/stacks';
import { roundYears, type YearBar } from '../../domain/filter/year-bars';
import { clampedTo } from '../../domain/filter/years';
import type { YearSpan } from '../../domain/model/relationship';
import type { YearMeaning } from '../../domain/model/year-meanings';
import { inRow } from '../../domain/text/markup';
import { ownSumsIndexOf, rowsOfAllYears } from '../../state/selectors';
import { useApp } from '../../state/store';
import type { ColourName, Palette } from '../../ui/palette';
import { type Drawing, type Drawn, drawingOf, stacked } from '../../ui/svg/drawing';
import { element, pathData } from '../../ui/svg/markup';
import { type Lettering, widthOf } from '../../ui/svg/text-widths';
import { type Area, areaOfWords, type WordsAt, wordsSvg } from '../../ui/svg/words-svg';
import { bandsWords } from '../../words/deals/bands';
import { picturesWords } from '../../words/exports/pictures';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { labelOf } from '../../words/views/facets';
import { stacksWords } from '../../words/views/stacks';
import { timelineWords } from '../../words/views/timeline';
import { stripsOfView } from '../common/bands-of-view';
import { bandsSvg } from './bands-svg';

/** The width of all bars, and the height of the tallest. */
const WIDTH = 840;
const TALLEST = 120;
/** How wide a bar is at the most, and what part of its room it takes. */
const WIDEST = 48;
const FILLED = 0.7;
/** What is seen of a bar that stands for something. */
const LEAST = 1;

const LETTERS: Lettering = { size: 12 };
/** From the foot of a bar to the middle of its year, and from its top to that of its number. */
const YEAR_BELOW = 14;
const COUNT_ABOVE = 10;
const MARGIN = 4;

/** Whether these texts have room beside one another, in so much for each. */
const haveRoom = (texts: readonly string[], room: number) =>
  texts.every((text) => widthOf(text, LETTERS) + 4 <= room);

/** What the timeline shows. */
export interface TimelineContent {
  readonly bars: readonly YearBar[];
  readonly span: YearSpan;
  /** The years that the filter keeps. */
  readonly kept: YearSpan;
  /** How many relationships have no year. */
  readonly undated: number;
  /** How many of those that are shown have a date that leaves the year open. */
  readonly unsure: number;
  /** The side of a comparison whose bars these are. */
  readonly side?: 'a' | 'b' | undefined;
  /** What the years mean. */
  readonly dated: YearMeaning;
  /** What the bars are taken apart by; null where they are not. */
  readonly by: Stack | null;
}

/** How each layer looks, from the lowest: neighbours are told apart by stripes, too. */
const LOOKS: readonly { readonly colour: ColourName; readonly stripes?: string }[] = [
  { colour: 'accent' },
  { colour: 'importer', stripes: '5 2.5' },
  { colour: 'system' },
  { colour: 'alarm', stripes: '2.5 2.5' },
  { colour: 'line-strong' },
  { colour: 'ink', stripes: '2 4' },
];
/** A sample in the legend, and a row of it. */
const SAMPLE = 14;
const ROW = 20;

/** A line upwards that is as wide as a bar. */
function layerSvg(layer: number, x: number, from: number, to: number, width: number, { colour }: Palette) {
  const look = LOOKS[layer] ?? { colour: 'soft' as const };
  return element('path', {
    d: pathData('M', x, from, 'V', to),
    ...{ stroke: colour[look.colour], 'stroke-width': width, fill: 'none' },
    ...(look.stripes && { 'stroke-dasharray': look.stripes }),
  });
}

function layeredBar(layers: readonly Layer[], i: number, most: number, area: Area, palette: Palette) {
  const parts = layersOfYear(layers, i, most).flatMap(([from, to], layer) =>
    to > from
      ? [
          layerSvg(
            layer,
            area.x + area.width / 2,
            TALLEST * (1 - from),
            TALLEST * (1 - to),
            area.width,
            palette,
          ),
        ]
      : [],
  );
  return inRow(parts);
}

/** The embargoes and wars behind a timeline. */
type BandsOfTimeline = Parameters<typeof bandsSvg>[0];

/** What the bars consist of now. */
function layersNow({ span, dated, by }: TimelineContent): readonly Layer[] {
  const state = useApp.getState();
  if (!by || state.opening.phase !== 'open') return [];
  return stackedYears(ownSumsIndexOf(state), rowsOfAllYears(state), span, dated, by);
}

/** What each layer is, in a list below the years. */
function legendOf(layers: readonly Layer[], by: Stack, palette: Palette, below: number): Drawn[] {
  const { opening } = useApp.getState();
  if (opening.phase !== 'open') return [];
  const { dataset } = opening;
  const say = stacksWords();
  const top = TALLEST + YEAR_BELOW + ROW + below;
  const line = (words: string, x: number, y: number): Drawn => {
    const at: WordsAt = { lines: [words], x, y, lettering: LETTERS, colour: 'soft', from: 'start' };
    return { body: wordsSvg(palette, at), areas: [areaOfWords(at)] };
  };
  return [
    line(`${say.legend(by)}:`, 0, top),
    ...layers.flatMap(({ value, total }, layer) => {
      const y = top + (layer + 1) * ROW;
      const label = value === null ? say.others(by) : labelOf(by, dataset, value);
      const area = { x: 0, y: y - SAMPLE / 2, width: SAMPLE, height: SAMPLE };
      const sample = layerSvg(layer, SAMPLE / 2, y + SAMPLE / 2, y - SAMPLE / 2, SAMPLE, palette);
      return [{ body: sample, areas: [area] }, line(say.layer(label, total), SAMPLE + 6, y)];
    }),
  ];
}

/** What the bars leave out, and what of them is uncertain. */
function notesOf({ undated, unsure, dated, side }: TimelineContent): string[] {
  const say = timelineWords();
  return [
    ...(undated > 0 ? [`${say.undated(undated, dated)}.`] : []),
    ...(unsure > 0 ? [`${say.unsure(unsure, dated, side)}.`] : []),
  ];
}

/** The timeline of what is open, with the embargoes and wars behind it. */
export function timelineNow(content: TimelineContent, palette: Palette): Drawing {
  const state = useApp.getState();
  if (state.opening.phase !== 'open') return timelineDrawing(content, palette);
  const { dataset } = state.opening;
  return timelineDrawing(content, palette, { dataset, strips: stripsOfView(state, content.span) });
}

/** Bars by year; those of years that the filter leaves out have another colour. */
export function timelineDrawing(
  content: TimelineContent,
  palette: Palette,
  bands: BandsOfTimeline | null = null,
): Drawing {
  const { bars, span, kept, by } = content;
  const layers = layersNow(content);
  const { colour } = palette;
  const room = WIDTH / Math.max(1, bars.length);
  const most = bars.reduce((greatest, { visible }) => Math.max(greatest, visible), 1);
  const middle = (year: number) => (year - span.first + 0.5) * room;
  const isKept = (year: number) => clampedTo(kept, year) === year;
  const width = Math.min(WIDEST, room * FILLED);
  const rects = bars
    .filter(({ visible }) => visible > 0)
    .map(({ year, visible }) => {
      const height = Math.max(LEAST, (visible / most) * TALLEST);
      const area = { x: middle(year) - width / 2, y: TALLEST - height, width, height };
      const body = by
        ? layeredBar(layers, year - span.first, most, area, palette)
        : element('rect', { ...area, fill: colour[isKept(year) ? 'accent' : 'line-strong'] });
      return { body, areas: [area], top: area.y, year, visible };
    });
  const write = (words: string, year: number, y: number, ink: ColourName) => {
    const at: WordsAt = { lines: [words], x: middle(year), y, lettering: LETTERS, colour: ink };
    return { body: wordsSvg(palette, at), areas: [areaOfWords(at)] };
  };
  const hasNumbers = haveRoom(
    bars.map(({ visible }) => formatNumber(visible)),
    room,
  );
  // Where not all have room, the number of the tallest bar is the scale of the others.
  const counted = hasNumbers ? rects : rects.filter(({ visible }) => visible === most).slice(0, 1);
  const named = haveRoom(
    bars.map(({ year }) => `${year}`),
    room,
  )
    ? bars.map(({ year }) => year)
    : roundYears(span);
  const line = element('path', { d: `M0 ${TALLEST}H${WIDTH}`, stroke: colour['line-strong'] });
  const behind =
    bands && bandsSvg(bands, { width: WIDTH, height: TALLEST }, TALLEST + YEAR_BELOW + ROW, palette);
  const drawn = drawingOf(
    stacked([
      ...(behind?.behind ?? []),
      ...rects,
      { body: line, areas: [{ x: 0, y: TALLEST, width: WIDTH, height: 1 }] },
      ...counted.map(({ top, year, visible }) =>
        write(formatNumber(visible), year, top - COUNT_ABOVE, 'soft'),
      ),
      ...named.map((year) => write(`${year}`, year, TALLEST + YEAR_BELOW, isKept(year) ? 'ink' : 'soft')),
      ...(behind?.legend ?? []),
      ...(by ? legendOf(layers, by, palette, behind?.height ?? 0) : []),
    ]),
    MARGIN,
  );
  return {
    ...drawn,
    title: picturesWords().byYear(timelineWords().meanings[content.dated].byYear, span),
    notes: [...notesOf(content), ...(behind && behind.height > 0 ? [bandsWords().inPicture] : [])],
  };
}
