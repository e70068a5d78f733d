import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CitedThing, citationsOf, type ExportedFile } from '../../state/cite';
import { copyText } from '../../state/copy-text';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import css from './CiteDialog.module.css';

/** The field is as high as its text, so that nothing of it is hidden; where the browser cannot do that, by measuring. */
function useWholeHeight(field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    if (!CSS.supports('field-sizing', 'content') && field.current) {
      field.current.style.height = `${field.current.scrollHeight + 2}px`;
    }
  }, [field]);
}

function WritingCard({ writing, said, say }: { writing: ExportedFile; said: boolean; say: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState(false);
  useWholeHeight(field);
  const copy = async () => {
    const isCopied = await copyText(writing.text);
    setByHand(!isCopied);
    if (isCopied) {
      say();
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
          <Icon shape={said ? ICON.done : ICON.copy} />
          <span>{`Copy ${writing.label}`}</span>
        </button>
        <button type="button" className={parts.button} onClick={() => saveFile(writing)}>
          <Icon shape={ICON.download} />
          <span>{`Save ${writing.label}`}</span>
        </button>
      </p>
      <p role="status">{byHand && 'The browser did not copy it. It is selected: copy it by hand.'}</p>
    </section>
  );
}

/** The citations of a thing, each to copy or to save. */
export function CiteDialog({ thing, close }: { thing: CitedThing; close: () => void }) {
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
    <dialog ref={dialog} className={parts.dialog} aria-label="Cite this" onClose={close}>
      <div className={css.head}>
        <h2 className={parts.title}>Cite this</h2>
        <button type="button" className={parts.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {writings.map((writing) => (
        <WritingCard
          key={writing.label}
          writing={writing}
          said={copied === writing.label}
          say={() => setCopied(writing.label)}
        />
      ))}
      <p aria-live="polite" className={css.said}>
        {copied && `${copied} copied`}
      </p>
    </dialog>
  );
}
