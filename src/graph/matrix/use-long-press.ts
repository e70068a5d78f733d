import { type RefObject, useEffect, useRef } from 'react';
import { type LongPress, watchLongPress } from '../long-press';
import type { Point } from '../point';

/** Watches for fingers that rest on an element. @param rested with where the finger is in the window */
export function useLongPress(
  element: RefObject<HTMLElement | null>,
  rested: (at: Point) => void,
): RefObject<LongPress | null> {
  const press = useRef<LongPress | null>(null);
  const latest = useRef(rested);
  latest.current = rested;
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    press.current = watchLongPress(current, ({ x, y }) => {
      const { left, top } = current.getBoundingClientRect();
      latest.current({ x: left + x, y: top + y });
    });
  }, [element]);
  return press;
}
