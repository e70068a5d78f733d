import type { FacetIndex } from '../../domain/columns/facet-index';
import { cautionsOf } from '../../domain/compare/cautions';
import type { Comparison } from '../../domain/compare/comparison';
import { memoizeLast } from '../../domain/memoize/memoize';
import { reachOfSides } from '../../domain/views/reach-of-sides';
import type { ComparedSummary } from '../../domain/views/summary';
import { compareWords } from '../../words/views/compare';

const reachFor = memoizeLast(reachOfSides);

/**
 * What to be careful with in a comparison, in sentences.
 * @param index the columns of all that is open
 */
export function comparisonNotes(
  index: FacetIndex,
  comparison: Comparison,
  {
    isOfItself,
    filters,
    unit,
    isPlain,
    unnamed,
  }: Pick<ComparedSummary, 'isOfItself' | 'filters' | 'unit' | 'isPlain' | 'unnamed'>,
): readonly string[] {
  const say = compareWords();
  if (isOfItself) return [say.ofItself];
  return cautionsOf(filters, comparison, reachFor(index, filters), { unit, isPlain, unnamed }).map(
    say.caution,
  );
}
