/** A chart of years as a drawing in SVG, to be taken away: pure, from the same series as the one on the screen. */
import type { YearMeasure } from '../../domain/lenses/flows';
import type { YearSpan } from '../../domain/model/relationship';
import type { ColourName, Palette } from '../../ui/palette';
import { type Drawing, type Drawn, drawingOf, stacked } from '../../ui/svg/drawing';
import { element, NOTHING, pathData } from '../../ui/svg/markup';
import { type Lettering, widthOf } from '../../ui/svg/text-widths';
import { areaOfWords, type WordsAt, wordsSvg } from '../../ui/svg/words-svg';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { chartsWords } from '../../words/views/charts';
import { ticksOf } from './chart-scale';
import type { Series } from './chart-series';
import { namedYears, spanOf } from './chart-years';

/** What a chart shows. */
export interface ChartContent {
  /** As one sentence. */
  readonly essence: string;
  /** What must be said beside its numbers. */
  readonly notes: readonly string[];
  readonly measure: YearMeasure;
  /** Drawn upwards from the line. */
  readonly up: Series;
  /** Drawn downwards from it. */
  readonly down?: Series | undefined;
  /** Whether the numbers are of deals, or of relationships that move no goods. */
  readonly goods: boolean;
}

/** The size of the plot. */
const WIDTH = 760;
const HEIGHT = 260;
/** How wide a bar is at the most, what part of its room it takes, and the least height of one that stands for something. */
const WIDEST = 44;
const FILLED = 0.8;
const LEAST = 1;

const LETTERS: Lettering = { size: 12 };
const HEADING: Lettering = { size: 12, bold: true };
const NUMBERS: Lettering = { size: 11 };
/** From the plot to the years below it, to the values beside it, and to what its bars are; from a bar to its number. */
const YEARS_BELOW = 14;
const SCALE_BESIDE = 8;
const HEADING_OFF = 24;
const NUMBER_OFF = 8;
const MARGIN = 4;

const greatest = (series: Series | undefined) => Math.max(0, ...(series?.byYear.values() ?? []));

/** What every part of the drawing needs to know: where a value and a year stand. */
interface Plot {
  readonly palette: Palette;
  readonly span: YearSpan;
  readonly room: number;
  readonly scale: number;
  readonly baseline: number;
}

const middleOf = ({ span, room }: Plot, year: number) => (year - span.first + 0.5) * room;

function words(palette: Palette, at: WordsAt): Drawn {
  return { body: wordsSvg(palette, at), areas: [areaOfWords(at)] };
}

function text(
  palette: Palette,
  line: string,
  x: number,
  y: number,
  colour: ColourName,
  lettering = LETTERS,
): Drawn {
  return words(palette, { lines: [line], x, y, lettering, colour });
}

/** The bars of a series; those that hang down are hollow, which tells them without colours. */
function barsOf(plot: Plot, { byYear }: Series, way: 'up' | 'down'): Drawn[] {
  const { palette, room, scale, baseline } = plot;
  const { colour } = palette;
  const width = Math.min(WIDEST, room * FILLED);
  const shown = [...byYear].filter(([, value]) => value > 0);
  const hasNumbers = shown.every(([, value]) => widthOf(formatNumber(value), NUMBERS) + 3 <= room);
  const look =
    way === 'up'
      ? { fill: colour.exporter }
      : { fill: colour.panel, stroke: colour.importer, 'stroke-width': 1.25 };
  return shown.flatMap(([year, value]) => {
    const height = Math.max(LEAST, value * scale);
    const x = middleOf(plot, year) - width / 2;
    const area = { x, y: way === 'up' ? baseline - height : baseline, width, height };
    const end = way === 'up' ? baseline - height - NUMBER_OFF : baseline + height + NUMBER_OFF;
    return [
      { body: element('rect', { ...area, ...look }), areas: [area] },
      ...(hasNumbers ? [text(palette, formatNumber(value), x + width / 2, end, 'soft', NUMBERS)] : []),
    ];
  });
}

/** The round values beside the bars, each with its line; those of bars that hang down are no less than nought. */
function scaleOf({ palette, scale, baseline }: Plot, ticks: readonly number[]): Drawn[] {
  return ticks.flatMap((tick) => {
    const y = baseline - tick * scale;
    const line = formatNumber(Math.abs(tick));
    const x = -SCALE_BESIDE - widthOf(line, LETTERS);
    return [
      {
        body: element('path', { d: pathData('M', 0, y, 'H', WIDTH), stroke: palette.colour.line }),
        areas: [],
      },
      words(palette, { lines: [line], x, y, lettering: LETTERS, colour: 'soft', from: 'start' }),
    ];
  });
}

/** How far below the plot the years stand: clear of the numbers of bars that hang down. */
const yearsBelow = ({ down }: ChartContent) =>
  HEIGHT + YEARS_BELOW + (greatest(down) > 0 ? 2 * NUMBER_OFF : 0);

/** All years where there is room for them, else round ones. */
function yearsOf(plot: Plot, content: ChartContent): Drawn[] {
  const { first, last } = plot.span;
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const fits = all.every((year) => widthOf(`${year}`, LETTERS) + 4 <= plot.room);
  return (fits ? all : namedYears(plot.span)).map((year) =>
    text(plot.palette, `${year}`, middleOf(plot, year), yearsBelow(content), 'soft'),
  );
}

function headings(content: ChartContent, palette: Palette): Drawn[] {
  const { measure, up, down, goods } = content;
  const say = chartsWords();
  const unit = say.units[goods ? measure : 'relationships'];
  const heading = (line: string, y: number, colour: ColourName) =>
    words(palette, { lines: [line], x: 0, y, lettering: HEADING, colour, from: 'start' });
  return [
    ...(greatest(up) > 0 ? [heading(say.upwards(unit, up.name), -HEADING_OFF, 'exporter')] : []),
    ...(down && greatest(down) > 0
      ? [heading(say.downwards(unit, down.name ?? ''), yearsBelow(content) + HEADING_OFF, 'importer')]
      : []),
  ];
}

/** Bars by year on one scale, one series above the line and one below it. */
export function chartDrawing(content: ChartContent, palette: Palette): Drawing {
  const { up, down } = content;
  const span = spanOf((down ? [up, down] : [up]).map(({ byYear }) => byYear));
  if (!span) return drawingOf(stacked([]), 0);
  const [above, below] = [greatest(up), greatest(down)];
  const scale = HEIGHT / (above + below || 1);
  const room = WIDTH / (span.last - span.first + 1);
  const plot: Plot = { palette, span, room, scale, baseline: above * scale };
  const line = element('path', {
    ...{ d: pathData('M', 0, plot.baseline, 'H', WIDTH), stroke: palette.colour['line-strong'] },
  });
  const drawn = drawingOf(
    stacked([
      { body: NOTHING, areas: [{ x: 0, y: 0, width: WIDTH, height: HEIGHT }] },
      ...scaleOf(plot, ticksOf(above, below)),
      ...barsOf(plot, up, 'up'),
      ...(down ? barsOf(plot, down, 'down') : []),
      { body: line, areas: [] },
      ...yearsOf(plot, content),
      ...headings(content, palette),
    ]),
    MARGIN,
  );
  return { ...drawn, title: content.essence, notes: content.notes };
}
