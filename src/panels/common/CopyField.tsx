import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { copyText } from '../../state/copy-text';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { copyingWords } from '../../words/exports/copying';
import css from './CopyField.module.css';

/** The field is as high as its text, so that nothing of it is hidden; where the browser cannot do that, by measuring. */
function useWholeHeight(field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    if (!CSS.supports('field-sizing', 'content') && field.current) {
      field.current.style.height = `${field.current.scrollHeight + 2}px`;
    }
  }, [field]);
}

interface CopyFieldProps {
  readonly label: string;
  readonly content: string;
  /** Whether it is the one that was copied last. */
  readonly isCopied: boolean;
  readonly onCopied: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** A text to copy: by its button, or by hand where the browser does not do that. */
export function CopyField({ label, content, isCopied, onCopied, children }: CopyFieldProps) {
  const say = copyingWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState(false);
  useWholeHeight(field);
  const copy = async () => {
    const isDone = await copyText(content);
    setByHand(!isDone);
    if (isDone) {
      onCopied();
      return;
    }
    field.current?.focus();
    field.current?.select();
  };
  return (
    <section className={css.field} aria-label={label}>
      <h3 className={parts.heading}>{label}</h3>
      <textarea ref={field} readOnly aria-label={label} value={content} />
      <p className={css.acts}>
        <button type="button" className={parts.button} onClick={() => void copy()}>
          <Icon shape={isCopied ? ICON.done : ICON.copy} />
          <span>{say.copy(label)}</span>
        </button>
        {children}
      </p>
      <p role="status">{byHand && say.selected}</p>
    </section>
  );
}
