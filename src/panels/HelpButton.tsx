import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import { TIGHT, useMedia } from '../ui/use-media';
import css from './HelpButton.module.css';
import { HELP } from './later-parts';
import { MissingPart } from './MissingPart';

/** Opens the help, from the same place on every view. */
export function HelpButton() {
  const [open, setOpen] = useState(false);
  const module = HELP.use(open);
  const tight = useMedia(TIGHT);
  return (
    <>
      <button type="button" className={`${parts.button} ${css.help}`} onClick={() => setOpen(true)}>
        <Icon shape={ICON.help} />
        <span className={tight ? parts.hidden : undefined}>Help</span>
      </button>
      {open && module === 'failed' && <MissingPart what="the help" close={() => setOpen(false)} />}
      {open && module !== null && module !== 'failed' && <module.HelpDialog close={() => setOpen(false)} />}
    </>
  );
}
