import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useState } from 'react';
import type { YearMeasure } from '../../domain/lenses/flows';
import { peakOf } from '../../domain/lenses/peak';
import type { ByYear } from '../../domain/lenses/trade-totals';
import type { YearSpan } from '../../domain/model/relationship';
import { offerDrawing } from '../../ui/picture';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { chartsWords } from '../../words/views/charts';
import { measuresWords } from '../../words/views/measures';
import { ChartNumbers } from './ChartNumbers';
import { ticksOf } from './chart-scale';
import type { Series } from './chart-series';
import { namedYears, spanOf } from './chart-years';
import { CHART_SVG } from './later';
import css from './TradeChart.module.css';

/** The height of the drawing in its own units; the page stretches it. */
const HEIGHT = 100;

/** The least height of a bar that stands for something. */
const LEAST = 1;

interface ChartProps {
  /** What the chart says, as one sentence, for those who do not see it, too. */
  readonly essence: string;
  readonly measure: YearMeasure;
  /** Drawn upwards from the line. */
  readonly up: Series;
  /** Drawn downwards from it. */
  readonly down?: Series;
  /** Whether the numbers are of deals, or of relationships that move no goods. */
  readonly goods?: boolean;
  /** What must be said beside them where they are taken away; it stands below the chart. */
  readonly notes?: readonly string[];
  /** What is drawn behind the bars of these years. */
  readonly behind?: ((span: YearSpan) => ReactNode) | null;
}

const NO_NOTES: readonly string[] = [];

interface BarsProps {
  readonly byYear: ByYear;
  readonly span: YearSpan;
  /** The height of one unit, below zero for bars that hang from the line. */
  readonly scale: number;
  readonly baseline: number;
}

function Bars({ byYear, span, scale, baseline }: BarsProps) {
  return [...byYear]
    .filter(([, value]) => value > 0)
    .map(([year, value]) => {
      const height = Math.max(LEAST, value * Math.abs(scale));
      return (
        <rect
          key={year}
          className={scale < 0 ? css.down : css.up}
          x={year - span.first + 0.1}
          y={scale < 0 ? baseline : baseline - height}
          width={0.8}
          height={height}
        />
      );
    });
}

function YearAxis({ span }: { span: YearSpan }) {
  const years = span.last - span.first + 1;
  return (
    <div className={css.axis} aria-hidden="true">
      {namedYears(span).map((year) => (
        <span key={year} style={{ '--at': (year - span.first + 0.5) / years }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** The round values beside the bars; those of bars that hang down are no less than nought. */
function ValueAxis({ ticks, atOf }: { ticks: readonly number[]; atOf: (tick: number) => number }) {
  return (
    <div className={css.scale} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ '--at': atOf(tick) / HEIGHT }}>
          {formatNumber(Math.abs(tick))}
        </span>
      ))}
    </div>
  );
}

const STEP: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface CursorProps {
  readonly span: YearSpan;
  readonly year: number;
  /** The year and its numbers. */
  readonly words: string;
  readonly choose: (year: number) => void;
}

/** Lies over the bars: the pointer and the arrow keys choose the year whose numbers are shown. */
function YearCursor({ span, year, words, choose }: CursorProps) {
  const years = span.last - span.first + 1;
  const within = (wished: number) => choose(Math.min(span.last, Math.max(span.first, wished)));
  const point = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    within(span.first + Math.floor(((clientX - left) / width) * years));
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    within(year + step);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={chartsWords().chosenYear}
      aria-valuemin={span.first}
      aria-valuemax={span.last}
      aria-valuenow={year}
      aria-valuetext={words}
      className={css.cursor}
      style={{ '--at': (year - span.first) / years, '--wide': 1 / years }}
      onPointerMove={point}
      onPointerDown={point}
      onKeyDown={walk}
    />
  );
}

const greatest = (series: Series | undefined) => Math.max(0, ...(series?.byYear.values() ?? []));

/** Bars by year on one scale, one series above the line and one below it, with the same numbers as a table. */
export function TradeChart({
  essence,
  measure,
  up,
  down,
  goods = true,
  notes = NO_NOTES,
  behind,
}: ChartProps) {
  const say = chartsWords();
  const inWords = measuresWords();
  const all = down ? [up, down] : [up];
  const span = spanOf(all.map(({ byYear }) => byYear));
  const [chosen, setChosen] = useState<number | null>(null);
  const isDrawn = span !== null;
  // Series are made anew at every drawing; offering a picture costs nothing.
  useEffect(() => {
    if (!isDrawn) return undefined;
    const content = { essence, measure, up, down, goods, notes };
    return offerDrawing(
      async (palette) => (await CHART_SVG.arrive()).chartDrawing(content, palette),
      'chart',
    );
  });
  if (!span) return null;
  const [above, below] = [greatest(up), greatest(down)];
  const scale = HEIGHT / (above + below || 1);
  const baseline = above * scale;
  const ticks = ticksOf(above, below);
  const heightOf = (tick: number) => baseline - tick * scale;
  const years = span.last - span.first + 1;
  const unit = say.units[goods ? measure : 'relationships'];
  const year = Math.min(
    span.last,
    Math.max(span.first, chosen ?? peakOf((above > 0 || !down ? up : down).byYear)?.years[0] ?? span.last),
  );
  const wordsOf = ({ inText, byYear, lacking }: Series) => {
    const value = byYear.get(year) ?? 0;
    const amount = goods
      ? inWords.stated(value, measure, lacking?.get(year) ?? 0)
      : inWords.count(value, goods);
    return inText ? say.ofSeries(inText, amount) : amount;
  };
  const words = say.inYear(year, all.filter((series) => greatest(series) > 0).map(wordsOf));
  return (
    <figure className={css.figure}>
      <figcaption>{essence}</figcaption>
      <p className={css.value}>{words}</p>
      {above > 0 && (
        <p className={css.above} aria-hidden="true">
          {say.upwards(unit, up.name)}
        </p>
      )}
      <div className={css.chart}>
        <ValueAxis ticks={ticks} atOf={heightOf} />
        <div className={css.plot}>
          {behind?.(span)}
          <svg
            role="img"
            aria-label={say.bars(essence)}
            viewBox={`0 0 ${years} ${HEIGHT}`}
            preserveAspectRatio="none"
          >
            {ticks.map((tick) => (
              <line
                key={tick}
                className={css.tick}
                x1={0}
                x2={years}
                y1={heightOf(tick)}
                y2={heightOf(tick)}
              />
            ))}
            <Bars byYear={up.byYear} {...{ span, baseline, scale }} />
            {down && <Bars byYear={down.byYear} {...{ span, baseline }} scale={-scale} />}
            <line className={css.line} x1={0} x2={years} y1={baseline} y2={baseline} />
          </svg>
          <YearCursor {...{ span, year, words }} choose={setChosen} />
        </div>
        <YearAxis span={span} />
      </div>
      {down && below > 0 && (
        <p className={css.below} aria-hidden="true">
          {say.downwards(unit, down.name ?? '')}
        </p>
      )}
      <ChartNumbers all={all} span={span} unit={unit} />
    </figure>
  );
}
