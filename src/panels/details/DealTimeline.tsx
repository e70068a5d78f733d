import { useMemo } from 'react';
import { inLanes, laneFilled } from '../../domain/bands/lanes';
import type { Strip } from '../../domain/bands/shown-bands';
import type { Relationship } from '../../domain/model/relationship';
import {
  dealTimeline,
  type DealTimeline as Timeline,
  type TimelineMark,
} from '../../domain/views/deal-timeline';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/deals/dates';
import { modelWords } from '../../words/deals/model';
import { detailsWords } from '../../words/questions/details';
import { BANDS } from '../common/later-bands';
import css from './DealTimeline.module.css';

/** The drawing in its own units; it scales with the panel. */
const WIDTH = 320;
const MARGIN = 10;
const LEVEL = 18;
const BELOW_LINE = 18;

const x = (position: number) => MARGIN + position * (WIDTH - 2 * MARGIN);

function Mark({ mark: { number, start, end, unsure, level }, line }: { mark: TimelineMark; line: number }) {
  const middle = (x(start) + x(end)) / 2;
  const y = line - 12 - level * LEVEL;
  return (
    <g className={unsure ? css.unsure : css.sure}>
      <line x1={middle} x2={middle} y1={y} y2={line} className={css.stem} />
      <rect
        x={x(start)}
        y={line - 3}
        width={Math.max(3, x(end) - x(start))}
        height={6}
        className={css.extent}
      />
      <circle cx={middle} cy={y} r={8} className={css.disc} />
      <text x={middle} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

function Line({ marks, ticks, strips: all }: Timeline & { readonly strips: readonly Strip[] }) {
  const levels = Math.max(...marks.map(({ level }) => level)) + 1;
  const line = levels * LEVEL + 6;
  const height = line + BELOW_LINE;
  const { strips, count } = inLanes(all);
  const lane = line / Math.max(1, count);
  const high = lane * laneFilled(count);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${height}`} className={css.drawing}>
      {strips.map(({ band, start, end, isOpen, lane: own }) => (
        <g key={band.id} className={css.band} data-scope={band.scope}>
          <rect x={x(start)} y={own * lane} width={x(end) - x(start)} height={high} />
          <line x1={x(start)} x2={x(start)} y1={own * lane} y2={own * lane + high} />
          {!isOpen && <line x1={x(end)} x2={x(end)} y1={own * lane} y2={own * lane + high} />}
        </g>
      ))}
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={line} y2={line} className={css.axis} />
      {ticks.map(({ year, at }) => (
        <g key={year}>
          <line x1={x(at)} x2={x(at)} y1={line - 4} y2={line + 4} className={css.axis} />
          <text x={x(at)} y={line + 15} className={css.year}>
            {year}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <Mark key={mark.number} mark={mark} line={line} />
      ))}
    </svg>
  );
}

/** The events of a relationship, those with a date on one line, and all as a list with the same numbers. */
export function DealTimeline({ relationship }: { relationship: Relationship }) {
  const { events, to } = relationship;
  const dataset = useDataset();
  const { module: bands } = BANDS.use(true);
  const timeline = useMemo(() => dealTimeline(events), [events]);
  const { marks, span } = timeline;
  const strips = bands && span ? bands.stripsOf(bands.bandsAbout(dataset, [to]), span) : [];
  const say = detailsWords();
  return (
    <section aria-label={say.happened} className={css.timeline}>
      <h3 className={parts.heading}>{say.happened}</h3>
      {marks.length > 0 && <Line {...timeline} strips={strips} />}
      <ol className={css.events}>
        {events.map(({ status, date, claims }) => (
          <li key={`${status} ${date}`}>
            <span>{datesWords().inWords(date)}</span>
            <span className={parts.hidden}>, </span>
            <b>{modelWords().statuses[status].label}</b>
            <span className={parts.hidden}>, </span>
            <span className={css.soft}>{say.claims(claims.length)}</span>
          </li>
        ))}
      </ol>
      {marks.some(({ unsure }) => unsure) && <p className={css.soft}>{say.unsureDates}</p>}
    </section>
  );
}
