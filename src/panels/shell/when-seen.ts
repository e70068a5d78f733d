/** Waiting until something has been there to be seen for long enough. */

/** Between two looks at whether it can be seen, in milliseconds. */
const LOOK_EVERY = 500;

/** Whether a dialog lies over the page, with all that is told there. */
const isCovered = () => document.querySelector(':modal') !== null;

/**
 * Does something once the page has been in sight for so many milliseconds; the time under a dialog does not count.
 * Gives the way to stop waiting.
 */
export function whenSeenFor(milliseconds: number, act: () => void): () => void {
  let left = milliseconds;
  const timer = setInterval(() => {
    if (!isCovered()) left -= LOOK_EVERY;
    if (left > 0) return;
    clearInterval(timer);
    act();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}
