import { useEffect, useRef, useState } from 'react';
import { announce, tellNews } from '../../state/actions';
import { copyText } from '../../state/copy-text';
import { useOpenFiles, useOrigin } from '../../state/selectors';
import { linkToView } from '../../state/url-sync';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/shell';
import css from './CopyLink.module.css';
import { COPYING } from './later';

/** How long the button says that the link is copied, in milliseconds. */
const SAY_FOR = 2_500;

/** Many sites and mail programs refuse longer links. */
const MAX_LINK = 8_000;

type Outcome = { readonly copied: true } | { readonly copied: false; readonly link: string } | null;

/** Copies a link that opens on exactly this view. The button itself says that it has. */
export function CopyLink() {
  const say = shellWords();
  const { file } = useOrigin();
  const files = useOpenFiles().length;
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
    const isCopied = await copyText(link);
    setOutcome(isCopied ? { copied: true } : { copied: false, link });
    if (!isCopied) return;
    // There may be more to read than the button holds.
    const isPlain = file === null && files === 0 && link.length <= MAX_LINK;
    const more = isPlain ? null : await COPYING.arrive().catch(() => null);
    if (more) tellNews(more.copyingWords().news({ link, dataset: file, files, most: MAX_LINK }));
    else announce(say.linkCopied);
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
        aria-label={say.copyLink}
        className={`${parts.button} ${parts.primary}`}
        onClick={() => void onClick()}
      >
        <Icon shape={copied ? ICON.done : ICON.link} />
        {/* Both words have their room, so that nothing moves when one takes the place of the other. */}
        <span className={css.words}>
          <span data-shown={!copied || undefined}>{say.copyLink}</span>
          <span data-shown={copied || undefined}>{say.copied}</span>
        </span>
      </button>
      <Later part={COPYING} what={say.parts.link} wanted={outcome?.copied === false} close={close}>
        {({ CopyByHand }) => outcome?.copied === false && <CopyByHand link={outcome.link} close={close} />}
      </Later>
    </div>
  );
}
