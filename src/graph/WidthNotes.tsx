import { useMemo } from 'react';
import type { AddedUp } from '../domain/columns/guesses';
import type { Width } from '../domain/lenses/flows';
import { countLacking } from '../domain/lenses/trade-totals';
import { firmDealsAt } from '../domain/sums/firm-deals';
import { licencesAt } from '../domain/sums/licences';
import { guessedAt } from '../domain/sums/sums';
import { evenSharesOfView } from '../state/even-shares';
import { visibleOf } from '../state/selectors';
import { useApp } from '../state/store';
import { useDataset, useSumsIndex } from '../state/use-dataset';
import { sumsWords } from '../words/views/sums';
import { LensNote } from './LensNote';

/** How many of the authorised deals state no number of licences, so that lines are the thinner for it, and how many deals are firm and have none. */
function LicenceNotes() {
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const { lacking } = useMemo(() => licencesAt(index, visible), [index, visible]);
  const firm = useMemo(() => firmDealsAt(index, visible).length, [index, visible]);
  const say = sumsWords();
  return (
    <>
      {firm > 0 && <LensNote words={say.withoutLicences(firm)} />}
      {lacking > 0 && <LensNote words={say.widthsLack(lacking)} />}
    </>
  );
}

/** How many of the visible deals do not state what widths add up, so that lines are the thinner for it, and in how many it is a guess. */
function DeliveredNotes({ width }: { width: AddedUp }) {
  const dataset = useDataset();
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const counting = index.counted?.counting;
  const lacking = useMemo(() => countLacking(index, visible, width), [index, visible, width]);
  const guessed = useMemo(() => guessedAt(index, firmDealsAt(index, visible)), [index, visible]);
  const shares = useApp((state) => sumsWords().evenShares(evenSharesOfView(state, width), width));
  const say = sumsWords();
  return (
    <>
      {counting && <LensNote words={say.rule(counting)} />}
      {shares !== '' && <LensNote words={shares} />}
      {lacking > 0 && <LensNote words={say.widthsLack(lacking)} />}
      {guessed[width] > 0 && <LensNote words={say.restOnGuess(guessed, dataset)} />}
    </>
  );
}

/** What has to be known of what widths add up. */
export const WidthNotes = ({ width }: { width: Exclude<Width, 'deals'> }) =>
  width === 'licences' ? <LicenceNotes /> : <DeliveredNotes width={width} />;
