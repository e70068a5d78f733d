import { filtersCompared } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { compareWords } from '../../words/views/compare';
import css from './CompareFacet.module.css';

/** Says whose filters these are, while two are compared. */
export function OwnFilters() {
  const dataset = useDataset();
  const filters = useApp(filtersCompared);
  const { filter, comparison } = useApp((state) => state.view);
  if (!comparison || !filters) return null;
  const say = compareWords();
  return <p className={css.own}>{say.ownFilters(filters.own, say.otherName(dataset, filter, comparison))}</p>;
}
