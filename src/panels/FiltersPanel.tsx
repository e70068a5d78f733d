import type { FacetId } from '../domain/facets';
import { isFiltering } from '../domain/filter';
import { clearFilter } from '../state/actions';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import { FacetGroup } from './FacetGroup';
import css from './FiltersPanel.module.css';
import { SheetHeader } from './SheetHeader';

/** The facets from top to bottom, and whether they begin open. A facet left out here does not compile. */
const OPEN: Readonly<Record<FacetId, boolean>> = {
  party: true,
  system: true,
  status: true,
  kind: true,
  evidence: true,
  from: false,
  to: false,
  category: false,
  source: false,
  condition: false,
  remark: false,
  in: false,
};

/** Every facet, to narrow down what is visible. */
export function FiltersPanel() {
  const filtering = useApp((state) => isFiltering(state.view.filter));
  const sheet = useApp((state) => state.sheet);
  return (
    <section aria-label="Filters" className={css.panel} data-open={sheet === 'filters' || undefined}>
      <SheetHeader title="Filters" />
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
