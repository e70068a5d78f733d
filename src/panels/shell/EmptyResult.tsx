import { useEffect, useMemo } from 'react';
import { oncePerDeal } from '../../domain/columns/releases';
import { NO_FILTER } from '../../domain/filter/filter';
import type { YearSpan } from '../../domain/model/relationship';
import { emptyAlone, groupsOfOtherYears, waysBack } from '../../domain/views/empty-result';
import { silentParties } from '../../domain/views/who-reports';
import { replaceFilter } from '../../state/actions/choices';
import { clearFilter } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex, useOpenIndex } from '../../state/use-dataset';
import { Pieces } from '../../ui/Pieces';
import parts from '../../ui/parts.module.css';
import { announceReady } from '../../ui/ready';
import { reportsWords } from '../../words/deals/reports';
import { emptyWords } from '../../words/views/empty';
import css from './EmptyResult.module.css';

/** Says that there is nothing to filter yet. */
function NothingYet() {
  const say = emptyWords();
  return (
    <div className={css.empty}>
      <h2 className={parts.title}>{say.nothingYet}</h2>
      <p>{say.howToBegin}</p>
    </div>
  );
}

/** Says what excludes everything, and offers the ways back. */
export function EmptyResult() {
  const { size } = useDataset().relationships;
  const playedYears = useApp(({ isPlaying, view }) => (isPlaying ? view.filter.years : null));
  useEffect(announceReady, []);
  if (size === 0) return <NothingYet />;
  return playedYears ? <EmptyYears years={playedYears} /> : <Excluded />;
}

/** Says that nothing happened, for the moment that these years are seen. */
function EmptyYears({ years }: { readonly years: YearSpan }) {
  return (
    <div className={css.empty}>
      <h2 className={parts.title}>{emptyWords().whilePlaying(years)}</h2>
    </div>
  );
}

function Excluded() {
  const say = emptyWords();
  const dataset = useDataset();
  const index = useFacetIndex();
  const open = useOpenIndex();
  const filter = useApp((state) => state.view.filter);
  const ways = useMemo(() => waysBack(open, filter), [open, filter]);
  const alone = useMemo(() => emptyAlone(index, filter), [index, filter]);
  const others = useMemo(() => groupsOfOtherYears(dataset, filter), [dataset, filter]);
  const silent = useMemo(() => silentParties(index, filter), [index, filter]);
  const all = oncePerDeal(open, NO_FILTER.facets.in)?.length ?? dataset.relationships.size;
  const helpful = ways.filter(({ visible }) => visible > 0);
  return (
    <div className={css.empty}>
      <h2 className={parts.title}>{say.title}</h2>
      <p>
        <Pieces of={say.askedFor(dataset, filter, (text) => <b>{text}</b>)} />
      </p>
      {others.map((group) => (
        <p key={group.title}>{say.otherYears(group)}</p>
      ))}
      {silent.length > 0 && <p>{reportsWords().silent(dataset, silent)}</p>}
      <p>{say.cause(alone, helpful.length > 0, filter)}</p>
      <ul>
        {helpful.map(({ without, filter: next, visible }) => (
          <li key={without}>
            <button type="button" className={parts.button} onClick={() => replaceFilter(next)}>
              <span>{say.without(without, visible, filter)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={`${parts.button} ${parts.primary}`} onClick={clearFilter}>
            {say.showAll(all)}
          </button>
        </li>
      </ul>
    </div>
  );
}
