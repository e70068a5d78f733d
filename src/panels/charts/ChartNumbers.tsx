import type { YearSpan } from '../../domain/model/relationship';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { chartsWords } from '../../words/views/charts';
import type { Series } from './chart-series';
import css from './TradeChart.module.css';

interface NumbersProps {
  readonly all: readonly Series[];
  readonly span: YearSpan;
  readonly unit: string;
}

/** The number of a year, and how many deals of that year do not state theirs. */
function cellOf({ byYear, lacking }: Series, year: number): string {
  const value = byYear.get(year);
  const silent = lacking?.get(year);
  const words = value === undefined ? '-' : formatNumber(value);
  return silent === undefined ? words : chartsWords().withLacking(words, silent);
}

/** The numbers of a chart as a table; years without any are left out. */
export function ChartNumbers({ all, span, unit }: NumbersProps) {
  const say = chartsWords();
  const years = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  const told = years.filter((year) =>
    all.some((series) => series.byYear.has(year) || series.lacking?.has(year)),
  );
  return (
    <details className={css.numbers}>
      <summary>{say.numbers}</summary>
      <table>
        <caption>{say.byYear(unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.year}</th>
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
              {all.map((series) => (
                <td key={series.name ?? ''}>{cellOf(series, year)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
