import { announce } from '../../state/actions/messages';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { copyingWords } from '../../words/exports/copying';
import css from './CopyLinkTo.module.css';
import { COPYING, useCopying } from './use-copying';

interface CopyLinkToProps {
  /** What the button says. */
  readonly label: string;
  readonly link: () => string;
}

/** Copies the link to a part of what is told, such as the words of a claim. The button says that it has. */
export function CopyLinkTo({ label, link }: CopyLinkToProps) {
  const say = copyingWords();
  const { button, copied, byHand, copy, close } = useCopying();
  const onClick = async () => {
    if (await copy(link())) announce(say.copied);
  };
  return (
    <span className={css.wrap}>
      <button ref={button} type="button" className={parts.link} onClick={() => void onClick()}>
        {copied ? say.copied : label}
      </button>
      <Later part={COPYING} what={say.what} wanted={byHand !== null} close={close}>
        {({ CopyByHand }) => byHand !== null && <CopyByHand link={byHand} close={close} />}
      </Later>
    </span>
  );
}
