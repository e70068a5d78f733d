import { useEffect } from 'react';
import { FAMILIES, familyProfilesOf } from '../../domain/columns/facet-profiles';
import { facetOf, facetsInOrder } from '../../domain/columns/facets';
import { isFiltering } from '../../domain/filter/filter';
import { clearFilter } from '../../state/actions/view';
import { useFacetIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import { whenIdle } from '../../ui/later-part';
import parts from '../../ui/parts.module.css';
import { filtersWords } from '../../words/filters';
import { SheetHeader } from '../common/SheetHeader';
import { FacetGroup } from './FacetGroup';
import css from './FiltersPanel.module.css';
import { OWN_FILTERS } from './later';

/** The facets from top to bottom. */
const FACETS = facetsInOrder('inPanel');

/** What the first filter on a dataset needs is found while the page has nothing else to do, a piece at a time. */
function useProfilesAhead(): void {
  const index = useFacetIndex();
  useEffect(() => {
    for (const family of FAMILIES) whenIdle(() => familyProfilesOf(index, family));
  }, [index]);
}

/** Every facet, to narrow down what is visible. */
export function FiltersPanel() {
  const filtering = useApp((state) => isFiltering(state.view.filter));
  const isComparing = useApp((state) => state.view.comparison !== null);
  const sheet = useApp((state) => state.sheet);
  const say = filtersWords();
  useProfilesAhead();
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
      {FACETS.map((id) => (
        <FacetGroup key={id} id={id} open={facetOf(id).isOpen} />
      ))}
      {filtering && (
        <button type="button" className={`${parts.button} ${css.clear}`} onClick={clearFilter}>
          {say.clearAll}
        </button>
      )}
    </section>
  );
}
