import { useMemo } from 'react';
import { cautionsOf } from '../../domain/compare/cautions';
import { reachOf } from '../../domain/join/twins';
import { spanOf } from '../../domain/views/digest';
import { comparisonOfView } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import { compareWords } from '../../words/views/compare';

/** What to be careful with in the comparison of the view, in sentences. */
export function useComparisonNotes(): readonly string[] {
  const index = useFacetIndex();
  const found = useApp(comparisonOfView);
  const comparison = useApp((state) => state.view.comparison);
  return useMemo(() => {
    if (!found || !comparison) return [];
    const say = compareWords();
    if (found.summary.isOfItself) return [say.ofItself];
    const { a, b } = found.sides;
    const reach = {
      deliveries: { a: reachOf(index, a), b: reachOf(index, b) },
      any: { a: spanOf(index, a), b: spanOf(index, b) },
    };
    return cautionsOf(found.filters, comparison, reach, found).map(say.caution);
  }, [index, found, comparison]);
}
