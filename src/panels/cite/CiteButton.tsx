import { useState } from 'react';
import type { CitedThing } from '../../domain/model/citing';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import { laterPart } from '../../ui/later-part';
import parts from '../../ui/parts.module.css';
import { citeWords } from '../../words/exports/cite';

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
export function CiteButton({ thing, words, of, look = 'button' }: CiteButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const say = citeWords();
  const button = words ?? say.title;
  return (
    <>
      <button
        type="button"
        className={parts[look]}
        aria-label={of === undefined ? undefined : say.ofThing(button, of)}
        onClick={() => setOpen(true)}
      >
        {look === 'button' && <Icon shape={ICON.cite} />}
        <span>{button}</span>
      </button>
      <Later part={DIALOG} what={say.inText} wanted={open} close={close}>
        {({ CiteDialog }) => <CiteDialog thing={thing} close={close} />}
      </Later>
    </>
  );
}
