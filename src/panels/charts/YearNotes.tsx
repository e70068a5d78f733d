import { useMemo } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { YearMeasure } from '../../domain/lenses/flows';
import { countEvenShares, countLacking } from '../../domain/lenses/trade-totals';
import type { Counting } from '../../domain/model/counting';
import { countDeals } from '../../domain/sums/count-deals';
import { firmDealsAt } from '../../domain/sums/firm-deals';
import { guessedAt } from '../../domain/sums/sums';
import { useDataset } from '../../state/use-dataset';
import { dealsWords } from '../../words/deals/deals';
import { chartsWords } from '../../words/views/charts';
import { sumsWords } from '../../words/views/sums';
import section from '../common/Section.module.css';

interface Counts {
  readonly others: readonly string[];
  readonly shared: number;
  readonly lacking: number;
  /** By which rule deliveries are counted; null where all are. */
  readonly counting: Counting | null;
  /** What is to be said of volumes that rest on a guess; null where none do. */
  readonly guessed: string | null;
}

function notesOf(measure: YearMeasure, { others, shared, lacking, guessed, counting }: Counts): string[] {
  const say = chartsWords();
  if (measure === 'deals') {
    return [say.everyYear, ...(others.length > 0 ? [say.notCounted(others)] : [])];
  }
  return [
    say.tiv,
    ...(counting ? [sumsWords().rule(counting)] : []),
    ...(shared > 0 ? [say.evenShares(shared)] : []),
    ...(lacking > 0 ? [say.barsLack(lacking)] : []),
    ...(guessed === null ? [] : [guessed]),
  ];
}

/** What a reader must know of numbers by year before quoting them, in whole sentences. */
export function useYearNotes(index: FacetIndex, rows: Uint32Array, measure: YearMeasure): readonly string[] {
  const dataset = useDataset();
  return useMemo(() => {
    const guessed = guessedAt(index, firmDealsAt(index, rows));
    return notesOf(measure, {
      others: dealsWords().others(countDeals(index, rows)),
      shared: countEvenShares(index, rows),
      lacking: countLacking(index, rows),
      counting: index.counted?.counting ?? null,
      guessed: guessed.tiv > 0 ? sumsWords().restOnGuess(guessed, dataset) : null,
    });
  }, [dataset, index, rows, measure]);
}

/** The same below a chart. */
export function YearNotes({ notes }: { notes: readonly string[] }) {
  return <p className={section.soft}>{notes.join(' ')}</p>;
}
