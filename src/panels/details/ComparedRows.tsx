import { useMemo } from 'react';
import { areUnnamed, compareAmong, unitAmong } from '../../domain/compare/compared-among';
import { comparisonOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { compareWords } from '../../words/views/compare';
import layout from '../common/Section.module.css';
import { BarsByMeasure } from './SideBars';

/** Where two filters are compared, the deals in these rows side by side that are compared, or all of the importer or the like that they are of; nothing where there are none on either side. */
export function ComparedRows({ rows }: { readonly rows: Uint32Array }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const found = useApp(comparisonOfView);
  const comparison = useApp((state) => state.view.comparison);
  const compared = useMemo(() => {
    if (!found) return null;
    const { sides, filters, by } = found;
    const ofUnit = unitAmong(found.index, sides, filters, found, rows);
    if (ofUnit) return ofUnit;
    const among = compareAmong(index, sides, filters, by, rows);
    const isUnnamed = areUnnamed(found.index, sides, filters, found.unit, rows);
    return { ...among, class: isUnnamed ? null : among.class, ids: null };
  }, [index, found, rows]);
  if (!found || !comparison || !compared) return null;
  const { a, b, ids, class: own } = compared;
  if (a.deals + b.deals === 0) return null;
  const say = compareWords();
  const names = say.names(dataset, found.filters, comparison);
  const name = ids && say.unitName(dataset, found.unit, ids);
  return (
    <div className={layout.part}>
      <p>{say.ofRows(names.a, names.b, own, comparison, name)}</p>
      <BarsByMeasure {...{ a, b }} by={found.by} />
    </div>
  );
}
