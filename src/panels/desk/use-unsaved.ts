import { useEffect } from 'react';
import { useDesk } from '../../state/desk/desk-store';
import { leaveForms } from '../../state/desk/keeping-forms';

/** Has the browser ask before the page is left, where something is filled in that this device does not keep. */
export function useUnsaved(isFilledIn: boolean): void {
  useEffect(() => {
    if (!isFilledIn) return undefined;
    const ask = (event: Event) => {
      if (useDesk.getState().whose === 'others' || !leaveForms()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isFilledIn]);
}
