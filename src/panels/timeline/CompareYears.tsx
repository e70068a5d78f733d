import { yearsBefore } from '../../domain/compare/next-comparison';
import type { YearSpan } from '../../domain/model/relationship';
import { compareWith } from '../../state/actions/comparing';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { compareWords } from '../../words/views/compare';
import { timelineWords } from '../../words/views/timeline';
import css from './Timeline.module.css';
import { YearField } from './YearField';

/** The years that those of the view are compared with, each in a field; they change places where the first is after the last. */
function OtherYears({ years, all }: { years: YearSpan; all: YearSpan }) {
  const say = compareWords();
  const comparison = useApp((state) => state.view.comparison);
  const known = { first: Math.min(all.first, years.first), last: Math.max(all.last, years.last) };
  const choose = (first: number, last: number) =>
    comparison &&
    compareWith({ ...comparison, years: { first: Math.min(first, last), last: Math.max(first, last) } });
  return (
    <span className={css.others}>
      <span>{say.otherYears}</span>
      <YearField
        name={say.otherFirst}
        year={years.first}
        span={known}
        choose={(year) => choose(year, Math.max(year, years.last))}
        settle={() => undefined}
      />
      <span>{timelineWords().to}</span>
      <YearField
        name={say.otherLast}
        year={years.last}
        span={known}
        choose={(year) => choose(years.first, year)}
        waits={(year) => year < years.first}
        settle={() => undefined}
      />
    </span>
  );
}

/** Compares the years that are chosen with others: at first with as many right before them. */
export function CompareYears({ years, all }: { years: YearSpan; all: YearSpan }) {
  const comparison = useApp((state) => state.view.comparison);
  if (comparison?.years) return <OtherYears years={comparison.years} all={all} />;
  const before = yearsBefore(years, all);
  if (!before || comparison) return null;
  const start = () => compareWith({ facets: {}, years: before });
  return (
    <button type="button" className={parts.link} onClick={start}>
      {compareWords().withYearsBefore}
    </button>
  );
}
