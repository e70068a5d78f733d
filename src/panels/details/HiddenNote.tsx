import { useDeferredValue, useMemo } from 'react';
import { rowsAbout } from '../../domain/lenses/neighbourhood';
import type { SelectableId } from '../../domain/model/ids';
import { hiddenBy } from '../../domain/views/hidden';
import { replaceFilter } from '../../state/actions/choices';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { detailsWords } from '../../words/questions/details';
import { facetsWords } from '../../words/views/facets';
import css from './Details.module.css';

/** The element's id, by which the title of the details is described: who is led to the title hears the note as well. */
export const HIDDEN_NOTE = 'hidden-note';

/**
 * Says of what is selected that the filter hides it, and shows it: the picture has nothing of what is shown here. Empty
 * where there is nothing to say.
 */
export function HiddenNote({ id }: { id: SelectableId | null }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  // After the picture, as the numbers of the filters.
  const filter = useDeferredValue(useApp((state) => state.view.filter));
  const either = useDeferredValue(useApp((state) => (state.view.comparison ? visibleSetOf(state) : null)));
  const hidden = useMemo(() => {
    const hides = id && hiddenBy(dataset, index, filter, id);
    // What is only on the other side of a comparison is visible.
    const isVisible = () => id && either && rowsAbout(dataset, index, id).some((row) => either.has(row));
    return hides && !isVisible() ? hides : null;
  }, [dataset, index, filter, either, id]);
  return hidden ? (
    <p id={HIDDEN_NOTE} className={css.hidden}>
      <span>{detailsWords().hiddenOn(hidden.by.map((part) => facetsWords().inText(part)))}</span>{' '}
      <button type="button" className={parts.link} onClick={() => replaceFilter(hidden.shown)}>
        {detailsWords().showIt}
      </button>
    </p>
  ) : (
    <p id={HIDDEN_NOTE} hidden />
  );
}
