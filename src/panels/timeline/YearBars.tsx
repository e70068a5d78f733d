import { memo, type PointerEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { barsPath, roundYears, type YearBar } from '../../domain/filter/year-bars';
import { clampedTo } from '../../domain/filter/years';
import type { YearSpan } from '../../domain/model/relationship';
import parts from '../../ui/parts.module.css';
import { writeText } from '../../ui/write-text';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { timelineWords } from '../../words/views/timeline';
import css from './Timeline.module.css';

/** From this many bars on, a narrow screen has room for the name of every fourth. */
const MANY = 8;
/** From this many on, no screen has room for numbers over the bars, and for the names of round years only. */
const CROWDED = 30;

interface BarsProps {
  readonly bars: readonly YearBar[];
  readonly span: YearSpan;
  readonly chosen: YearSpan;
  /** Chooses the years from one to the other. */
  readonly choose: (first: number, last: number) => void;
  /** Says that the reader has let go. */
  readonly settle: () => void;
  readonly showAll: () => void;
  /** Drawn in the place of the bars as a whole. */
  readonly children?: ReactNode;
  /** Drawn behind the bars. */
  readonly behind?: ReactNode;
}

/** Few years: over each bar its number, below it the year. */
function NumberedYears({ bars, chosen }: Pick<BarsProps, 'bars' | 'chosen'>) {
  return (
    <ol className={css.years} aria-label={timelineWords().byYear}>
      {bars.map(({ year, visible }) => (
        <li key={year} data-chosen={(year >= chosen.first && year <= chosen.last) || undefined}>
          <span className={css.count}>{formatNumber(visible)}</span>
          <span className={css.year}>{year}</span>
        </li>
      ))}
    </ol>
  );
}

const RoundYears = memo(function RoundYears({ first, last }: YearSpan) {
  const left = (year: number) => `${((year - first + 0.5) / (last - first + 1)) * 100}%`;
  return (
    <div className={css['round-years']} aria-hidden="true">
      {roundYears({ first, last }).map((year) => (
        <span key={year} style={{ insetInlineStart: left(year) }}>
          {year}
        </span>
      ))}
    </div>
  );
});

/** Many years: the names of round years, and the numbers for those who hear them. They are written past React. */
function CrowdedYears({ bars, span }: Pick<BarsProps, 'bars' | 'span'>) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    for (const [i, item] of [...(list.current?.children ?? [])].entries()) {
      const bar = bars[i];
      if (bar) writeText(item, timelineWords().inYear(bar.visible, bar.year));
    }
  }, [bars]);
  return (
    <>
      <RoundYears first={span.first} last={span.last} />
      <div className={`${parts.hidden} ${css.heard}`}>
        <ol ref={list} aria-label={timelineWords().byYear}>
          {bars.map(({ year }) => (
            <li key={year} />
          ))}
        </ol>
      </div>
    </>
  );
}

/** Pressing a bar keeps its year, and pressing it again lets go of it; dragging over bars keeps their years. */
function usePressedBars({ bars, span, chosen, choose, settle, showAll }: BarsProps) {
  const pressed = useRef<{ year: number; dragged: boolean } | null>(null);
  const yearAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return clampedTo(span, span.first + Math.floor(((clientX - left) / width) * bars.length));
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pressed.current = { year: yearAt(event), dragged: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const year = yearAt(event);
      const visible = bars[year - span.first]?.visible ?? 0;
      event.currentTarget.title = `${year}: ${formatNumber(visible)}`;
      const from = pressed.current;
      if (!from || (year === from.year && !from.dragged)) return;
      from.dragged = true;
      choose(Math.min(from.year, year), Math.max(from.year, year));
    },
    onPointerUp: () => {
      const { year, dragged } = pressed.current ?? { year: 0, dragged: true };
      pressed.current = null;
      if (!dragged && chosen.first === year && chosen.last === year) showAll();
      else if (!dragged) choose(year, year);
      settle();
    },
    onPointerCancel: () => {
      pressed.current = null;
      settle();
    },
  };
}

/** The bars of the years, drawn as two shapes: those that are kept, and the others. Handles and fields do the same by key. */
export function YearBars(props: BarsProps) {
  const { bars, span, chosen } = props;
  const crowded = bars.length > CROWDED;
  const { kept, others } = barsPath(bars, chosen);
  return (
    <div
      className={css.bars}
      data-many={(bars.length > MANY && !crowded) || undefined}
      data-crowded={crowded || undefined}
      {...usePressedBars(props)}
    >
      {props.behind}
      {props.children ? (
        <div className={css.shape}>{props.children}</div>
      ) : (
        <svg
          className={css.shape}
          viewBox={`0 0 ${bars.length} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={others} />
          <path d={kept} data-chosen />
        </svg>
      )}
      {crowded ? <CrowdedYears bars={bars} span={span} /> : <NumberedYears bars={bars} chosen={chosen} />}
    </div>
  );
}
