import { endFirstPicture } from './first-picture';

/** How many parts of the first sight are on their way. */
let onTheirWay = 0;
/** Whether the picture is drawn, and these parts alone are waited for. */
let isDrawn = false;

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

/** Has the page wait for a part of the first sight before it says that it is ready; what it answers with ends that. */
export function holdReady(): () => void {
  onTheirWay += 1;
  return () => {
    onTheirWay -= 1;
    if (isDrawn && onTheirWay === 0) announceReady();
  };
}

/** Does something once the first picture is drawn; what it answers with calls that off. */
export function whenReady(act: () => void): () => void {
  const { documentElement: page } = document;
  const isReady = () => page.dataset['ready'] === 'true';
  const watcher = new MutationObserver(() => {
    if (!isReady()) return;
    watcher.disconnect();
    act();
  });
  if (isReady()) act();
  else watcher.observe(page, { attributeFilter: ['data-ready'] });
  return () => watcher.disconnect();
}
