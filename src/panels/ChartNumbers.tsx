import { formatNumber } from '../domain/quantity';
import type { YearSpan } from '../domain/relationship';
import type { Series } from './chart-series';
import css from './TradeChart.module.css';

interface NumbersProps {
  readonly all: readonly Series[];
  readonly span: YearSpan;
  readonly unit: string;
}

/** The numbers of a chart as a table; years without any are left out. */
export function ChartNumbers({ all, span, unit }: NumbersProps) {
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
