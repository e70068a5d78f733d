import { useMemo } from 'react';
import type { Sized, SizeMeasure } from '../../domain/lenses/sizes';
import { partyOf } from '../../domain/model/dataset';
import { MEASURE_UNIT } from '../../domain/ranking/units';
import { evenSharesOf } from '../../domain/sums/even-shares';
import { drawnGraphOf, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useSumsIndex } from '../../state/use-dataset';
import { sizesWords } from '../../words/views/sizes';
import { sumsWords } from '../../words/views/sums';
import { usePictureDataset } from '../folds/picture-dataset';
import css from '../LensBar.module.css';

/** What is to be known of volumes where years are chosen, as far as it is not said of widths already. */
function useNotesOfYears(measure: SizeMeasure): readonly string[] {
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const width = useApp((state) => state.view.width);
  const isOfVolume = MEASURE_UNIT[measure] === 'tiv' && width !== 'tiv';
  return useMemo(() => {
    const counting = isOfVolume ? index.counted?.counting : undefined;
    if (!counting) return [];
    const say = sumsWords();
    return [
      ...(width === 'deals' ? [say.rule(counting)] : []),
      say.evenShares(evenSharesOf(index, visible, 'tiv'), 'tiv'),
    ];
  }, [index, visible, width, isOfVolume]);
}

function Notes({ sized, measure }: { readonly sized: Sized; readonly measure: SizeMeasure }) {
  const say = sizesWords();
  const dataset = usePictureDataset();
  const isCompared = useApp((state) => state.view.comparison !== null);
  const ofYears = useNotesOfYears(measure);
  const { greatest, untold, lacking } = sized;
  const largest = greatest && { ...greatest, name: partyOf(dataset, greatest.party).name };
  const notes = [
    say.meaning(measure),
    say.largest(measure, largest),
    ...(isCompared ? [say.ofBoth] : []),
    ...(untold > 0 ? [say.untold(untold)] : []),
    ...(lacking > 0 ? [say.lack(lacking)] : []),
    ...ofYears,
  ];
  return <p className={css.unlike}>{notes.filter((note) => note !== '').join(' ')}</p>;
}

/** What the chosen measure means, who has most of it, and what it lacks. */
export function SizeNotes() {
  const sized = useApp((state) => drawnGraphOf(state).sized);
  return sized?.measure ? <Notes sized={sized} measure={sized.measure} /> : null;
}
