import { useEffect, useState } from 'react';
import parts from '../../ui/parts.module.css';
import { refusalsWords } from '../../words/files/refusals';

/** What looks through the file again comes with the desk: most files are right. */
const faultyFile = () => import('../../state/desk/faulty-file');

type Held = Awaited<ReturnType<Awaited<ReturnType<typeof faultyFile>>['heldOf']>>;

/** A way to mend a file that was refused for its faults, where the desk can hold it. */
export function EditFaulty({ file }: { readonly file: File }) {
  const [held, setHeld] = useState<Held>(null);
  useEffect(() => {
    let isWanted = true;
    faultyFile()
      .then(({ heldOf }) => heldOf(file))
      // Where the desk does not come, nothing is offered.
      .then(
        (found) => isWanted && setHeld(found),
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [file]);
  if (!held) return null;
  const say = refusalsWords();
  const edit = async () => (await faultyFile()).mendAtDesk(held, file);
  return (
    <>
      <p>{say.canBeMended}</p>
      <p>
        <button type="button" className={parts.button} onClick={() => void edit()}>
          {say.edit(file.name)}
        </button>
      </p>
    </>
  );
}
