import { isQuickly } from '../../domain/lenses/sized-graph';
import { SIZE_MEASURES, SIZES } from '../../domain/lenses/sizes';
import { sizeBy } from '../../state/actions/choices';
import { useApp } from '../../state/store';
import { sizesWords } from '../../words/views/sizes';
import { usePictureIndex } from '../folds/picture-dataset';
import css from '../LensBar.module.css';

/** By what discs are as large as they are, and what is to be known of it. */
export function SizeChoice() {
  const say = sizesWords();
  const index = usePictureIndex();
  const chosen = useApp((state) => state.view.size);
  return (
    <label className={css.width}>
      <span>{say.label}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const size = SIZES.find((other) => other === target.value);
          if (size) sizeBy(size);
        }}
      >
        <option value="width">{say.name('width')}</option>
        <option value="even">{say.name('even')}</option>
        <optgroup label={say.byMeasure}>
          {SIZE_MEASURES.map((measure) => (
            <option key={measure} value={measure} disabled={!isQuickly(measure, index)}>
              {isQuickly(measure, index) ? say.name(measure) : say.tooMany(measure)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
