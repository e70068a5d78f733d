import { useMemo } from 'react';
import type { YearMeasure } from '../../domain/lenses/flows';
import { countEvenShares, countLacking } from '../../domain/lenses/trade-totals';
import { countDeals } from '../../domain/sums/firm-deals';
import { useFacetIndex } from '../../state/selectors';
import { chartsWords } from '../../words/charts';
import { dealsWords } from '../../words/deals';
import section from '../common/Section.module.css';

interface YearNotesProps {
  readonly places: Uint32Array;
  readonly measure: YearMeasure;
}

interface Counts {
  readonly others: readonly string[];
  readonly shared: number;
  readonly lacking: number;
}

function notesOf(measure: YearMeasure, { others, shared, lacking }: Counts): string[] {
  const say = chartsWords();
  if (measure === 'deals') {
    return [say.everyYear, ...(others.length > 0 ? [say.notCounted(others)] : [])];
  }
  return [
    say.tiv,
    ...(shared > 0 ? [say.evenShares(shared)] : []),
    ...(lacking > 0 ? [say.barsLack(lacking)] : []),
  ];
}

/** What a reader must know of numbers by year before quoting them. */
export function YearNotes({ places, measure }: YearNotesProps) {
  const index = useFacetIndex();
  const notes = useMemo(
    () =>
      notesOf(measure, {
        others: dealsWords().others(countDeals(index, places)),
        shared: countEvenShares(index, places),
        lacking: countLacking(index, places),
      }),
    [index, places, measure],
  );
  return <p className={section.soft}>{notes.join(' ')}</p>;
}
