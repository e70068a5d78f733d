/** How much some relationships are, in words. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { Dataset } from '../../domain/model/dataset';
import { dealTest } from '../../domain/sums/firm-deals';
import { sumsAt } from '../../domain/sums/sums';
import { dealsWords } from '../../words/deals/deals';
import { foldsWords } from '../../words/views/folds';
import { sumsWords } from '../../words/views/sums';

/** How many deals some rows are, what their firm ones add up to, and how much else there is. */
export function howMuch(dataset: Dataset, index: FacetIndex, rows: Uint32Array): string {
  const deals = rows.filter(dealTest(index));
  const others = rows.length - deals.length;
  const sums = sumsAt(index, deals);
  const told = [
    ...(deals.length > 0 || others === 0 ? [dealsWords().byStatus(sums.deals)] : []),
    ...(others > 0 ? [foldsWords().others(others)] : []),
    sumsWords().besideDeals(sums, dataset),
  ];
  return foldsWords().told(told.filter(Boolean));
}
