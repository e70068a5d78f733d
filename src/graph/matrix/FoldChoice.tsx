import { FOLDS } from '../../domain/lenses/matrix/orders';
import { foldTo } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { matrixWords } from '../../words/matrix';
import css from '../LensBar.module.css';

/** To what rows and columns are folded. */
export function FoldChoice() {
  const say = matrixWords();
  const chosen = useApp((state) => state.view.fold);
  return (
    <label className={css.width}>
      <span>{say.fold}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => foldTo(FOLDS.find((fold) => fold === target.value) ?? null)}
      >
        <option value="">{say.unfolded}</option>
        {FOLDS.map((fold) => (
          <option key={fold} value={fold}>
            {say.folds[fold]}
          </option>
        ))}
      </select>
    </label>
  );
}
