import { rankBy } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import { commonWords } from '../../words/page/common';
import { RANKING_DIALOG } from './later';

const close = () => rankBy(null);

/** The ranking of the parties, where the view holds one. */
export function Ranking() {
  const measure = useApp((state) => state.view.ranking);
  return (
    <Later part={RANKING_DIALOG} what={commonWords().ranking} wanted={measure !== null} close={close}>
      {({ RankingDialog }) => measure && <RankingDialog measure={measure} close={close} />}
    </Later>
  );
}
