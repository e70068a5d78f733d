import { useEffect } from 'react';
import { fallSilent } from '../../state/actions/messages';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';

/** How long it can be found by whoever reads the page from place to place, in milliseconds. */
const STANDS_FOR = 10_000;

/** Where the page says aloud what it shows without words: for those who hear it, and never seen. */
export function LiveRegion() {
  const announcement = useApp((state) => state.announcement);
  useEffect(() => {
    if (announcement.words === '') return;
    const timer = setTimeout(fallSilent, STANDS_FOR);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <div aria-live="polite" className={parts.hidden}>
      {announcement.words && <p key={announcement.number}>{announcement.words}</p>}
    </div>
  );
}
