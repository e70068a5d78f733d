/** What the browser tells of its window and its reader's settings, and what holds in one that tells nothing. */

/** A media query that is asked again and again. */
interface Media {
  /** Whether it holds now; where the browser answers none, it does not. */
  readonly matches: () => boolean;
  /** Calls back whenever the answer changes; gives the way to stop. */
  readonly watch: (changed: () => void) => () => void;
}

/** A media query, for which the browser makes its list once. */
export function mediaOf(query: string): Media {
  const list = 'matchMedia' in globalThis ? matchMedia(query) : null;
  return {
    matches: () => list?.matches ?? false,
    watch: (changed) => {
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
  };
}

/** Whether a media query holds now. */
export const matchesMedia = (query: string): boolean => mediaOf(query).matches();

/** Calls back whenever the answer to a media query changes; gives the way to stop. */
export const watchMedia = (query: string, changed: () => void): (() => void) => mediaOf(query).watch(changed);
