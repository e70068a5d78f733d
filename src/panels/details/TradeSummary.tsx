import { useMemo, useState } from 'react';
import { bundleId } from '../../domain/lenses/bundle';
import type { YearMeasure } from '../../domain/lenses/flows';
import {
  countDated,
  countLacking,
  type TotalsOfValue,
  type TradeSide,
  tradeOf,
} from '../../domain/lenses/trade-totals';
import { partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import { markValue, select } from '../../state/actions/view';
import { useDataset, useFacetIndex, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { chartsWords } from '../../words/charts';
import { dealsWords } from '../../words/deals';
import { detailsWords } from '../../words/details';
import { labelOf } from '../../words/facets';
import { measuresWords } from '../../words/measures';
import { sumsWords } from '../../words/sums';
import { type BarRow, GreatestBars } from '../charts/BarList';
import { MeasureChoice } from '../charts/MeasureChoice';
import { TradeChart } from '../charts/TradeChart';
import { useYearNotes, YearNotes } from '../charts/YearNotes';
import { BANDS } from '../common/later-bands';
import section from '../common/Section.module.css';

/** A party with fewer deals than these is told by its list alone. */
const MIN_DEALS = 4;

/** How many partners and categories are shown. */
const GREATEST = 5;

type RowWords = Pick<BarRow, 'words' | 'choose'> & { readonly pressed?: boolean };

/** What stands beside a name: one without a volume says what there is instead. */
function amountOf(total: TotalsOfValue, measure: YearMeasure): string {
  if (measure === 'deals' || total.deals === 0) return dealsWords().inShort(total.counts);
  const say = measuresWords();
  return total.tiv > 0 ? say.stated(total.tiv, measure, total.lacking) : say.nothingTold.tiv;
}

/** The greatest of the totals as rows of a list. */
function rowsOf<Value extends string>(
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

interface SideProps {
  readonly party: Party;
  readonly way: 'exports' | 'imports';
  readonly side: TradeSide;
  readonly measure: YearMeasure;
}

function Side({ party, way, side, measure }: SideProps) {
  const dataset = useDataset();
  const chosen = useApp((state) => state.view.filter.facets.category.include);
  if (side.rows.length === 0) return null;
  const { title, partners } = detailsWords().trade[way];
  const beside = sumsWords().besideDeals(side.sums, dataset);
  const selectPair = (partner: PartyId) => {
    const ends = way === 'exports' ? { from: party.id, to: partner } : { from: partner, to: party.id };
    select(bundleId({ type: 'pair', ...ends, kind: 'goods' }));
  };
  const partnerRows = rowsOf(side.partners, measure, (value) => ({
    words: partyOf(dataset, value).name,
    choose: () => selectPair(value),
  }));
  const categoryRows = rowsOf(side.categories, measure, (value) => {
    const pressed = chosen.includes(value);
    return {
      words: labelOf('category', dataset, value),
      pressed,
      choose: () => markValue('category', value, pressed ? null : 'include'),
    };
  });
  return (
    <section aria-label={title} className={section.part}>
      <h3 className={parts.heading}>{title}</h3>
      <p>{dealsWords().byStatus(side.sums.deals)}</p>
      {beside && <p className={section.soft}>{beside}</p>}
      <GreatestBars title={partners} rows={partnerRows} of={side.partners.length} />
      <GreatestBars title={detailsWords().trade.categories} rows={categoryRows} of={side.categories.length} />
    </section>
  );
}

/** What a party exports and imports, by year, partner and category, among the visible relationships. */
export function TradeSummary({ party }: { party: Party }) {
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const [chosen, setChosen] = useState<YearMeasure>('deals');
  const trade = useMemo(() => tradeOf(index, party.id, visible, chosen), [index, party, visible, chosen]);
  const { exports, imports } = trade;
  const rows = useMemo(() => Uint32Array.from([...exports.rows, ...imports.rows]), [exports, imports]);
  const isWhole = useMemo(() => countLacking(index, rows) === 0, [index, rows]);
  const hasTiv = exports.sums.tiv.sum + imports.sums.tiv.sum > 0;
  const measure = hasTiv ? chosen : 'deals';
  const notes = useYearNotes(rows, measure);
  const { module: bands } = BANDS.use(true);
  if (countDated(index, rows) < MIN_DEALS) return null;
  const [out, back] = [exports.byYear[measure], imports.byYear[measure]];
  const say = detailsWords().trade;
  return (
    <>
      <section aria-label={say.title} className={section.part}>
        <h3 className={parts.heading}>{say.title}</h3>
        {hasTiv && <MeasureChoice chosen={measure} choose={setChosen} />}
        <TradeChart
          essence={chartsWords().tradeEssence(party.nameInText ?? party.name, out, back, measure, isWhole)}
          measure={measure}
          up={{
            name: say.exports.title,
            byYear: out,
            ...(measure === 'tiv' && { lacking: exports.lacking }),
          }}
          down={{
            name: say.imports.title,
            byYear: back,
            ...(measure === 'tiv' && { lacking: imports.lacking }),
          }}
          notes={notes}
          behind={bands && ((span) => <bands.StripsOfParty party={party.id} span={span} />)}
        />
        <YearNotes notes={notes} />
      </section>
      <Side party={party} way="exports" side={exports} measure={measure} />
      <Side party={party} way="imports" side={imports} measure={measure} />
    </>
  );
}
