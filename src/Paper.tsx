import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { PAPER } from './panels/paper/later';
import { Later } from './ui/Later';
import { matchesMedia, watchMedia } from './ui/media';
import parts from './ui/parts.module.css';
import { shellWords } from './words/page/shell';

/** Whether the page is being printed, or shown as it would be. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser lays out the paper as soon as it has told of it.
    const set = (now: boolean) => flushSync(() => setPrinting(now));
    const [begin, end, change] = [() => set(true), () => set(false), () => set(matchesMedia('print'))];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    const stop = watchMedia('print', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      stop();
    };
  }, []);
  return printing;
}

/** What is printed in the place of the workspace. Before it has arrived, the page is printed as it is, and says so. */
export function Paper() {
  const printing = usePrinting();
  const { module } = PAPER.use(printing);
  if (!printing) return null;
  if (module) return <module.PaperSheet />;
  return <p className={parts['paper-only']}>{shellWords().paperMissing}</p>;
}

/** Says on the screen, after a print, that the sheet for paper did not arrive, and gets it for the next. */
export function AboutPaper() {
  const printing = usePrinting();
  const [wanted, setWanted] = useState(false);
  if (printing && !wanted) setWanted(true);
  return (
    <Later part={PAPER} what={shellWords().parts.paper} wanted={wanted} close={() => setWanted(false)}>
      {() => null}
    </Later>
  );
}
