import { useMemo } from 'react';
import { formatNumber } from '../domain/quantity';
import { countEvenShares, countUnfirm } from '../domain/trade-totals';
import type { YearMeasure } from '../domain/trade-wording';
import { useFacetIndex } from '../state/selectors';
import css from './Details.module.css';

interface YearNotesProps {
  readonly places: Uint32Array;
  readonly measure: YearMeasure;
}

const deals = (count: number) => `${formatNumber(count)} deal${count === 1 ? '' : 's'}`;

const unfirmInWords = (count: number) =>
  `${formatNumber(count)} of the deals ${count === 1 ? 'is' : 'are'} not firm`;

function notesOf(measure: YearMeasure, unfirm: number, shared: number): string[] {
  if (measure === 'deals') {
    return [
      'A deal counts in every year in which something of it happened.',
      ...(unfirm > 0
        ? [
            `Every status is counted; ${unfirmInWords(unfirm)}: planned, only possible, refused or called off.`,
          ]
        : []),
    ];
  }
  return [
    'TIV is the value by which SIPRI measures the volume of arms delivered; it is no sum of money.',
    ...(shared > 0
      ? [
          `For ${deals(shared)}, the register gives a total over several years; each of these years is shown with an even share of it.`,
        ]
      : []),
  ];
}

/** What a reader must know of numbers by year before quoting them. */
export function YearNotes({ places, measure }: YearNotesProps) {
  const index = useFacetIndex();
  const notes = useMemo(
    () => notesOf(measure, countUnfirm(index, places), countEvenShares(index, places)),
    [index, places, measure],
  );
  return <p className={css.soft}>{notes.join(' ')}</p>;
}
