import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Says on what the desk stands in that it stands there, and whether something is selected, so that the panels beside it make way.
 * Returns where to put the desk.
 */
export function useBesideGraph(isSelected: boolean): RefObject<HTMLElement | null> {
  const desk = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const around = desk.current?.parentElement;
    if (!around) return;
    around.dataset['desk'] = isSelected ? 'selected' : 'open';
    return () => {
      delete around.dataset['desk'];
    };
  }, [isSelected]);
  return desk;
}
