import { partyOf } from '../../domain/model/dataset';
import { drawnGraphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { sizesWords } from '../../words/sizes';
import { usePictureDataset } from '../folds/picture-dataset';
import css from '../LensBar.module.css';

/** What the chosen measure means, who has most of it, and what it lacks. */
export function SizeNotes() {
  const say = sizesWords();
  const dataset = usePictureDataset();
  const sized = useApp((state) => drawnGraphOf(state).sized);
  const isCompared = useApp((state) => state.view.comparison !== null);
  if (!sized?.measure) return null;
  const { measure, greatest, untold, lacking } = sized;
  const largest = greatest && { name: partyOf(dataset, greatest.party).name, value: greatest.value };
  const notes = [
    say.meaning(measure),
    say.largest(measure, largest),
    ...(isCompared ? [say.ofBoth] : []),
    ...(untold > 0 ? [say.untold(untold)] : []),
    ...(lacking > 0 ? [say.lack(lacking)] : []),
  ];
  return <p className={css.unlike}>{notes.filter((note) => note !== '').join(' ')}</p>;
}
