import { useState } from 'react';
import { type Asked, askToWrite } from '../../../state/desk/handing-over';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { useReadsOnly } from '../Writing';
import css from './ReadsOnly.module.css';

/** Says that another tab writes the case file, and takes it over from there. */
export function ReadsOnly() {
  const isReading = useReadsOnly();
  const [asked, setAsked] = useState<Asked | 'asking' | null>(null);
  const say = deskWords().kept.elsewhere;
  if (!isReading) return null;
  const ask = () => {
    setAsked('asking');
    void askToWrite().then(setAsked);
  };
  const told = asked === null || asked === 'mine' ? null : say[asked];
  return (
    <div role="alert" className={css.banner}>
      <div>
        <p>
          <b>{say.title}</b> {say.text}
        </p>
        <p role="status">{told}</p>
      </div>
      <button type="button" className={parts.button} aria-disabled={asked === 'asking'} onClick={ask}>
        {say.takeOver}
      </button>
    </div>
  );
}
