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
