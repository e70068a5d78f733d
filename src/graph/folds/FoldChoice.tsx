import { useMemo } from 'react';
import { groupsIn, REGION_IDS } from '../../domain/groups/groups';
import { canFold, FOLDS } from '../../domain/lenses/folds/fold-to';
import { foldTo } from '../../state/actions/choices';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { foldsWords } from '../../words/views/folds';
import css from '../LensBar.module.css';
import { FoldNotes } from './FoldNotes';

const PARTS_OF_THE_WORLD = new Set(Object.values(REGION_IDS).flat());

/** To what the parties of a picture are folded, and what is to be known of it. */
export function FoldChoice() {
  const say = foldsWords();
  const dataset = useDataset();
  const chosen = useApp((state) => state.view.fold);
  const groups = useMemo(() => groupsIn(dataset).filter(({ id }) => !PARTS_OF_THE_WORLD.has(id)), [dataset]);
  const isListed = chosen === null || [...FOLDS, ...groups.map(({ id }) => id)].includes(chosen);
  return (
    <>
      <label className={css.width}>
        <span>{say.label}</span>
        <select
          value={chosen ?? ''}
          onChange={({ target }) => foldTo(canFold(dataset, target.value) ? target.value : null)}
        >
          <option value="">{say.unfolded}</option>
          <optgroup label={say.all}>
            {FOLDS.map((fold) => (
              <option key={fold} value={fold}>
                {say.to(dataset, fold)}
              </option>
            ))}
          </optgroup>
          <optgroup label={say.oneGroup}>
            {groups.map(({ id }) => (
              <option key={id} value={id}>
                {say.to(dataset, id)}
              </option>
            ))}
            {!isListed && <option value={chosen}>{say.to(dataset, chosen)}</option>}
          </optgroup>
        </select>
      </label>
      {chosen !== null && <FoldNotes />}
    </>
  );
}
