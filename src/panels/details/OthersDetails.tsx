import { useMemo } from 'react';
import { NO_CATEGORY, type Others } from '../../domain/lenses/others';
import { countOthers } from '../../domain/lenses/others-rows';
import { countShown } from '../../domain/lenses/shown-lines';
import { totalsBy } from '../../domain/lenses/trade-totals';
import { partyOf, systemOf } from '../../domain/model/dataset';
import { dealsByState } from '../../domain/views/overview';
import { drawAtMost } from '../../state/actions/choices';
import { markValue, select } from '../../state/actions/view';
import { rowsOfOthersIn } from '../../state/others';
import { graphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useSumsIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { overviewWords } from '../../words/questions/overview';
import { labelOf } from '../../words/views/facets';
import { othersWords } from '../../words/views/others';
import { shownLinesWords } from '../../words/views/shown-lines';
import { titlesWords } from '../../words/views/titles';
import { GreatestBars } from '../charts/BarList';
import { greatestRows } from '../charts/greatest-rows';
import layout from '../common/Section.module.css';
import { ComparedRows } from './ComparedRows';
import { DetailsTitle } from './DetailsTitle';
import { HowMuch } from './HowMuch';
import { OverTime } from './OverTime';
import { RelationshipList } from './RelationshipList';

/** So many times as many flows are offered as are drawn. */
const MORE = 4;

interface PartProps {
  readonly others: Others;
  readonly rows: Uint32Array;
}

/** The way to more lines, and to one category alone. */
function Ways({ others }: Pick<PartProps, 'others'>) {
  const dataset = useDataset();
  const graph = useApp(graphOf);
  const { shown, of } = countShown(graph);
  const category = 'through' in others && 'category' in others.through ? others.through.category : null;
  const isOnly = useApp((state) => state.view.filter.facets.category.include.some((own) => own === category));
  const say = othersWords();
  const more = Math.min(of, MORE * shown);
  return (
    <p className={layout.part}>
      <button type="button" className={parts.button} onClick={() => drawAtMost(more)}>
        {more === of ? shownLinesWords().showAll('systems', of) : say.showMore(more)}
      </button>
      {category !== null && category !== NO_CATEGORY && !isOnly && (
        <button
          type="button"
          className={parts.button}
          onClick={() => markValue('category', category, 'include')}
        >
          {say.onlyCategory(labelOf('category', dataset, category))}
        </button>
      )}
    </p>
  );
}

/** Who supplies most of it to whom, and of what. */
function Greatest({ rows }: Pick<PartProps, 'rows'>) {
  const dataset = useDataset();
  const index = useSumsIndex();
  const totals = useMemo(
    () => ({
      from: totalsBy(index, rows, 'from'),
      to: totalsBy(index, rows, 'to'),
      system: totalsBy(index, rows, 'system'),
    }),
    [index, rows],
  );
  const say = othersWords();
  const partyRow = (party: (typeof totals.from)[number]['value']) => ({
    words: partyOf(dataset, party).name,
    choose: () => select(party),
  });
  return (
    <section aria-label={say.within} className={layout.part}>
      <h3 className={parts.heading}>{say.within}</h3>
      <GreatestBars
        title={say.exporters}
        rows={greatestRows(totals.from, 'deals', partyRow)}
        of={totals.from.length}
      />
      <GreatestBars
        title={say.importers}
        rows={greatestRows(totals.to, 'deals', partyRow)}
        of={totals.to.length}
      />
      <GreatestBars
        title={say.systems}
        rows={greatestRows(totals.system, 'deals', (system) => ({
          words: systemOf(dataset, system).name,
          choose: () => select(system),
        }))}
        of={totals.system.length}
      />
    </section>
  );
}

/** How many flows are drawn by themselves, and how many are added up in this. */
function What({ others }: Pick<PartProps, 'others'>) {
  const graph = useApp(graphOf);
  const added = countOthers(graph, others);
  return <p className={layout.soft}>{othersWords().what(countShown(graph).shown, added)}</p>;
}

/** What a picture of the strongest flows adds up: how much that is, of whom, of what and when. */
export function OthersDetails({ others }: { others: Others }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const rows = useApp(useMemo(() => rowsOfOthersIn(others), [others]));
  const counted = useSumsIndex();
  const title = titlesWords().others(dataset, others);
  const sections = useMemo(
    () => dealsByState(index, rows, (state) => ({ code: 'deals', state }) as const),
    [index, rows],
  );
  if (rows.length === 0) {
    return (
      <>
        <DetailsTitle title={title} />
        <p className={layout.soft}>{othersWords().nothing}</p>
      </>
    );
  }
  return (
    <>
      <DetailsTitle title={title} />
      <HowMuch index={counted} rows={rows} goods />
      <ComparedRows rows={rows} />
      <What others={others} />
      <Ways others={others} />
      <Greatest rows={rows} />
      <OverTime index={counted} rows={rows} goods />
      {sections.map(({ heading, rows: own }) => {
        const name = overviewWords().heading(heading);
        return <RelationshipList key={name} title={name} rows={own} />;
      })}
    </>
  );
}
