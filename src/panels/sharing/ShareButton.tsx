import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import { SHARE_DIALOG } from './later';

/** Opens the ways to hand the view on, beside the plain link. */
export function ShareButton({ look = 'button' }: { look?: 'button' | 'link' }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const say = shellWords();
  return (
    <>
      <button type="button" className={parts[look]} onClick={() => setOpen(true)}>
        {look === 'button' && <Icon shape={ICON.share} />}
        <span>{say.share}</span>
      </button>
      <Later part={SHARE_DIALOG} what={say.parts.share} wanted={open} close={close}>
        {({ ShareDialog }) => <ShareDialog close={close} />}
      </Later>
    </>
  );
}
