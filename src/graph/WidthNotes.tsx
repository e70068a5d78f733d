import { useMemo } from 'react';
import type { AddedUp } from '../domain/columns/guesses';
import { countLacking } from '../domain/lenses/trade-totals';
import { evenSharesOf } from '../domain/sums/even-shares';
import { firmDealsAt } from '../domain/sums/firm-deals';
import { guessedAt } from '../domain/sums/sums';
import { useDataset, useSumsIndex, visibleOf } from '../state/selectors';
import { useApp } from '../state/store';
import { sumsWords } from '../words/sums';
import css from './LensBar.module.css';

/** How many of the visible deals do not state what widths add up, so that lines are the thinner for it, and in how many it is a guess. */
export function WidthNotes({ width }: { width: AddedUp }) {
  const dataset = useDataset();
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const counting = index.counted?.counting;
  const lacking = useMemo(() => countLacking(index, visible, width), [index, visible, width]);
  const guessed = useMemo(() => guessedAt(index, firmDealsAt(index, visible)), [index, visible]);
  const shares = useMemo(() => evenSharesOf(index, visible, width), [index, visible, width]);
  const say = sumsWords();
  return (
    <>
      {counting && <p className={css.unlike}>{say.rule(counting)}</p>}
      {shares > 0 && <p className={css.unlike}>{say.evenShares(shares, width)}</p>}
      {lacking > 0 && <p className={css.unlike}>{say.widthsLack(lacking)}</p>}
      {guessed[width] > 0 && <p className={css.unlike}>{say.restOnGuess(guessed, dataset)}</p>}
    </>
  );
}
