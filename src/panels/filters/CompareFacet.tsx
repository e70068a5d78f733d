import { useEffect, useId, useMemo, useRef } from 'react';
import type { FacetId } from '../../domain/columns/facets';
import { withOtherValue } from '../../domain/compare/next-comparison';
import { facetValues } from '../../domain/filter/facet-values';
import { alphabetical } from '../../domain/text/alphabetical';
import { compareWith } from '../../state/actions/comparing';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { compareWords } from '../../words/views/compare';
import { facetsWords, labelOf } from '../../words/views/facets';
import css from './CompareFacet.module.css';

/** Compares the one value that a facet chooses with another of its values. */
export function CompareFacet({ id, focus }: { id: FacetId; focus: boolean }) {
  const dataset = useDataset();
  const column = useFacetIndex().columns[id];
  const field = useId();
  const filter = useApp((state) => state.view.filter);
  const comparison = useApp((state) => state.view.comparison);
  const [own] = filter.facets[id].include;
  const values = useMemo(
    () =>
      facetValues(id, dataset, column, labelOf)
        .filter(({ value }) => value !== own)
        .sort((a, b) => alphabetical(a.label, b.label)),
    [id, dataset, column, own],
  );
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus) select.current?.focus();
  }, [focus]);
  if (values.length === 0) return null;
  const say = compareWords();
  const other = comparison?.facets[id];
  const choose = (value: string) => compareWith(value === '' ? null : withOtherValue(filter, id, value));
  return (
    <p className={css.compare}>
      <label htmlFor={field}>{say.withValue(facetsWords().inText(id))}</label>
      <select
        ref={select}
        id={field}
        className={parts.field}
        value={other?.include.length === 1 ? other.include[0] : ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">…</option>
        {values.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
