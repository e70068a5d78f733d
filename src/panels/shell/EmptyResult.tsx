import { useEffect, useMemo } from 'react';
import { listed } from '../../domain/text/listed';
import { emptyAlone, waysBack } from '../../domain/views/empty-result';
import type { FilterPart } from '../../domain/views/hidden';
import { filterPhrase } from '../../domain/wording/sentence';
import { clearFilter, replaceFilter } from '../../state/actions';
import { useDataset, useFacetIndex } from '../../state/selectors';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { announceReady } from '../../ui/ready';
import { facetsWords } from '../../words/facets';
import css from './EmptyResult.module.css';

/** What excludes everything: some parts by themselves, or all of them together. */
function causeInWords(alone: readonly FilterPart[], oneIsEnough: boolean): string {
  if (alone.length > 0) {
    const parts = listed(alone.map(facetsWords().inText), 'and');
    return alone.length === 1
      ? `The filter on ${parts} lets nothing through by itself.`
      : `The filters on ${parts} each let nothing through by themselves.`;
  }
  return oneIsEnough
    ? 'Each part lets something through; together they exclude everything. Take one off:'
    : 'No single filter is the cause: several exclude everything.';
}

/** Says what excludes everything, and offers the ways back. */
export function EmptyResult() {
  const dataset = useDataset();
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const ways = useMemo(() => waysBack(index, filter), [index, filter]);
  const alone = useMemo(() => emptyAlone(index, filter), [index, filter]);
  const helpful = ways.filter(({ visible }) => visible > 0);
  useEffect(announceReady, []);
  return (
    <div className={css.empty}>
      <h2 className={parts.title}>No relationship passes every filter</h2>
      <p>
        <span>Asked for: </span>
        <b>{filterPhrase(dataset, filter)}</b>
      </p>
      <p>{causeInWords(alone, helpful.length > 0)}</p>
      <ul>
        {helpful.map(({ without, filter: next, visible }) => (
          <li key={without}>
            <button type="button" className={parts.button} onClick={() => replaceFilter(next)}>
              <span>{`Without ${without === 'years' ? 'the ' : ''}${facetsWords().inText(without)}: ${visible}`}</span>
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
