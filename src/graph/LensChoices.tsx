import { type ReactNode, useId, useState } from 'react';
import type { Lens } from '../domain/lenses/lenses';
import { areSidesApart } from '../state/selectors';
import { useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import { NARROW, useMedia } from '../ui/use-media';
import { shownLinesWords } from '../words/views/shown-lines';
import type { LensDrawing } from './drawing';
import css from './LensBar.module.css';
import { LinesLimit, WidthChoice } from './LinesChoice';

export { LinesShown } from './LinesChoice';

/** Choices behind a button, where they would take as much room as the picture. What is told of the picture stays. */
function Folded({ children }: { readonly children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const say = shownLinesWords();
  return (
    <>
      <button
        type="button"
        className={`${parts.button} ${css.opener}`}
        aria-label={say.choicesOfPicture}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{say.choices}</span>
        <Icon shape={open ? ICON.up : ICON.down} size={14} />
      </button>
      <div id={id} className={css.choices} data-folded={!open || undefined}>
        {children}
      </div>
    </>
  );
}

interface LensChoicesProps {
  readonly lens: Lens;
  /** Whether lines stand for several relationships each. */
  readonly bundled: boolean;
  readonly Controls: LensDrawing['Controls'];
}

/** What is chosen of a picture besides its lens. */
export function LensChoices({ lens, bundled, Controls }: LensChoicesProps) {
  // Two pictures beside each other have the height, as one has on a phone.
  const isApart = useApp(areSidesApart);
  const folds = useMedia(NARROW) || isApart;
  const choices = (
    <>
      {bundled && <WidthChoice lens={lens} />}
      {Controls && <Controls />}
      {bundled && <LinesLimit lens={lens} />}
    </>
  );
  return folds ? <Folded>{choices}</Folded> : choices;
}
