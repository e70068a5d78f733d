import { useMemo, useState } from 'react';
import { rowsWith } from '../../domain/columns/facet-index';
import { betweenId } from '../../domain/lenses/between';
import type { YearMeasure } from '../../domain/lenses/flows';
import { countDated, countLacking, type TradeSide, tradeOf } from '../../domain/lenses/trade-totals';
import { bundleId } from '../../domain/model/bundle';
import { partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import { markValue, select } from '../../state/actions/view';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { dealsWords } from '../../words/deals/deals';
import { betweenWords } from '../../words/questions/between';
import { detailsWords } from '../../words/questions/details';
import { chartsWords } from '../../words/views/charts';
import { labelOf } from '../../words/views/facets';
import { sumsWords } from '../../words/views/sums';
import { GreatestBars } from '../charts/BarList';
import { greatestRows } from '../charts/greatest-rows';
import { MeasureChoice } from '../charts/MeasureChoice';
import { TradeChart } from '../charts/TradeChart';
import { useYearNotes, YearNotes } from '../charts/YearNotes';
import { BANDS } from '../common/later-bands';
import section from '../common/Section.module.css';

/** A party with fewer deals than these is told by its list alone. */
const MIN_DEALS = 4;

interface SideProps {
  readonly party: Party;
  readonly way: 'exports' | 'imports';
  readonly side: TradeSide;
  readonly measure: YearMeasure;
  /** Whether something goes to a partner, and something comes back. */
  readonly isMutual: (partner: PartyId) => boolean;
}

function Side({ party, way, side, measure, isMutual }: SideProps) {
  const dataset = useDataset();
  const index = useSumsIndex();
  const chosen = useApp((state) => state.view.filter.facets.category.include);
  const licences = useMemo(
    () => rowsWith(index, 'kind', 'licenses-production', side.rows).length,
    [index, side],
  );
  if (side.rows.length === 0) return null;
  const { title, partners } = detailsWords().trade[way];
  const say = betweenWords();
  const beside = sumsWords().besideDeals(side.sums, dataset);
  const selectPair = (partner: PartyId) => {
    const ends = way === 'exports' ? { from: party.id, to: partner } : { from: partner, to: party.id };
    select(bundleId({ type: 'pair', ...ends, kind: 'goods' }));
  };
  const bothWays = (partner: PartyId) => ({
    words: say.open,
    name: say.openBetween(party.name, partyOf(dataset, partner).name),
    choose: () => select(way === 'exports' ? betweenId(party.id, partner) : betweenId(partner, party.id)),
  });
  const partnerRows = greatestRows(side.partners, measure, (value) => ({
    words: partyOf(dataset, value).name,
    choose: () => selectPair(value),
    ...(isMutual(value) && { beside: bothWays(value) }),
  }));
  const categoryRows = greatestRows(side.categories, measure, (value) => {
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
      {licences > 0 && <p className={section.soft}>{detailsWords().trade.licences(licences)}</p>}
      <GreatestBars title={partners} rows={partnerRows} of={side.partners.length} />
      <GreatestBars title={detailsWords().trade.categories} rows={categoryRows} of={side.categories.length} />
    </section>
  );
}

/** What a party exports and imports, by year, partner and category, among the visible relationships. */
export function TradeSummary({ party }: { party: Party }) {
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const [chosen, setChosen] = useState<YearMeasure>('deals');
  const trade = useMemo(() => tradeOf(index, party.id, visible, chosen), [index, party, visible, chosen]);
  const { exports, imports } = trade;
  const rows = useMemo(() => Uint32Array.from([...exports.rows, ...imports.rows]), [exports, imports]);
  const isWhole = useMemo(() => countLacking(index, rows) === 0, [index, rows]);
  const hasTiv = exports.sums.tiv.sum + imports.sums.tiv.sum > 0;
  const measure = hasTiv ? chosen : 'deals';
  const notes = useYearNotes(index, rows, measure);
  const { module: bands } = BANDS.use(true);
  if (countDated(index, rows) < MIN_DEALS) return null;
  const [out, back] = [exports.byYear[measure], imports.byYear[measure]];
  const say = detailsWords().trade;
  const isAmong = (partner: PartyId, { partners }: TradeSide) =>
    partners.some(({ value }) => value === partner);
  const isMutual = (partner: PartyId) => isAmong(partner, exports) && isAmong(partner, imports);
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
            inText: say.exports.inText,
            byYear: out,
            ...(measure === 'tiv' && { lacking: exports.lacking }),
          }}
          down={{
            name: say.imports.title,
            inText: say.imports.inText,
            byYear: back,
            ...(measure === 'tiv' && { lacking: imports.lacking }),
          }}
          notes={notes}
          behind={bands && ((span) => <bands.StripsOfParty party={party.id} span={span} />)}
        />
        <YearNotes notes={notes} />
      </section>
      <Side {...{ party, measure, isMutual }} way="exports" side={exports} />
      <Side {...{ party, measure, isMutual }} way="imports" side={imports} />
    </>
  );
}
