import { endFirstPicture } from './first-picture';

/** Says on the page that what it opened with is drawn and at rest: tests and scripts that take pictures wait for it. */
export function announceReady(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      endFirstPicture();
      document.documentElement.dataset['ready'] = 'true';
    });
  });
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
