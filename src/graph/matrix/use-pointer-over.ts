/** What the pointer is over while the cells of a matrix move under it. */
import { type RefObject, useEffect, useRef } from 'react';
import { debounced } from '../schedule';
import type { Position } from './position';

/**
 * Tells what the pointer is over: at once, or, while it is the scroller that moves, when that has come to rest. Nobody reads what
 * rushes by, and to tell of each cell of it would hold the scrolling up.
 */
export function usePointerOver(
  scroller: RefObject<HTMLElement | null>,
  tell: (at: Position | null) => void,
): (at: Position | null) => void {
  const told = useRef(tell);
  const isMoving = useRef(false);
  const waiting = useRef<{ readonly at: Position | null } | null>(null);
  useEffect(() => {
    told.current = tell;
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const rest = debounced(() => {
      isMoving.current = false;
      // Where keys have moved it, what they came to is told, and not what the pointer was left over.
      const isByKeys = element.querySelector('[data-at]:focus-visible') !== null;
      if (waiting.current && !isByKeys) told.current(waiting.current.at);
      waiting.current = null;
    });
    const move = () => {
      isMoving.current = true;
      rest.schedule();
    };
    element.addEventListener('scroll', move, { passive: true });
    return () => {
      element.removeEventListener('scroll', move);
      rest.cancel();
    };
  }, [scroller]);
  return (at) => {
    if (isMoving.current) waiting.current = { at };
    else tell(at);
  };
}
