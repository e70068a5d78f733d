import { type ReactNode, useEffect, useRef } from 'react';
import { holdNotices } from './notices-place';
import parts from './parts.module.css';
import css from './TitledDialog.module.css';

interface TitledDialogProps {
  readonly title: string;
  /** The word on the button that closes it. */
  readonly closeWord: string;
  /** What was just done in it; it stands at its end, and is read out. */
  readonly said: string | null;
  readonly close: () => void;
  /** Whether it is as wide as what it holds, where the window has room. */
  readonly isWide?: boolean;
  /** Whether links open it: what was wrong with the link is then said in it, because all behind it is out of reach. */
  readonly isOfLinks?: boolean;
  readonly children: ReactNode;
}

/** A dialog that opens at once, with a title and a button that closes it. */
export function TitledDialog(props: TitledDialogProps) {
  const { title, closeWord, said, close, isWide = false, isOfLinks = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${parts.dialog} ${css.titled} ${isWide ? css.wide : ''}`}
      aria-label={title}
      onClose={close}
    >
      <div className={css.head}>
        <h2 className={parts.title}>{title}</h2>
        <button type="button" className={parts.button} onClick={() => dialog.current?.close()}>
          {closeWord}
        </button>
      </div>
      {isOfLinks && <div ref={holdNotices} />}
      {children}
      <p aria-live="polite" className={css.said}>
        {said}
      </p>
    </dialog>
  );
}
