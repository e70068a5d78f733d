import { useMemo } from 'react';
import { sumsAt } from '../../domain/sums/sums';
import { useDataset } from '../../state/use-dataset';
import { dealsWords } from '../../words/deals/deals';
import { detailsWords } from '../../words/questions/details';
import { measuresWords } from '../../words/views/measures';
import { sumsWords } from '../../words/views/sums';
import layout from '../common/Section.module.css';
import css from './Details.module.css';
import type { CountedRows } from './OverTime';

/** How many deals there are, of which states, and what the firm ones add up to. */
export function HowMuch({ index, rows, goods }: CountedRows) {
  const dataset = useDataset();
  const sums = useMemo(() => sumsAt(index, rows), [index, rows]);
  if (rows.length === 0) return <p className={css.lead}>{detailsWords().empty}</p>;
  if (!goods) return <p className={css.lead}>{measuresWords().count(rows.length, goods)}</p>;
  const beside = sumsWords().besideDeals(sums, dataset);
  return (
    <>
      <p className={css.lead}>{dealsWords().byStatus(sums.deals)}</p>
      {beside && <p className={layout.soft}>{beside}</p>}
    </>
  );
}
