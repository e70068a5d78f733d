import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useOpenFiles, useOrigin } from '../state/selectors';
import { linkToView } from '../state/url-sync';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './CopyLink.module.css';

/** How long the button says that the link is copied, in milliseconds; longer where there is more to read. */
const SAY_FOR = { short: 2_500, long: 10_000 } as const;

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

/** What the link cannot carry, to be told to whoever it is sent to; empty where it carries everything. */
function whatIsMissing(dataset: string | null, files: number): string {
  const own = dataset === null ? '' : `. It opens for whoever has the file ${dataset} open`;
  if (files === 0) return own;
  const [names, them] = files === 1 ? ['your file', 'it'] : [`your ${files} files`, 'them'];
  return `${own}. It names ${names} by name and SHA-256, and cannot carry ${them}: whoever opens it is told what is missing`;
}

/** Copies a link that opens on exactly this view. */
export function CopyLink() {
  const { file } = useOrigin();
  const missing = whatIsMissing(file, useOpenFiles().length);
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
    const timer = setTimeout(() => setOutcome(null), missing ? SAY_FOR.long : SAY_FOR.short);
    return () => clearTimeout(timer);
  }, [outcome, missing]);

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
        {copied ? `Link copied${missing}` : ''}
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
