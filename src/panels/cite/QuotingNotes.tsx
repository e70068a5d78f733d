import { caveatsOfView, estimatesOfView } from '../../state/estimates-shown';
import { evenSharesOfView } from '../../state/even-shares';
import { useApp } from '../../state/store';
import { useDataset, useSumsIndex } from '../../state/use-dataset';
import { caveatsWords } from '../../words/deals/caveats';
import { sumsWords } from '../../words/views/sums';
import css from './QuotingButton.module.css';

/** What must be said beside the numbers of what is shown, and how much of it is estimated. */
export function QuotingNotes() {
  const state = useApp();
  const dataset = useDataset();
  const index = useSumsIndex();
  const say = caveatsWords();
  const estimates = estimatesOfView(state);
  const others = caveatsOfView(state).filter(({ code }) => code !== 'estimates');
  const counting = index.counted?.counting;
  const shares = sumsWords().evenShares(evenSharesOfView(state, 'tiv'), 'tiv');
  const isOfVolume = others.some(({ code }) => code === 'volume');
  const notes = [
    ...(counting && isOfVolume ? [sumsWords().rule(counting)] : []),
    ...(shares === '' ? [] : [shares]),
    ...estimates.map(say.estimated),
    ...say.all(dataset, others),
  ];
  return (
    <div role="note" aria-label={say.title} className={css.notes} data-in-front="true">
      {notes.length === 0 && <p>{say.none}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
