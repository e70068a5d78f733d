/** Where it is said what was wrong with a link: on the page, or in a dialog that the link has opened over it. */
import { useSyncExternalStore } from 'react';

let place: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** Takes the notices into an element of a dialog; null gives them back to the page. */
export function holdNotices(element: HTMLElement | null): void {
  place = element;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The element in an open dialog that takes the notices; null where none does. */
export const useNoticesPlace = (): HTMLElement | null => useSyncExternalStore(subscribe, () => place);
