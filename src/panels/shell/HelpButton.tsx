import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { TIGHT, useMedia } from '../../ui/use-media';
import { shellWords } from '../../words/page/shell';
import css from './HelpButton.module.css';
import { HELP_BUTTON } from './help-key';
import { HELP } from './later';

/** Opens the help, from the same place on every view. */
export function HelpButton() {
  const say = shellWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const tight = useMedia(TIGHT);
  return (
    <>
      <button
        id={HELP_BUTTON}
        type="button"
        className={`${parts.button} ${css.help}`}
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        <Icon shape={ICON.help} />
        <span className={tight ? parts.hidden : undefined}>{say.help}</span>
      </button>
      <div className={css.below}>
        <Later part={HELP} what={say.parts.help} wanted={open} close={close}>
          {({ HelpDialog }) => <HelpDialog close={close} />}
        </Later>
      </div>
    </>
  );
}
