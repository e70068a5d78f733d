import type { CSSProperties } from 'react';
import { measureInWords, type YearMeasure } from '../domain/flows';
import { formatNumber } from '../domain/quantity';
import type { YearSpan } from '../domain/relationship';
import type { ByYear } from '../domain/trade-totals';
import { countInWords } from '../domain/trade-wording';
import { namedYears, spanOf } from './chart-years';
import css from './TradeChart.module.css';

/** The height of the drawing in its own units; the page stretches it. */
const HEIGHT = 100;

/** The least height of a bar that stands for something. */
const LEAST = 1;

/** A number for each year, and what these numbers are. */
export interface Series {
  /** Tells it from the other one; a series that stands alone needs no name. */
  readonly name?: string;
  readonly byYear: ByYear;
}

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
}

interface BarsProps {
  readonly series: Series;
  readonly span: YearSpan;
  /** The height of one unit, below zero for bars that hang from the line. */
  readonly scale: number;
  readonly baseline: number;
  readonly wordsOf: (value: number) => string;
}

function Bars({ series: { name, byYear }, span, scale, baseline, wordsOf }: BarsProps) {
  return [...byYear]
    .filter(([, value]) => value > 0)
    .map(([year, value]) => {
      const height = Math.max(LEAST, value * Math.abs(scale));
      const top = scale < 0 ? baseline : baseline - height;
      return (
        <rect
          key={year}
          className={scale < 0 ? css.down : css.up}
          x={year - span.first + 0.1}
          y={top}
          width={0.8}
          height={height}
        >
          <title>{`${name ? `${name} in ` : ''}${year}: ${wordsOf(value)}`}</title>
        </rect>
      );
    });
}

function Axis({ span }: { span: YearSpan }) {
  const years = span.last - span.first + 1;
  return (
    <div className={css.axis} aria-hidden="true">
      {namedYears(span).map((year) => (
        <span key={year} style={{ '--at': (year - span.first + 0.5) / years } as CSSProperties}>
          {year}
        </span>
      ))}
    </div>
  );
}

interface NumbersProps {
  readonly all: readonly Series[];
  readonly span: YearSpan;
  readonly unit: string;
}

/** The same numbers as a table; years without any are left out. */
function Numbers({ all, span, unit }: NumbersProps) {
  const years = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  const told = years.filter((year) => all.some(({ byYear }) => byYear.has(year)));
  const cell = (value: number | undefined) => (value === undefined ? '-' : formatNumber(value));
  return (
    <details className={css.numbers}>
      <summary>The numbers</summary>
      <table>
        <caption>{`By year, in ${unit}`}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {all.map(({ name = '' }) => (
              <th key={name} scope="col">
                {name || unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {all.map(({ name = '', byYear }) => (
                <td key={name}>{cell(byYear.get(year))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const UNIT: Readonly<Record<YearMeasure, string>> = { deals: 'deals', tiv: 'million TIV' };

const greatest = (series: Series | undefined) => Math.max(0, ...(series?.byYear.values() ?? []));

/** Bars by year on one scale, one series above the line and one below it, with the same numbers as a table. */
export function TradeChart({ essence, measure, up, down, goods = true }: ChartProps) {
  const all = down ? [up, down] : [up];
  const span = spanOf(all.map(({ byYear }) => byYear));
  if (!span) return null;
  const [above, below] = [greatest(up), greatest(down)];
  const scale = HEIGHT / (above + below || 1);
  const shared = { span, baseline: above * scale } as const;
  const wordsOf = (value: number) => (goods ? measureInWords(value, measure) : countInWords(value, goods));
  const years = span.last - span.first + 1;
  return (
    <figure className={css.figure}>
      <figcaption>{essence}</figcaption>
      {down && above > 0 && <p className={css.above} aria-hidden="true">{`▲ ${up.name}`}</p>}
      <svg
        role="img"
        aria-label={`Bars by year. ${essence}`}
        className={css.plot}
        viewBox={`0 0 ${years} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <Bars {...shared} series={up} scale={scale} wordsOf={wordsOf} />
        {down && <Bars {...shared} series={down} scale={-scale} wordsOf={wordsOf} />}
        <line className={css.line} x1={0} x2={years} y1={shared.baseline} y2={shared.baseline} />
      </svg>
      {down && below > 0 && <p className={css.below} aria-hidden="true">{`▼ ${down.name}`}</p>}
      <Axis span={span} />
      <Numbers all={all} span={span} unit={goods ? UNIT[measure] : 'relationships'} />
    </figure>
  );
}
