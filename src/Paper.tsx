import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { PAPER } from './panels/later-parts';

/** Whether the page is being printed, or shown as it would be. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    // At once: the browser lays out the paper as soon as it has told of it.
    const set = (now: boolean) => flushSync(() => setPrinting(now));
    const [begin, end, change] = [() => set(true), () => set(false), () => set(media.matches)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);
  return printing;
}

/** What is printed in the place of the workspace. Before it has arrived, the page is printed as it is. */
export function Paper() {
  const printing = usePrinting();
  const { module } = PAPER.use(printing);
  return printing && module ? <module.PaperSheet /> : null;
}
