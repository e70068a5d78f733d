import { useEffect, useMemo } from 'react';
import { waysBack } from '../domain/empty-result';
import { facetOf } from '../domain/facets';
import { filterPhrase } from '../domain/sentence';
import { clearFilter, replaceFilter } from '../state/actions';
import { useDataset, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import { announceReady } from '../ui/ready';
import css from './EmptyResult.module.css';

/** Says what excludes everything, and offers the ways back. */
export function EmptyResult() {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const ways = useMemo(() => waysBack(index, filter), [index, filter]);
  const helpful = ways.filter(({ visible }) => visible > 0);
  useEffect(announceReady, []);
  return (
    <div className={css.empty}>
      <h2 className={parts.title}>No relationship passes every filter</h2>
      <p>
        <span>Asked for: </span>
        <b>{filterPhrase(dataset, filter)}</b>
      </p>
      <p>
        {helpful.length > 0
          ? 'Each part lets something through; together they exclude everything. Take one off:'
          : 'No single filter is the cause: several exclude everything.'}
      </p>
      <ul>
        {helpful.map(({ without, filter: next, visible }) => (
          <li key={without}>
            <button type="button" className={parts.button} onClick={() => replaceFilter(next)}>
              <span>
                {`Without ${without === 'years' ? 'the years' : facetOf(without).title.toLowerCase()}: ${visible}`}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={`${parts.button} ${parts.primary}`} onClick={clearFilter}>
            {`Show all ${dataset.relationships.size}`}
          </button>
        </li>
      </ul>
    </div>
  );
}
