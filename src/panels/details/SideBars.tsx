import type { Amounts, Both, CompareMeasure } from '../../domain/compare/amounts';
import { measuresTold } from '../../domain/compare/deals-compared';
import { compareWords } from '../../words/views/compare';
import css from './ComparisonDetails.module.css';

interface SideBarsProps {
  readonly a: Amounts;
  readonly b: Amounts;
  readonly by: CompareMeasure;
  /** What the longest bar of the list stands for. */
  readonly greatest: number;
}

/** Both sides of something, each a bar with its number. */
export function SideBars({ a, b, by, greatest }: SideBarsProps) {
  const say = compareWords();
  return (
    <ul className={css.bars}>
      {(
        [
          ['a', a],
          ['b', b],
        ] as const
      ).map(([side, of]) => (
        <li key={side} style={{ '--share': of[by] / (greatest || 1) }}>
          <b>{say.sideLabels[side]}</b>
          <span className={css.track} aria-hidden="true">
            {of[by] > 0 && <span className={css.bar} data-side={side} />}
          </span>
          <span className={css.amount}>{say.amount(of, by)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Both sides of something by all that is told of them, each measure on a scale of its own. */
export const BarsByMeasure = ({ a, b, by }: Both & { readonly by: CompareMeasure }) =>
  measuresTold({ a, b }, by).map((measure) => (
    <SideBars key={measure} {...{ a, b }} by={measure} greatest={Math.max(a[measure], b[measure])} />
  ));
