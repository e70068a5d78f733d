import { type RefObject, useEffect } from 'react';

/**
 * Closes what is open by a press outside it, and by Escape, which gives the focus back to the button that opened it. A
 * dialog above it keeps the key for itself.
 */
export function useDismiss(
  isOpen: boolean,
  close: () => void,
  whole: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !whole.current?.contains(target)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      close();
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointerDown);
    // Before the window, where a sheet that is open below it listens.
    document.addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen, close, whole, button]);
}
