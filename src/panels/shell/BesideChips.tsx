import { markValue } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { opened } from '../../state/visible';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { besideWords } from '../../words/deals/beside';
import css from './Summary.module.css';

/** Leaves a case file out; whoever is at a keyboard goes on from the sentence, which says what is shown now. */
function leaveOut(id: string): void {
  markValue('in', id, 'exclude');
  document.getElementById('sentence')?.focus({ preventScroll: true });
}

/** The case files that stand beside the files of a person, each to be left out: then only what these tell is shown. */
export function BesideChips() {
  const { members } = useDataset();
  const beside = useApp((state) => opened(state).index.beside);
  const say = besideWords();
  return members
    .filter(({ id }) => beside?.caseFiles.includes(id))
    .map((member) => (
      <button
        key={member.id}
        type="button"
        className={css.beside}
        aria-label={say.leaveOut(member)}
        onClick={() => leaveOut(member.id)}
      >
        <span>{say.shown(member)}</span>
        <Icon shape={ICON.close} size={12} />
      </button>
    ));
}
