import { useState } from 'react';
import type { CitedThing } from '../../state/cite';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import { laterPart } from '../../ui/later-part';
import parts from '../../ui/parts.module.css';

/** The dialog, which the first picture does without. */
const DIALOG = laterPart(() => import('./CiteDialog'));

interface CiteButtonProps {
  readonly thing: CitedThing;
  readonly words?: string;
  /** What is cited, for those who hear the button without seeing what it stands under. */
  readonly of?: string;
  readonly look?: 'button' | 'link';
}

/** Opens the citations of a thing: to copy, or to save as a file. */
export function CiteButton({ thing, words = 'Cite this', of, look = 'button' }: CiteButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className={parts[look]}
        aria-label={of === undefined ? undefined : `${words}: ${of}`}
        onClick={() => setOpen(true)}
      >
        {look === 'button' && <Icon shape={ICON.cite} />}
        <span>{words}</span>
      </button>
      <Later part={DIALOG} what="citations" wanted={open} close={close}>
        {({ CiteDialog }) => <CiteDialog thing={thing} close={close} />}
      </Later>
    </>
  );
}
