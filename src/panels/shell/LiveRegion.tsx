import { useEffect } from 'react';
import { fallSilent } from '../../state/actions';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';

/** How long it can be found by whoever reads the page from place to place, in milliseconds. */
const STANDS_FOR = 10_000;

/** Where the page says aloud what it shows without words: for those who hear it, and never seen. */
export function LiveRegion() {
  const said = useApp((state) => state.said);
  useEffect(() => {
    if (said.words === '') return;
    const timer = setTimeout(fallSilent, STANDS_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div aria-live="polite" className={parts.hidden}>
      {said.words && <p key={said.number}>{said.words}</p>}
    </div>
  );
}
