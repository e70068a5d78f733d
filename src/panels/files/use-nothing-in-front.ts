/** Whether something else that a reader has opened lies in front of the page. */
import { useSyncExternalStore } from 'react';

/** Dialogs, menus and notes, but not those about files themselves. */
const IN_FRONT = 'dialog[open]:not([data-about-files]), [role="menu"], [data-in-front]';

function watchPage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
  return () => observer.disconnect();
}

/** Whether nothing does: what comes by itself waits until then, and covers nothing that was asked for. */
export const useNothingInFront = (): boolean =>
  useSyncExternalStore(watchPage, () => document.querySelector(IN_FRONT) === null);
