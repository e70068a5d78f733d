import { isFiltering } from '../../domain/filter/filter';
import { clearFilter } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import { filtersWords } from '../../words/views/filters';
import { SheetHeader } from '../common/SheetHeader';
import css from './FiltersPanel.module.css';
import { OWN_FILTERS } from './later';
import { FACET_LIST } from './later-list';

/** What narrows down what is visible. */
export function FiltersPanel() {
  const filtering = useApp((state) => isFiltering(state.view.filter));
  const isComparing = useApp((state) => state.view.comparison !== null);
  const sheet = useApp((state) => state.sheet);
  const say = filtersWords();
  return (
    <section
      id="filters"
      aria-label={say.title}
      className={css.panel}
      data-open={sheet === 'filters' || undefined}
    >
      <SheetHeader sheet="filters" title={say.title} />
      <h2 className={parts.hidden}>{say.title}</h2>
      {isComparing && (
        <Later part={OWN_FILTERS} what={say.comparing}>
          {({ OwnFilters }) => <OwnFilters />}
        </Later>
      )}
      <Later part={FACET_LIST} what={shellWords().parts.filters} atFirst>
        {({ FacetList }) => <FacetList />}
      </Later>
      {filtering && (
        <button type="button" className={`${parts.button} ${css.clear}`} onClick={clearFilter}>
          {say.clearAll}
        </button>
      )}
    </section>
  );
}
