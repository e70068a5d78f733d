/** The greatest of several things as rows of a list with bars. */
import type { YearMeasure } from '../../domain/lenses/flows';
import type { TotalsOfValue } from '../../domain/lenses/trade-totals';
import { dealsWords } from '../../words/deals/deals';
import { measuresWords } from '../../words/views/measures';
import type { BarRow } from './BarList';

/** How many are shown. */
const GREATEST = 5;

type RowWords = Pick<BarRow, 'words' | 'choose' | 'pressed' | 'beside'>;

/** What stands beside a name: one without a volume says what there is instead. */
function amountOf(total: TotalsOfValue, measure: YearMeasure): string {
  if (measure === 'deals' || total.deals === 0) return dealsWords().inShort(total.counts);
  const say = measuresWords();
  return total.tiv > 0
    ? say.stated(total.tiv, measure, total.lacking)
    : say.nothingTold(measure, total.lacking);
}

/** The first of totals, which stand the greatest first, as rows. */
export function greatestRows<Value extends string>(
  totals: readonly TotalsOfValue<Value>[],
  measure: YearMeasure,
  wordsOf: (value: Value) => RowWords,
): BarRow[] {
  const told = totals.slice(0, GREATEST);
  const greatest = told[0]?.[measure] || 1;
  return told.map((total) => ({
    id: total.value,
    amount: amountOf(total, measure),
    share: total[measure] / greatest,
    ...wordsOf(total.value),
  }));
}
