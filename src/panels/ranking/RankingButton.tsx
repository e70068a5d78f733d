import { rankBy } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { summaryWords } from '../../words/summary';
import { RANKING_DIALOG } from './later';

const FIRST = 'exports';

/** Opens the ranking of the parties. */
export function RankingButton() {
  return (
    <button type="button" className={parts.link} onClick={() => rankBy(FIRST)}>
      {summaryWords().rank}
    </button>
  );
}

const close = () => rankBy(null);

/** The ranking, where the view holds one. */
export function Ranking() {
  const measure = useApp((state) => state.view.ranking);
  return (
    <Later part={RANKING_DIALOG} what={summaryWords().ranking} wanted={measure !== null} close={close}>
      {({ RankingDialog }) => measure && <RankingDialog measure={measure} close={close} />}
    </Later>
  );
}
