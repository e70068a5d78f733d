import { endFirstPicture } from './first-picture';

/** How many parts of the first sight are on their way. */
let onTheirWay = 0;
/** Whether the picture is drawn, and these parts alone are waited for. */
let isDrawn = false;
/** What waits for them. */
const waiting = new Set<() => void>();

/** For no longer than this does a picture wait for what stands around it, in milliseconds. */
const PATIENCE = 2000;

/** Says on the page that what it opened with is drawn and at rest: tests and scripts that take pictures wait for it. */
export function announceReady(): void {
  isDrawn = true;
  if (onTheirWay > 0) return;
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      endFirstPicture();
      document.documentElement.dataset['ready'] = 'true';
    });
  });
}

/** One part may bring another along: it is looked whether all are there once both have been seen. */
function settle(): void {
  if (onTheirWay > 0) return;
  for (const act of waiting) act();
  if (isDrawn) announceReady();
}

/** Has the page wait for a part of the first sight before it says that it is ready; what it answers with ends that. */
export function holdReady(): () => void {
  onTheirWay += 1;
  return () => {
    onTheirWay -= 1;
    requestAnimationFrame(settle);
  };
}

/**
 * Does something once the parts of the first sight have their room, so that nothing moves any more, or after a while; what
 * it answers with calls that off.
 */
export function whenArranged(act: () => void): () => void {
  const once = () => {
    stop();
    act();
  };
  const timer = setTimeout(once, PATIENCE);
  const stop = () => {
    waiting.delete(once);
    clearTimeout(timer);
  };
  waiting.add(once);
  requestAnimationFrame(settle);
  return stop;
}
