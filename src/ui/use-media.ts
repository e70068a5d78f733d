import { useMemo, useSyncExternalStore } from 'react';
import { mediaOf } from './media';

/** A window that has room for one column only: what stands beside the graph elsewhere is folded or a sheet here. */
export const NARROW = '(width < 60rem)';

/** A phone on its side: what is a sheet elsewhere stands beside the graph here, or has all of the window. */
export const FLAT = '(height < 32rem)';

/** A narrow window, or one that is not much wider: signs stand alone, and their words are still their names. */
export const TIGHT = '(width < 75rem)';

/** Dark colours. */
export const DARK = '(prefers-color-scheme: dark)';

/** Whether the window is as a media query says, and stays so. */
export function useMedia(query: string): boolean {
  const { matches, watch } = useMemo(() => mediaOf(query), [query]);
  return useSyncExternalStore(watch, matches);
}
