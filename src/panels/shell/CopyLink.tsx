import { announce, tellNews } from '../../state/actions/messages';
import { needsOfLink } from '../../state/address/own-address';
import { linkToView } from '../../state/address/url-sync';
import { useOpenFiles, useOrigin } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import { COPYING, useCopying } from '../common/use-copying';
import css from './CopyLink.module.css';

/** Many sites and mail programs refuse longer links. */
const MAX_LINK = 8_000;

/** Copies a link that opens on exactly this view. The button itself says that it has. */
export function CopyLink() {
  const say = shellWords();
  const { file } = useOrigin();
  const files = useOpenFiles().length;
  const { button, copied, byHand, copy, close } = useCopying();

  const onClick = async () => {
    const link = linkToView();
    if (!(await copy(link))) return;
    // There may be more to read than the button holds.
    const needs = needsOfLink({ dataset: file, files });
    const isOfAll = needs.dataset === null && needs.files === 0 && !needs.isOfMore;
    const isPlain = isOfAll && link.length <= MAX_LINK;
    const more = isPlain ? null : await COPYING.arrive().catch(() => null);
    if (more) tellNews(more.copyingWords().news({ link, ...needs, most: MAX_LINK }));
    else announce(say.linkCopied);
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
      <Later part={COPYING} what={say.parts.link} wanted={byHand !== null} close={close}>
        {({ CopyByHand }) => byHand !== null && <CopyByHand link={byHand} close={close} />}
      </Later>
    </div>
  );
}
