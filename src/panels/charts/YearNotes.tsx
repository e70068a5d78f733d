import { useMemo } from 'react';
import type { YearMeasure } from '../../domain/lenses/flows';
import { countEvenShares, countLacking } from '../../domain/lenses/trade-totals';
import { countDeals, othersInWords } from '../../domain/sums/firm-deals';
import { formatNumber } from '../../domain/text/numbers';
import { useFacetIndex } from '../../state/selectors';
import section from '../common/Section.module.css';

interface YearNotesProps {
  readonly places: Uint32Array;
  readonly measure: YearMeasure;
}

const deals = (count: number) => `${formatNumber(count)} deal${count === 1 ? '' : 's'}`;

/** What the chart leaves out: "Not counted, because not firm: 1 possible, 1 not concluded." */
function leftOut(others: readonly string[]): string[] {
  return others.length > 0 ? [`Not counted, because not firm: ${others.join(', ')}.`] : [];
}

/** What the bars of volumes lack. */
function notStated(lacking: number): string[] {
  if (lacking === 0) return [];
  return [
    `The bars lack what ${deals(lacking)} ${lacking === 1 ? 'does' : 'do'} not state, or not for every delivery.`,
  ];
}

interface Counts {
  readonly others: readonly string[];
  readonly shared: number;
  readonly lacking: number;
}

function notesOf(measure: YearMeasure, { others, shared, lacking }: Counts): string[] {
  if (measure === 'deals') {
    return ['A deal counts in every year in which something of it happened.', ...leftOut(others)];
  }
  return [
    'TIV is the value by which SIPRI measures the volume of arms delivered; it is no sum of money.',
    ...(shared > 0
      ? [
          `For ${deals(shared)}, the register gives a total over several years; each of these years is shown with an even share of it.`,
        ]
      : []),
    ...notStated(lacking),
  ];
}

/** What a reader must know of numbers by year before quoting them. */
export function YearNotes({ places, measure }: YearNotesProps) {
  const index = useFacetIndex();
  const notes = useMemo(
    () =>
      notesOf(measure, {
        others: othersInWords(countDeals(index, places)),
        shared: countEvenShares(index, places),
        lacking: countLacking(index, places),
      }),
    [index, places, measure],
  );
  return <p className={section.soft}>{notes.join(' ')}</p>;
}
