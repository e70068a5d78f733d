import { useState } from 'react';
import type { CitedThing } from '../state/cite';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import { laterPart } from '../ui/later-part';
import parts from '../ui/parts.module.css';
import { MissingPart } from './MissingPart';

/** The dialog, which the first picture does without. */
const DIALOG = laterPart(() => import('./CiteDialog'));

interface CiteButtonProps {
  readonly thing: CitedThing;
  readonly words?: string;
  readonly look?: 'button' | 'link';
}

/** Opens the citations of a thing: to copy, or to save as a file. */
export function CiteButton({ thing, words = 'Cite this', look = 'button' }: CiteButtonProps) {
  const [open, setOpen] = useState(false);
  const module = DIALOG.use(open);
  return (
    <>
      <button type="button" className={parts[look]} onClick={() => setOpen(true)}>
        {look === 'button' && <Icon shape={ICON.cite} />}
        <span>{words}</span>
      </button>
      {open && module === 'failed' && <MissingPart what="citations" close={() => setOpen(false)} />}
      {open && module && module !== 'failed' && (
        <module.CiteDialog thing={thing} close={() => setOpen(false)} />
      )}
    </>
  );
}
