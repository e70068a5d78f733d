import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Leads the focus into a form that a button has opened below it, and back to that button when the form is gone.
 * Returns where to put something that stands in the form.
 */
export function useFormFocus<Inside extends HTMLElement>(): RefObject<Inside | null> {
  const inside = useRef<Inside>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const form = inside.current?.closest('form');
    // What was half filled in when the page was left is open without a button.
    if (!form || !(opener instanceof HTMLElement) || opener.ariaExpanded !== 'true') return;
    // Later: some forms lead it to a field of their own, and remember themselves what opened them.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === opener)
        form.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
      if (form.contains(document.activeElement)) opener.focus();
    };
  }, []);
  return inside;
}
