import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useOrigin } from '../state/selectors';
import { linkToView } from '../state/url-sync';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './CopyLink.module.css';

/** How long the button says that the link is copied, in milliseconds. */
const SAY_FOR = 2_500;

type Outcome = { readonly copied: true } | { readonly copied: false; readonly link: string } | null;

async function copy(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    // No permission, or a page without https: the link is shown instead, to be copied by hand.
    return false;
  }
}

/** Copies a link that opens on exactly this view. */
export function CopyLink() {
  const { file } = useOrigin();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const copied = outcome?.copied === true;

  useEffect(() => {
    if (!outcome) return;
    if (!outcome.copied) {
      field.current?.focus();
      field.current?.select();
      return;
    }
    const timer = setTimeout(() => setOutcome(null), SAY_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const onClick = async () => {
    const link = linkToView();
    setOutcome((await copy(link)) ? { copied: true } : { copied: false, link });
  };

  const close = () => {
    button.current?.focus();
    setOutcome(null);
  };

  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };

  return (
    <div className={css.wrap}>
      <button
        ref={button}
        type="button"
        className={`${parts.button} ${parts.primary}`}
        onClick={() => void onClick()}
      >
        <Icon shape={copied ? ICON.done : ICON.link} />
        <span>Copy link</span>
      </button>
      <span aria-live="polite" className={copied ? css.said : parts.hidden}>
        {copied
          ? `Link copied${file === null ? '' : `. It opens for whoever has the file ${file} open`}`
          : ''}
      </span>
      {outcome?.copied === false && (
        <p className={css.byHand}>
          <label>
            <span>The browser does not let the page copy. Copy the link from here:</span>
            <input ref={field} readOnly value={outcome.link} onKeyDown={onEscape} />
          </label>
          <button type="button" className={parts.link} onClick={close} onKeyDown={onEscape}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
