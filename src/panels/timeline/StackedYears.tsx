import { useDeferredValue, useState } from 'react';
import { type Layer, layersOfYear, stackedYears } from '../../domain/filter/stacked-years';
import type { Stack } from '../../domain/filter/stacks';
import type { YearBar } from '../../domain/filter/year-bars';
import { clampedTo } from '../../domain/filter/years';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { YearSpan } from '../../domain/model/relationship';
import { rowsOfAllYears } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useOwnSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { labelOf } from '../../words/views/facets';
import { stacksWords } from '../../words/views/stacks';
import css from './StackedYears.module.css';

/** Asked by the bars and by their legend. */
const layersOf = memoizeLast(stackedYears);

interface StackedProps {
  readonly bars: readonly YearBar[];
  readonly span: YearSpan;
  readonly chosen: YearSpan;
  readonly by: Stack;
}

/** The lines of one layer, those of years that are kept apart from the others. */
function pathsOf(bars: readonly YearBar[], layers: readonly Layer[], layer: number, chosen: YearSpan) {
  const most = bars.reduce((greatest, { visible }) => Math.max(greatest, visible), 1);
  const paths = { kept: '', others: '' };
  const short = (value: number) => Math.round((1 - value) * 1000) / 1000;
  for (const [i, { year }] of bars.entries()) {
    const [from = 0, to = 0] = layersOfYear(layers, i, most)[layer] ?? [];
    if (to > from) {
      paths[clampedTo(chosen, year) === year ? 'kept' : 'others'] +=
        `M${i + 0.5} ${short(from)}V${short(to)}`;
    }
  }
  return paths;
}

function useLayers({ span, by }: StackedProps): readonly Layer[] {
  const index = useOwnSumsIndex();
  const dated = useApp((state) => state.view.filter.dated);
  // After the picture, as the bars themselves.
  const rows = useDeferredValue(useApp(rowsOfAllYears));
  return layersOf(index, rows, span, dated, by);
}

/** The year and what its bar consists of. */
function useYearInWords(layers: readonly Layer[], { bars, by }: StackedProps) {
  const dataset = useDataset();
  const say = stacksWords();
  const nameOf = ({ value }: Layer) => (value === null ? say.others(by) : labelOf(by, dataset, value));
  const inWords = (i: number) => {
    const bar = bars[i];
    if (!bar) return '';
    const own = layers.flatMap((layer) => {
      const count = layer.counts[i] ?? 0;
      return count > 0 ? [[nameOf(layer), count] as const] : [];
    });
    return say.year(bar.year, bar.visible, own);
  };
  return { nameOf, inWords };
}

function Sample({ layer }: { readonly layer: number }) {
  return (
    <svg viewBox="0 0 16 16" className={css.sample} aria-hidden="true">
      <path d="M8 16V0" data-layer={layer} />
    </svg>
  );
}

/** The bars taken apart, drawn over the others. */
export function StackedBars(props: StackedProps) {
  const { bars, chosen } = props;
  const layers = useLayers(props);
  return (
    <svg className={css.bars} viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {layers.map(({ value }, layer) => {
        const { kept, others } = pathsOf(bars, layers, layer, chosen);
        return (
          <g key={value} data-layer={layer}>
            <path d={others} data-other />
            <path d={kept} />
          </g>
        );
      })}
    </svg>
  );
}

/** What the layers of the bars are, and one year after another in words. */
export function StackLegend(props: StackedProps) {
  const { span, by, bars } = props;
  const say = stacksWords();
  const layers = useLayers(props);
  const { nameOf, inWords } = useYearInWords(layers, props);
  const [year, setYear] = useState<number | null>(null);
  const shown = clampedTo(span, year ?? props.chosen.last);
  return (
    <div className={css.legend}>
      <ul aria-label={say.legend(by)} className={css.layers}>
        {layers.map((layer, i) => (
          <li key={layer.value}>
            <Sample layer={i} />
            {say.layer(nameOf(layer), layer.total)}
          </li>
        ))}
      </ul>
      <label className={css.year}>
        <span className={parts.hidden}>{say.byYear(by)}</span>
        <input
          type="range"
          min={span.first}
          max={span.last}
          value={shown}
          aria-valuetext={inWords(shown - span.first)}
          onChange={({ target }) => setYear(target.valueAsNumber)}
        />
        <span>{bars.length > 0 && inWords(shown - span.first)}</span>
      </label>
    </div>
  );
}
