import { useEffect } from 'react';
import { doAgain, takeBack } from '../../state/desk/case-file';

/** Where Ctrl and Z take back letters and no acts. The text of a source is none of these: nothing is typed there. */
const TEXT_FIELD = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"])';

function actOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): (() => void) | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (target instanceof Element && target.closest(TEXT_FIELD)) return null;
  if (key.toLowerCase() === 'y' && ctrlKey && !shiftKey) return doAgain;
  if (key.toLowerCase() !== 'z') return null;
  return shiftKey ? doAgain : takeBack;
}

/** Undo and redo by keys: at the desk they are of the case file, and not of what is looked at. */
export function useDeskKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = document.querySelector('dialog[open]') ? null : actOf(event);
      if (!act) return;
      // The page would undo a step of the visit.
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
