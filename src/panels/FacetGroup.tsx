import { useId } from 'react';
import type { ValueCount } from '../domain/facet-index';
import { type FacetId, facetOf } from '../domain/facets';
import { isActive, type Mark, markOf } from '../domain/filter';
import { clearFacet, markValue } from '../state/actions';
import { filteredOf, useDataset } from '../state/selectors';
import { useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './FacetGroup.module.css';

const alphabetical = new Intl.Collator('en', { numeric: true });

/** The values with their labels: in the facet's own order, else the commonest first. */
function useValues(id: FacetId) {
  const dataset = useDataset();
  const counts = useApp((state) => filteredOf(state).counts[id]);
  const facet = facetOf(id);
  const rank = (value: string) => facet.order?.indexOf(value) ?? 0;
  return counts
    .map((count) => ({ ...count, label: facet.labelOf(dataset, count.value) }))
    .sort(
      (a, b) =>
        rank(a.value) - rank(b.value) ||
        (facet.order ? 0 : b.total - a.total) ||
        alphabetical.compare(a.label, b.label),
    );
}

interface ValueRowProps extends ValueCount {
  readonly facet: FacetId;
  readonly label: string;
  readonly mark: Mark;
  /** The greatest number of the facet, which fills the bar. */
  readonly most: number;
}

function ValueRow({ facet, value, label, mark, visible, total, most }: ValueRowProps) {
  const id = useId();
  return (
    <li className={css.value} data-none={visible === 0 || undefined}>
      <input
        id={id}
        type="checkbox"
        checked={mark === 'include'}
        aria-describedby={`${id}-count`}
        onChange={(event) => markValue(facet, value, event.target.checked ? 'include' : null)}
      />
      <label htmlFor={id} title={label} data-excluded={mark === 'exclude' || undefined}>
        {label}
      </label>
      <meter className={css.bar} min={0} max={most} value={visible} aria-hidden="true" />
      <span className={css.count} aria-hidden="true">
        <b>{visible}</b>
        <span>/{total}</span>
      </span>
      <span id={`${id}-count`} hidden>
        {`${visible} of ${total} relationships`}
      </span>
      <button
        type="button"
        className={css.exclude}
        aria-pressed={mark === 'exclude'}
        aria-label={`Exclude ${label}`}
        title={`Exclude ${label}`}
        onClick={() => markValue(facet, value, mark === 'exclude' ? null : 'exclude')}
      >
        <Icon shape={ICON.sanctions} size={14} />
      </button>
    </li>
  );
}

/** One facet: its values, each to include or exclude, with how many relationships that would show. */
export function FacetGroup({ id, open }: { id: FacetId; open: boolean }) {
  const { title } = facetOf(id);
  const choice = useApp((state) => state.view.filter.facets[id]);
  const values = useValues(id);
  const most = Math.max(1, ...values.map(({ total }) => total));
  if (values.length === 0) return null;
  return (
    <details className={css.facet} open={open || isActive(choice)}>
      <summary className={parts.heading}>{title}</summary>
      {isActive(choice) && (
        <button type="button" className={`${parts.link} ${css.clear}`} onClick={() => clearFacet(id)}>
          {`Clear ${title.toLowerCase()}`}
        </button>
      )}
      <ul aria-label={title} className={css.values}>
        {values.map((value) => (
          <ValueRow key={value.value} {...value} facet={id} mark={markOf(choice, value.value)} most={most} />
        ))}
      </ul>
    </details>
  );
}
