import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { announce, tellNews } from '../state/actions';
import { useOpenFiles, useOrigin } from '../state/selectors';
import { linkToView } from '../state/url-sync';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './CopyLink.module.css';

/** How long the button says that the link is copied, in milliseconds. */
const SAY_FOR = 2_500;

const COPIED = 'Link copied';

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

interface ByHandProps {
  readonly link: string;
  readonly close: () => void;
}

/** The link to be copied by hand, where the browser does not let the page copy. */
function ByHand({ link, close }: ByHandProps) {
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
        <span>The browser does not let the page copy. Copy the link from here:</span>
        <input ref={field} readOnly value={link} onKeyDown={onEscape} />
      </label>
      <button type="button" className={parts.link} onClick={close} onKeyDown={onEscape}>
        Close
      </button>
    </p>
  );
}

/** Copies a link that opens on exactly this view. The button itself says that it has. */
export function CopyLink() {
  const { file } = useOrigin();
  const missing = whatIsMissing(file, useOpenFiles().length);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const button = useRef<HTMLButtonElement>(null);
  const copied = outcome?.copied === true;

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setOutcome(null), SAY_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const onClick = async () => {
    const link = linkToView();
    const isCopied = await copy(link);
    setOutcome(isCopied ? { copied: true } : { copied: false, link });
    if (!isCopied) return;
    // There is more to read than the button holds.
    if (missing) tellNews(`${COPIED}${missing}.`);
    else announce(COPIED);
  };

  const close = () => {
    button.current?.focus();
    setOutcome(null);
  };

  return (
    <div className={css.wrap}>
      <button
        ref={button}
        type="button"
        aria-label="Copy link"
        className={`${parts.button} ${parts.primary}`}
        onClick={() => void onClick()}
      >
        <Icon shape={copied ? ICON.done : ICON.link} />
        {/* Both words have their room, so that nothing moves when one takes the place of the other. */}
        <span className={css.words}>
          <span data-shown={!copied || undefined}>Copy link</span>
          <span data-shown={copied || undefined}>Copied</span>
        </span>
      </button>
      {outcome?.copied === false && <ByHand link={outcome.link} close={close} />}
    </div>
  );
}
