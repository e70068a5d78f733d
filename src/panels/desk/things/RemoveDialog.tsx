import { useEffect, useRef } from 'react';
import { goesWith, THINGS, type Thing } from '../../../domain/desk/thing';
import { nameOf } from '../../../domain/desk/told';
import { act } from '../../../state/desk/case-file';
import { useCaseFile } from '../../../state/desk/desk-store';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';

/** Asks before something is deleted, and tells what goes with it. */
export function RemoveDialog({ thing, close }: { thing: Thing; close: () => void }) {
  const statement = useCaseFile();
  const dataset = useDataset();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const say = deskWords().remove;
  const others = goesWith(statement, thing).slice(1);
  const counts = THINGS.map((of) => ({ of, things: others.filter((other) => other.of === of) }));
  const relationships = others.flatMap(
    ({ id }) => dataset.relationships.ready.find((one) => one.id === id) ?? [],
  );
  const title = say.title(thing.of, nameOf(statement, thing));
  return (
    <dialog ref={dialog} className={parts.dialog} aria-label={title} onClose={close}>
      <h2 className={parts.title}>{title}</h2>
      {others.length === 0 ? (
        <p>{say.alone}</p>
      ) : (
        <>
          <p>{say.with}</p>
          <ul className={css.bullets}>
            {counts.map(({ of, things }) =>
              things.length > 0 ? <li key={of}>{say.count(of, things.length)}</li> : null,
            )}
          </ul>
          <ul className={css.bullets}>
            {relationships.map((one) => (
              <li key={one.id}>{relationshipsWords().dated(dataset, one)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={css.acts}>
        <button
          type="button"
          className={`${parts.button} ${parts.primary}`}
          onClick={() => {
            dialog.current?.close();
            act({ act: 'remove', thing });
          }}
        >
          {say.do}
        </button>
        <button type="button" className={parts.button} onClick={() => dialog.current?.close()}>
          {say.cancel}
        </button>
      </p>
    </dialog>
  );
}
