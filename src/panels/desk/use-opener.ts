import { useCallback, useEffect, useRef } from 'react';
import { focusPlace } from './focus-place';

/** Remembers what opened a form. What this answers with goes back there, or to the place of it where it is gone. */
export function useOpener(): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
  }, []);
  return useCallback(() => {
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
      else focusPlace();
    });
  }, []);
}
