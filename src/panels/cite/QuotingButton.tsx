import { useCallback, useId, useRef, useState } from 'react';
import { Later } from '../../ui/Later';
import { laterPart } from '../../ui/later-part';
import parts from '../../ui/parts.module.css';
import { useDismiss } from '../../ui/use-dismiss';
import { citeWords } from '../../words/exports/cite';
import css from './QuotingButton.module.css';

const NOTES = laterPart(() => import('./QuotingNotes'));

/** Says on request what a reader must know of the numbers shown before they are quoted. */
export function QuotingButton() {
  const say = citeWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(open, close, whole, button);
  return (
    <span ref={whole} className={css.wrap}>
      <button
        ref={button}
        type="button"
        className={parts.link}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say.beforeQuoting}
      </button>
      <span id={id}>
        <Later part={NOTES} what={say.notesInText} wanted={open} close={close}>
          {({ QuotingNotes }) => <QuotingNotes />}
        </Later>
      </span>
    </span>
  );
}
