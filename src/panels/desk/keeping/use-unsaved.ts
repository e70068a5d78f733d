import { useEffect } from 'react';
import { useDesk } from '../../../state/desk/desk-store';
import { leaveCases } from '../../../state/desk/keeping';
import { leaveForms } from '../../../state/desk/keeping-forms';

/** Has the browser ask before the page is left, where something would be lost that this device does not keep. */
export function useUnsaved(isFilledIn: boolean): void {
  useEffect(() => {
    const ask = (event: Event) => {
      const isOfOthers = useDesk.getState().whose === 'others';
      const isLost = isOfOthers ? isFilledIn : !leaveCases() || (isFilledIn && !leaveForms());
      if (isLost) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isFilledIn]);
}
