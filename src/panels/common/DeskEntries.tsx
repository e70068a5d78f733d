import { goToDesk } from '../../state/actions/to-desk';
import { useApp } from '../../state/store';
import { useBaseDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { detailsWords } from '../../words/questions/details';

/** The ways to the desk: to change what is open, and to begin a case file of one's own. */
export function DeskEntries() {
  const { id, title } = useBaseDataset();
  const isThere = useApp(({ desk }) => desk !== null);
  const say = detailsWords().desk;
  if (isThere) return null;
  return (
    <>
      <button
        type="button"
        className={parts.button}
        aria-label={say.editWhat(title)}
        onClick={() => goToDesk({ act: 'edit', id })}
      >
        {say.edit}
      </button>
      <button type="button" className={parts.button} onClick={() => goToDesk({ act: 'new' })}>
        {say.newCaseFile}
      </button>
    </>
  );
}
