/** What the browser tells of its window and its reader's settings, and what holds in one that tells nothing. */

/** Whether a media query holds now; where the browser answers none, it does not. */
export function matchesMedia(query: string): boolean {
  return 'matchMedia' in globalThis && matchMedia(query).matches;
}

/** Calls back whenever the answer to a media query changes; gives the way to stop. */
export function watchMedia(query: string, changed: () => void): () => void {
  if (!('matchMedia' in globalThis)) return () => undefined;
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
