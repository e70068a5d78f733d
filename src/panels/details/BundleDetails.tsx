import { useMemo } from 'react';
import { rowsOfBundle } from '../../domain/columns/bundle-rows';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { ofLatestRelease } from '../../domain/columns/releases';
import { isActive, NO_FILTER } from '../../domain/filter/filter';
import { betweenId } from '../../domain/lenses/between';
import { filterOfBundle } from '../../domain/lenses/bundle-filter';
import { lensOf } from '../../domain/lenses/lenses';
import { type TotalsOfValue, totalsBy } from '../../domain/lenses/trade-totals';
import { type Bundle, bundleId, movesGoods } from '../../domain/model/bundle';
import { systemOf } from '../../domain/model/dataset';
import type { SystemId } from '../../domain/model/ids';
import { bundleOverview } from '../../domain/views/overview';
import { supplierRank } from '../../domain/views/supplier-rank';
import { toggleCategory } from '../../state/actions/choices';
import { openSheet } from '../../state/actions/page';
import { showInTable } from '../../state/actions/table';
import { markValue, select } from '../../state/actions/view';
import { graphOf, visibleOf } from '../../state/selectors';
import { type AppState, useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { dealsWords } from '../../words/deals/deals';
import { betweenWords } from '../../words/questions/between';
import { detailsWords } from '../../words/questions/details';
import { overviewWords } from '../../words/questions/overview';
import { measuresWords } from '../../words/views/measures';
import { titlesWords } from '../../words/views/titles';
import { BarList } from '../charts/BarList';
import layout from '../common/Section.module.css';
import { ShowMore, useSteps } from '../common/ShowMore';
import { ComparedRows } from './ComparedRows';
import css from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { HowMuch } from './HowMuch';
import { OfCaseFile } from './OfCaseFile';
import { OverTime } from './OverTime';
import { RelationshipList } from './RelationshipList';
import { SelectLink } from './SelectLink';
import { Trail } from './Trail';

interface PartProps {
  /** With what counts in sums of the rows. */
  readonly index: FacetIndex;
  readonly bundle: Bundle;
  readonly rows: Uint32Array;
}

/** What a bundle opens into: its systems, the greatest first. */
function Systems({ index, bundle, rows }: PartProps) {
  const dataset = useDataset();
  const filtered = useApp((state) => state.view.filter.facets.system.include);
  const totals = useMemo(() => totalsBy(index, rows, 'system'), [index, rows]);
  const steps = useSteps(totals.length);
  if (totals.length === 0) return null;
  const say = detailsWords();
  const goods = movesGoods(bundle);
  const sizeOf = (total: TotalsOfValue) => (goods ? total.deals : total.relationships);
  const greatest = totals[0] ? sizeOf(totals[0]) || 1 : 1;
  const barFor = (system: SystemId) => {
    const words = systemOf(dataset, system).name;
    if (bundle.type === 'category') {
      const pressed = filtered.includes(system);
      return { words, pressed, choose: () => markValue('system', system, pressed ? null : 'include') };
    }
    const { from, to } = bundle;
    return { words, choose: () => select(bundleId({ type: 'flow', from, to, system })) };
  };
  const bars = totals.slice(0, steps.shown).map((total) => ({
    id: total.value,
    amount: goods ? dealsWords().inShort(total.counts) : measuresWords().count(total.relationships, goods),
    share: sizeOf(total) / greatest,
    ...barFor(total.value),
  }));
  return (
    <section aria-label={say.systems} className={layout.part}>
      <h3 className={parts.heading}>
        <span>{say.systems}</span> <span>{say.count(totals.length)}</span>
      </h3>
      <BarList rows={bars} ref={steps.list} />
      <ShowMore steps={steps} of={say.systemsInText} />
    </section>
  );
}

/** Whether the picture shows this category, closed or opened, so that opening it is seen. */
function categoryInGraph({ type, ...bundle }: Bundle & { type: 'category' }) {
  return (state: AppState): 'closed' | 'open' | null => {
    const { presentation, lens, opened } = state.view;
    if (presentation !== 'graph' || !lensOf(lens).opensCategories) return null;
    if (opened.includes(bundle.category)) return 'open';
    const id = bundleId({ type, ...bundle });
    return graphOf(state).nodes.some((node) => node.id === id) ? 'closed' : null;
  };
}

/** Who supplies a party most is asked of what is shown: how much of all came from this one. */
function Supplied({ bundle }: { bundle: Bundle & { type: 'pair' } }) {
  const dataset = useDataset();
  const index = useSumsIndex();
  const visible = useApp(visibleOf);
  const { from, to } = bundle;
  const rank = useMemo(() => supplierRank(index, visible, { from, to }), [index, visible, from, to]);
  // Among suppliers that the reader chose, that one is alone says nothing.
  const isChosen = useApp(({ view }) => isActive(view.filter.facets.from));
  if (!rank || (rank.of === 1 && isChosen)) return null;
  return <p className={css.lead}>{betweenWords().supplied(dataset, rank)}</p>;
}

function OpenCategory({ bundle }: { bundle: Bundle & { type: 'category' } }) {
  const shown = useApp(categoryInGraph(bundle));
  if (!shown) return null;
  const open = () => {
    toggleCategory(bundle.category);
    // On a phone the graph lies under the details.
    openSheet(null);
  };
  return (
    <p>
      <button type="button" className={parts.button} onClick={open}>
        {detailsWords().openCategory(shown === 'open')}
      </button>
    </p>
  );
}

function InTable({ bundle, count }: { bundle: Bundle; count: number }) {
  const index = useFacetIndex();
  const filter = useApp((state) => state.view.filter);
  const hidden = useApp((state) => rowsOfBundle(index, bundle, visibleOf(state)).length === 0);
  const show = () => showInTable(filterOfBundle(index, hidden ? NO_FILTER : filter, bundle));
  return (
    <p>
      <button type="button" className={parts.button} onClick={show}>
        {detailsWords().inTable(count)}
      </button>
    </p>
  );
}

function hiddenInWords(hidden: number, all: number, goods: boolean): string {
  if (hidden === all) return detailsWords().withoutFilter;
  return detailsWords().moreHidden(measuresWords().count(hidden, goods));
}

/** Relationships that the picture draws as one: how much they are, when, of which systems, and each of them. */
export function BundleDetails({ bundle }: { bundle: Bundle }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const all = useMemo(() => rowsOfBundle(index, bundle), [index, bundle]);
  const shown = useMemo(() => rowsOfBundle(index, bundle, visible), [index, bundle, visible]);
  const rows = shown.length > 0 ? shown : all;
  const sumsIndex = useSumsIndex();
  const counted = shown.length > 0 ? sumsIndex : index;
  const id = bundleId(bundle);
  const goods = movesGoods(bundle);
  // A deal that several releases tell of is one.
  const deals = ofLatestRelease(index, all).length;
  const hidden = deals - ofLatestRelease(index, shown).length;
  const sections = useMemo(() => bundleOverview(index, bundle), [index, bundle]);
  return (
    <>
      {bundle.type !== 'category' && <Trail from={bundle.from} to={bundle.to} />}
      <DetailsTitle title={titlesWords().bundle(dataset, bundle)} />
      {bundle.type === 'pair' && goods && shown.length > 0 && <Supplied bundle={bundle} />}
      <HowMuch index={counted} rows={rows} goods={goods} />
      <OfCaseFile rows={rows} />
      {goods && <ComparedRows rows={shown} />}
      {bundle.type !== 'category' && bundle.from !== bundle.to && (
        <p>
          <SelectLink to={betweenId(bundle.from, bundle.to)} words={betweenWords().openBoth} />
        </p>
      )}
      {hidden > 0 && <p className={layout.soft}>{hiddenInWords(hidden, deals, goods)}</p>}
      {bundle.type === 'category' && <OpenCategory bundle={bundle} />}
      {all.length > 0 && (
        <>
          <OverTime index={counted} goods={goods} rows={rows} />
          {!(bundle.type === 'flow' && bundle.system) && (
            <Systems key={`systems ${id}`} index={counted} bundle={bundle} rows={rows} />
          )}
          {sections.map(({ heading, rows }) => {
            const title = overviewWords().heading(heading);
            return <RelationshipList key={`${title} ${id}`} title={title} rows={rows} />;
          })}
          <InTable bundle={bundle} count={rows.length} />
        </>
      )}
    </>
  );
}
