import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { isFiltering } from '../../domain/filter/filter';
import { type AppState, useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { detailsWords } from '../../words/questions/details';
import { Questions, Stories } from './OpeningFinding';
import css from './OpeningStrip.module.css';

/** Whether somebody has just come, and to nothing in particular. */
function isAtFirstSight({ view, sheet, trail, opening }: AppState): boolean {
  const { selection, story, reading, comparison, presentation, filter } = view;
  const isBare = selection === null && story === null && reading === null && comparison === null;
  const hasFiles = opening.phase === 'open' && opening.files.length > 0;
  const isUntouched = trail.position === 0 && sheet === null && !hasFiles;
  return isBare && isUntouched && presentation === 'graph' && !isFiltering(filter);
}

/** The column of the graph, over the lower end of which it lies, so that the picture stays where it is. */
const column = () => document.getElementById('sentence')?.closest('main > *') ?? null;

/**
 * The story and the questions of the first screen on a phone, where the details are behind a button: over the years, until
 * something is chosen or it is closed.
 */
export function OpeningStrip() {
  const narrow = useMedia(NARROW);
  const isFirst = useApp(isAtFirstSight);
  const [isClosed, setClosed] = useState(false);
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => setPlace(column()), []);
  if (!narrow || !isFirst || isClosed || !place) return null;
  const say = detailsWords().finding;
  const close = () => {
    setClosed(true);
    document.getElementById('sentence')?.focus();
  };
  return createPortal(
    <div className={css.strip}>
      <section aria-label={say.begin} className={css.card}>
        <button
          type="button"
          className={`${parts['icon-button']} ${css.close}`}
          aria-label={say.closeBegin}
          onClick={close}
        >
          <Icon shape={ICON.close} />
        </button>
        <Stories />
        <Questions />
      </section>
    </div>,
    place,
  );
}
