import { rankBy } from '../../state/actions/view';
import parts from '../../ui/parts.module.css';
import { commonWords } from '../../words/page/common';

const FIRST = 'exports';

/** Opens the ranking of the parties in view. */
export function RankingButton() {
  return (
    <button type="button" className={parts.link} onClick={() => rankBy(FIRST)}>
      {commonWords().rank}
    </button>
  );
}
