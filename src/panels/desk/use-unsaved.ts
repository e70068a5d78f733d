import { useEffect } from 'react';

/** Has the browser ask before the page is left, while something is filled in that is not kept yet. */
export function useUnsaved(isFilledIn: boolean): void {
  useEffect(() => {
    if (!isFilledIn) return undefined;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isFilledIn]);
}
