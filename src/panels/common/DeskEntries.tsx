import { goToDesk } from '../../state/actions/to-desk';
import { useApp } from '../../state/store';
import { useBaseDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { detailsWords } from '../../words/questions/details';

/** The ways to the desk: to change what is open, and to begin a case file of one's own. */
export function DeskEntries({ done }: { done?: () => void }) {
  const { id, title } = useBaseDataset();
  const isThere = useApp(({ desk }) => desk !== null);
  const say = detailsWords().desk;
  if (isThere) return null;
  const go = (task: Parameters<typeof goToDesk>[0]) => {
    // A menu that stayed open would lie over the desk.
    done?.();
    goToDesk(task);
  };
  return (
    <>
      <button
        type="button"
        className={parts.button}
        aria-label={say.editWhat(title)}
        onClick={() => go({ act: 'edit', id })}
      >
        {say.edit}
      </button>
      <button type="button" className={parts.button} onClick={() => go({ act: 'new' })}>
        {say.newCaseFile}
      </button>
    </>
  );
}
