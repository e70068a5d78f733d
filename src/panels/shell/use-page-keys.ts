import { useEffect } from 'react';
import { redo, undo } from '../../state/address/undo';
import { goToRegion } from '../common/regions';
import { HELP_BUTTON, opensHelp } from './help-key';

/** Where Ctrl and Z take back letters and not steps, and ? is one of them. */
const TEXT_FIELD =
  'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"])';

/** What a key asks for on every view, if anything. */
function actOf(event: KeyboardEvent): (() => void) | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const isPlain = !(ctrlKey || metaKey);
  if (altKey) return null;
  if (key === 'F6' && isPlain) return () => goToRegion(shiftKey ? -1 : 1);
  if (target instanceof Element && target.closest(TEXT_FIELD)) return null;
  if (key === '?' && isPlain && opensHelp()) return () => document.getElementById(HELP_BUTTON)?.click();
  if (isPlain) return null;
  // Programs on Windows redo with Y, others with Shift and Z.
  if (key.toLowerCase() === 'y' && ctrlKey && !shiftKey) return redo;
  if (key.toLowerCase() !== 'z') return null;
  return shiftKey ? redo : undo;
}

/** The keys that mean the same on every view: round the regions, undo and redo, the help. Not while a dialog asks something. */
export function usePageKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
