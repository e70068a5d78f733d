/** The one stop of a matrix for the Tab key, and the keys that go from cell to cell. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Extent, isSame, type Position, positionByKey, within } from './position';

/** What the stop needs to know of what it stands in. */
interface StopIn {
  readonly grid: RefObject<HTMLElement | null>;
  readonly extent: Extent;
  /** How many rows are in sight. */
  readonly page: number;
  /** Where what is selected stands; null where it stands nowhere. */
  readonly selected: Position | null;
  /** Brings a position into the window. */
  readonly reveal: (at: Position) => void;
}

const elementAt = (grid: HTMLElement, { row, column }: Position) =>
  grid.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`);

/** The position of an element, or of what it is in. */
export function positionOf(target: EventTarget | null): Position | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  const [row, column] = element?.dataset['at']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/**
 * The cell that the Tab key leads to: at first what is selected, then where the keyboard was last. Cells are many and come and
 * go, so that which of them is the stop is written on it by hand.
 */
export function useStop({ grid, extent, page, selected, reveal }: StopIn) {
  const [at, setAt] = useState<Position>({ row: 0, column: 0 });
  const goal = useRef(false);
  const followed = useRef<Position | null>(null);
  const stop = within(extent, at);

  // What is selected elsewhere comes into sight, and the keyboard begins there.
  useLayoutEffect(() => {
    const before = followed.current;
    followed.current = selected;
    if (!selected || (before && isSame(before, selected))) return;
    setAt(selected);
    if (!grid.current?.contains(document.activeElement)) reveal(selected);
  });

  // After every drawing: the cell may have come with it.
  useLayoutEffect(() => {
    if (!grid.current) return;
    for (const other of grid.current.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
    const element = elementAt(grid.current, stop);
    if (!element) return;
    element.tabIndex = 0;
    if (goal.current) element.focus({ preventScroll: true });
    goal.current = false;
  });

  const goTo = (next: Position) => {
    goal.current = true;
    reveal(next);
    setAt(next);
  };
  return {
    stop,
    goTo,
    /** Goes where a key leads; false where it leads nowhere. */
    onKey: (event: KeyboardEvent): boolean => {
      if (event.altKey || event.metaKey || event.shiftKey) return false;
      const next = positionByKey(event, stop, extent, page);
      if (next && !isSame(next, stop)) goTo(next);
      return next !== null;
    },
    onFocus: (position: Position) => {
      if (!isSame(position, stop)) setAt(position);
    },
  };
}
