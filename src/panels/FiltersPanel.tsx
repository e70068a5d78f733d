import { useEffect } from 'react';
import { FAMILIES, familyProfilesOf } from '../domain/facet-profiles';
import type { FacetId } from '../domain/facets';
import { isFiltering } from '../domain/filter';
import { clearFilter } from '../state/actions';
import { useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import { whenIdle } from '../ui/later-part';
import parts from '../ui/parts.module.css';
import { FacetGroup } from './FacetGroup';
import css from './FiltersPanel.module.css';
import { SheetHeader } from './SheetHeader';

/** The facets from top to bottom, and whether they begin open. A facet left out here does not compile. */
const OPEN: Readonly<Record<FacetId, boolean>> = {
  from: true,
  to: true,
  party: true,
  system: true,
  status: true,
  kind: true,
  evidence: true,
  category: false,
  source: false,
  condition: false,
  remark: false,
  in: false,
};

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
  const sheet = useApp((state) => state.sheet);
  useProfilesAhead();
  return (
    <section
      id="filters"
      aria-label="Filters"
      className={css.panel}
      data-open={sheet === 'filters' || undefined}
    >
      <SheetHeader sheet="filters" title="Filters" />
      <h2 className={parts.hidden}>Filters</h2>
      {(Object.keys(OPEN) as FacetId[]).map((id) => (
        <FacetGroup key={id} id={id} open={OPEN[id]} />
      ))}
      {filtering && (
        <button type="button" className={`${parts.button} ${css.clear}`} onClick={clearFilter}>
          Clear all filters
        </button>
      )}
    </section>
  );
}
