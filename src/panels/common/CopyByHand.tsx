import { type KeyboardEvent, useEffect, useRef } from 'react';
import parts from '../../ui/parts.module.css';
import { copyingWords } from '../../words/exports/copying';
import css from './CopyByHand.module.css';

interface CopyByHandProps {
  readonly link: string;
  readonly close: () => void;
}

/** The link to be copied by hand, where the browser does not copy it, or does not answer. */
export function CopyByHand({ link, close }: CopyByHandProps) {
  const say = copyingWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <p className={css.byHand}>
      <label>
        <span>{say.byHand}</span>
        <input ref={field} readOnly value={link} onKeyDown={onEscape} />
      </label>
      <button type="button" className={parts.link} onClick={close} onKeyDown={onEscape}>
        {say.close}
      </button>
    </p>
  );
}
