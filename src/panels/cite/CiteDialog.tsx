import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CitedThing, citationsOf, type ExportedFile } from '../../state/cite';
import { copyText } from '../../state/copy-text';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { citeWords } from '../../words/cite';
import css from './CiteDialog.module.css';

/** The field is as high as its text, so that nothing of it is hidden; where the browser cannot do that, by measuring. */
function useWholeHeight(field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    if (!CSS.supports('field-sizing', 'content') && field.current) {
      field.current.style.height = `${field.current.scrollHeight + 2}px`;
    }
  }, [field]);
}

interface WritingCardProps {
  readonly writing: ExportedFile;
  /** Whether it is the one that was copied last. */
  readonly isCopied: boolean;
  readonly onCopied: () => void;
}

function WritingCard({ writing, isCopied, onCopied }: WritingCardProps) {
  const say = citeWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState(false);
  useWholeHeight(field);
  const copy = async () => {
    const isDone = await copyText(writing.text);
    setByHand(!isDone);
    if (isDone) {
      onCopied();
      return;
    }
    field.current?.focus();
    field.current?.select();
  };
  return (
    <section className={css.writing} aria-label={writing.label}>
      <h3 className={parts.heading}>{writing.label}</h3>
      <textarea ref={field} readOnly aria-label={writing.label} value={writing.text} />
      <p className={css.acts}>
        <button type="button" className={parts.button} onClick={() => void copy()}>
          <Icon shape={isCopied ? ICON.done : ICON.copy} />
          <span>{say.copy(writing.label)}</span>
        </button>
        <button type="button" className={parts.button} onClick={() => saveFile(writing)}>
          <Icon shape={ICON.download} />
          <span>{say.save(writing.label)}</span>
        </button>
      </p>
      <p role="status">{byHand && say.byHand}</p>
    </section>
  );
}

/** The citations of a thing, each to copy or to save. */
export function CiteDialog({ thing, close }: { thing: CitedThing; close: () => void }) {
  const say = citeWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [writings, setWritings] = useState<readonly ExportedFile[]>([]);
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void citationsOf(thing).then((written) => {
      if (!gone) setWritings(written);
    });
    dialog.current?.showModal();
    return () => {
      gone = true;
    };
  }, [thing]);
  return (
    <dialog ref={dialog} className={parts.dialog} aria-label={say.title} onClose={close}>
      <div className={css.head}>
        <h2 className={parts.title}>{say.title}</h2>
        <button type="button" className={parts.button} onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
      {writings.map((writing) => (
        <WritingCard
          key={writing.label}
          writing={writing}
          isCopied={copied === writing.label}
          onCopied={() => setCopied(writing.label)}
        />
      ))}
      <p aria-live="polite" className={css.said}>
        {copied && say.copied(copied)}
      </p>
    </dialog>
  );
}
