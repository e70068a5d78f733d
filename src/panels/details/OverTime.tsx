import { useMemo, useState } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { YearMeasure } from '../../domain/lenses/flows';
import { countLacking, dealsByYear, lackingByYear, tivByYear } from '../../domain/lenses/trade-totals';
import { firmDealsAt } from '../../domain/sums/firm-deals';
import parts from '../../ui/parts.module.css';
import { detailsWords } from '../../words/questions/details';
import { chartsWords } from '../../words/views/charts';
import { MeasureChoice } from '../charts/MeasureChoice';
import { TradeChart } from '../charts/TradeChart';
import { useYearNotes, YearNotes } from '../charts/YearNotes';
import layout from '../common/Section.module.css';

/** Rows of relationships that are drawn as one. */
export interface CountedRows {
  /** With what counts in sums of the rows. */
  readonly index: FacetIndex;
  readonly rows: Uint32Array;
  /** Whether goods move along them. */
  readonly goods: boolean;
}

/** Relationships that are drawn as one, year by year; whether goods move along them. */
export function OverTime({ index, rows, goods }: CountedRows) {
  const [chosen, setChosen] = useState<YearMeasure>('deals');
  const charted = useMemo(() => (goods ? firmDealsAt(index, rows) : rows), [index, rows, goods]);
  const tiv = useMemo(() => tivByYear(index, charted), [index, charted]);
  const lacking = useMemo(() => lackingByYear(index, charted), [index, charted]);
  const deals = useMemo(() => dealsByYear(index, charted), [index, charted]);
  const isWhole = useMemo(() => countLacking(index, charted) === 0, [index, charted]);
  const hasTiv = [...tiv.values()].some((value) => value > 0);
  const measure = hasTiv ? chosen : 'deals';
  const byYear = measure === 'tiv' ? tiv : deals;
  const notes = useYearNotes(index, rows, measure);
  if (charted.length === 0) return null;
  return (
    <section aria-label={detailsWords().overTime} className={layout.part}>
      <h3 className={parts.heading}>{detailsWords().overTime}</h3>
      {hasTiv && <MeasureChoice chosen={measure} choose={setChosen} />}
      <TradeChart
        essence={chartsWords().bundleEssence(byYear, measure, goods, isWhole)}
        measure={measure}
        up={{ byYear, ...(measure === 'tiv' && { lacking }) }}
        goods={goods}
        {...(goods && { notes })}
      />
      {goods && <YearNotes notes={notes} />}
    </section>
  );
}
