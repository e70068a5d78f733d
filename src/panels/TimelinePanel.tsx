import { useMemo, useRef } from 'react';
import { formatNumber } from '../domain/quantity';
import type { YearSpan } from '../domain/relationship';
import { formatYears, narrowed, spanOfDataset, type YearBar, yearBars } from '../domain/years';
import { chooseYears } from '../state/actions';
import { filteredOf, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import css from './TimelinePanel.module.css';

/** From this many bars on, a narrow screen has room for the name of every fourth. */
const MANY = 8;
/** From this many on, no screen has room for numbers over the bars, and for the names of decades only. */
const CROWDED = 30;
const DECADE = 10;

interface BarsProps {
  readonly bars: readonly YearBar[];
  readonly chosen: YearSpan;
}

function Bars({ bars, chosen }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ visible }) => visible));
  const crowded = bars.length > CROWDED;
  return (
    <ol
      className={css.bars}
      aria-label="Relationships by year"
      data-many={(bars.length > MANY && !crowded) || undefined}
      data-crowded={crowded || undefined}
    >
      {bars.map(({ year, visible }) => (
        <li
          key={year}
          title={crowded ? `${year}: ${formatNumber(visible)}` : undefined}
          data-chosen={(year >= chosen.first && year <= chosen.last) || undefined}
        >
          {!crowded && <span className={css.count}>{formatNumber(visible)}</span>}
          <span
            className={css.bar}
            style={{ transform: `scaleY(${visible / most})` }}
            // Said by a name and not by hidden words, which the page would lay out anew at every act.
            {...(crowded && { role: 'img', 'aria-label': `${formatNumber(visible)} in ${year}` })}
          />
          {(!crowded || year % DECADE === 0) && (
            <span className={css.year} aria-hidden={crowded || undefined}>
              {year}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

interface HandleProps {
  readonly name: string;
  readonly value: number;
  readonly span: YearSpan;
  readonly drag: (year: number) => void;
  readonly settle: () => void;
}

function Handle({ name, value, span, drag, settle }: HandleProps) {
  return (
    <input
      type="range"
      aria-label={name}
      className={css.handle}
      min={span.first}
      max={span.last}
      step={1}
      value={value}
      onChange={(event) => drag(event.target.valueAsNumber)}
      onPointerUp={settle}
      onKeyUp={settle}
    />
  );
}

/** How many relationships saw something happen in each year, and the control that keeps some of the years. */
export function TimelinePanel() {
  const index = useFacetIndex();
  const counts = useApp((state) => filteredOf(state).years);
  const years = useApp((state) => state.view.filter.years);
  const span = useMemo(() => spanOfDataset(index), [index]);
  // One drag is one step of history: its first move pushes, the others replace.
  const dragging = useRef(false);
  if (!span) return null;
  const chosen = years ?? span;
  const bars = yearBars(span, counts);
  const clamped = (year: number) => Math.min(span.last, Math.max(span.first, year));
  const choose = (first: number, last: number) => {
    chooseYears(narrowed(span, first, last), dragging.current ? 'replace' : 'push');
    dragging.current = true;
  };
  const settle = () => {
    dragging.current = false;
  };
  return (
    <section aria-label="Timeline" className={css.panel}>
      <p className={css.title}>
        <span>When things are told to have happened</span>
        <b>{formatYears(chosen)}</b>
        {years && (
          <button type="button" className={parts.link} onClick={() => chooseYears(null)}>
            All years
          </button>
        )}
      </p>
      <Bars bars={bars} chosen={chosen} />
      <div className={css.handles} style={{ paddingInline: `calc(${50 / bars.length}% - 0.5rem)` }}>
        <Handle
          name="From year"
          value={clamped(chosen.first)}
          span={span}
          drag={(year) => choose(year, Math.max(year, chosen.last))}
          settle={settle}
        />
        <Handle
          name="To year"
          value={clamped(chosen.last)}
          span={span}
          drag={(year) => choose(Math.min(year, chosen.first), year)}
          settle={settle}
        />
      </div>
    </section>
  );
}
