import { useMemo, useState } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import { connectionId } from '../../domain/connections/connection';
import { NO_FILTER, withChoice } from '../../domain/filter/filter';
import { type Between, betweenId, rowsBetween } from '../../domain/lenses/between';
import type { YearMeasure } from '../../domain/lenses/flows';
import { countLacking } from '../../domain/lenses/trade-totals';
import { bundleId } from '../../domain/model/bundle';
import { partyOf, systemOf } from '../../domain/model/dataset';
import { betweenSections, type Direction, directionsOf } from '../../domain/views/between';
import { showInTable } from '../../state/actions/table';
import { markValue, select } from '../../state/actions/view';
import { visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { dealsWords } from '../../words/deals/deals';
import { betweenWords } from '../../words/questions/between';
import { detailsWords } from '../../words/questions/details';
import { labelOf } from '../../words/views/facets';
import { sumsWords } from '../../words/views/sums';
import { titlesWords } from '../../words/views/titles';
import { GreatestBars } from '../charts/BarList';
import { greatestRows } from '../charts/greatest-rows';
import { MeasureChoice } from '../charts/MeasureChoice';
import { TradeChart } from '../charts/TradeChart';
import { useYearNotes, YearNotes } from '../charts/YearNotes';
import layout from '../common/Section.module.css';
import { ComparedRows } from './ComparedRows';
import css from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { RelationshipList } from './RelationshipList';
import { SelectLink } from './SelectLink';

type Directions = readonly [Direction, Direction];

const volumeOf = (directions: Directions): number =>
  directions.reduce((sum, { sums }) => sum + sums.tiv.sum, 0);

interface OverTimeProps {
  /** With what counts in sums of the directions. */
  readonly index: FacetIndex;
  readonly directions: Directions;
  readonly measure: YearMeasure;
  readonly choose: (measure: YearMeasure) => void;
}

/** Both directions by year, the first upwards. */
function OverTime({ index, directions, measure, choose }: OverTimeProps) {
  const dataset = useDataset();
  const rows = useMemo(() => Uint32Array.from(directions.flatMap((one) => [...one.rows])), [directions]);
  const isWhole = useMemo(() => countLacking(index, rows) === 0, [index, rows]);
  const notes = useYearNotes(index, rows, measure);
  const say = betweenWords();
  const [up, down] = directions.map((direction) => ({
    ...{ name: say.way(dataset, direction), inText: say.way(dataset, direction) },
    byYear: direction.byYear[measure],
    ...(measure === 'tiv' && { lacking: direction.lacking }),
  }));
  if (!up || !down || up.byYear.size + down.byYear.size === 0) return null;
  return (
    <section aria-label={say.chart} className={layout.part}>
      <h3 className={parts.heading}>{say.chart}</h3>
      {volumeOf(directions) > 0 && <MeasureChoice chosen={measure} choose={choose} />}
      <TradeChart
        essence={say.essence(dataset, directions, measure, isWhole)}
        {...{ measure, up, down, notes }}
      />
      <YearNotes notes={notes} />
    </section>
  );
}

/** What goes one way: how many deals, what they add up to, of which categories and systems. */
function OneWay({ direction, measure }: { direction: Direction; measure: YearMeasure }) {
  const dataset = useDataset();
  const chosen = useApp((state) => state.view.filter.facets.category.include);
  const say = betweenWords();
  const { from, to, sums, categories, systems, rows } = direction;
  const beside = sumsWords().besideDeals(sums, dataset);
  const title = say.way(dataset, direction);
  const categoryRows = greatestRows(categories, measure, (value) => {
    const pressed = chosen.includes(value);
    return {
      ...{ words: labelOf('category', dataset, value), pressed },
      choose: () => markValue('category', value, pressed ? null : 'include'),
    };
  });
  const systemRows = greatestRows(systems, measure, (system) => ({
    words: systemOf(dataset, system).name,
    choose: () => select(bundleId({ type: 'flow', from, to, system })),
  }));
  return (
    <section aria-label={title} className={layout.part}>
      <h3 className={parts.heading}>{title}</h3>
      <p>{dealsWords().byStatus(sums.deals)}</p>
      {beside && <p className={layout.soft}>{beside}</p>}
      <ComparedRows rows={rows} />
      <GreatestBars title={say.categories} rows={categoryRows} of={categories.length} />
      <GreatestBars title={say.systems} rows={systemRows} of={systems.length} />
      {rows.length > 0 && (
        <p>
          <SelectLink to={bundleId({ type: 'pair', from, to, kind: 'goods' })} words={say.oneWay} />
        </p>
      )}
    </section>
  );
}

/** Shows all that is between the two as a table. */
function InTable({ between: { parties }, count }: { between: Between; count: number }) {
  const include = { include: parties, exclude: [] };
  const filter = withChoice(withChoice(NO_FILTER, 'from', include), 'to', include);
  return (
    <p>
      <button type="button" className={parts.button} onClick={() => showInTable(filter)}>
        {detailsWords().inTable(count)}
      </button>
    </p>
  );
}

/** What of it the filter hides, in words. */
function Scope({ all, shown }: { all: number; shown: number }) {
  if (all === shown) return null;
  const say = betweenWords();
  return <p className={layout.soft}>{shown === 0 ? say.allHidden : say.filtered}</p>;
}

/** Two parties: the balance in words, both directions by year, category and system, and every relationship. */
export function BetweenDetails({ between }: { between: Between }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const visible = useApp(visibleOf);
  const [chosen, choose] = useState<YearMeasure>('deals');
  const all = useMemo(() => rowsBetween(index, between), [index, between]);
  const shown = useMemo(() => rowsBetween(index, between, visible), [index, between, visible]);
  const rows = shown.length > 0 ? shown : all;
  const sumsIndex = useSumsIndex();
  const counted = shown.length > 0 ? sumsIndex : index;
  const directions = useMemo(
    () => directionsOf(counted, between, rows, chosen),
    [counted, between, rows, chosen],
  );
  const sections = useMemo(() => betweenSections(index, between), [index, between]);
  const [first, second] = between.parties;
  const measure = volumeOf(directions) > 0 ? chosen : 'deals';
  const say = betweenWords();
  const id = betweenId(first, second);
  return (
    <>
      <p className={css.trail}>
        <SelectLink to={first} words={partyOf(dataset, first).name} />
        <span aria-hidden="true">⇄</span>
        <SelectLink to={second} words={partyOf(dataset, second).name} />
      </p>
      <DetailsTitle title={titlesWords().title(dataset, { type: 'between', between })} />
      <p className={css.lead}>{all.length > 0 ? say.balance(dataset, directions) : say.nothing}</p>
      <Scope all={all.length} shown={shown.length} />
      {directions.some((one) => one.rows.length > 0) && (
        <>
          <OverTime index={counted} {...{ directions, measure, choose }} />
          {directions.map((direction) => (
            <OneWay key={direction.from} {...{ direction, measure }} />
          ))}
        </>
      )}
      {sections.map(({ heading, rows: listed }) => {
        const title = say.heading(dataset, heading);
        return <RelationshipList key={`${title} ${id}`} title={title} rows={listed} />;
      })}
      {all.length > 0 && <InTable between={between} count={all.length} />}
      <p>
        <SelectLink to={connectionId({ ends: [first, second], wishes: [] })} words={say.connection} />
      </p>
    </>
  );
}
