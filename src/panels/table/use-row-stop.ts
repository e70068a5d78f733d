import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';

type RowVirtualizer = Virtualizer<HTMLElement, HTMLTableRowElement>;

/** Where a key leads to from a row; null for keys that lead to no other. */
function rowByKey(key: string, from: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

/** Where the focus is to go once the row is drawn, and from what. */
interface Goal {
  readonly position: number;
  readonly column: string;
  readonly from: Element;
}

const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const buttonsOf = (row: Element) => [...row.querySelectorAll<Element & HTMLOrSVGElement>('button')];

/** The one stop of the rows for the Tab key, and the keys that go from row to row and along a row. */
export function useRowStop(virtualizer: RowVirtualizer, count: number, selected: number) {
  /** The row that had the focus last; null before any had. */
  const [last, setLast] = useState<number | null>(null);
  const goal = useRef<Goal | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);

  // After every drawing: a row far away comes with one of them.
  useLayoutEffect(() => {
    if (!goal.current) return;
    const { position, column, from } = goal.current;
    const { activeElement } = document;
    // The row that it came from may be gone; whoever has gone elsewhere stays there.
    if (activeElement !== from && activeElement !== document.body) {
      goal.current = null;
      return;
    }
    const row = body.current?.querySelector(`tr[data-index="${position}"]`);
    const target = row?.querySelector<HTMLElement>(`td[data-column="${column}"] button`);
    const button = target ?? row?.querySelector<HTMLElement>('td[data-column="kind"] button');
    if (!button) return;
    goal.current = null;
    button.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const focused = event.target as HTMLElement;
    const row = focused.closest<HTMLElement>('tr[data-index]');
    if (!row) return;
    const from = Number(row.dataset['index']);
    const along = STEP[event.key];
    if (along !== undefined) {
      const buttons = buttonsOf(row);
      buttons[buttons.indexOf(focused) + along]?.focus();
      event.preventDefault();
      return;
    }
    const seen = virtualizer.range ? virtualizer.range.endIndex - virtualizer.range.startIndex : 1;
    const wanted = rowByKey(event.key, from, Math.max(1, seen - 1));
    if (wanted === null) return;
    event.preventDefault();
    const position = Math.max(0, Math.min(count - 1, wanted));
    const column = focused.closest<HTMLElement>('td')?.dataset['column'] ?? 'kind';
    goal.current = { position, column, from: focused };
    setLast(position);
    virtualizer.scrollToIndex(position);
  };

  const drawn = virtualizer.getVirtualItems();
  const isDrawn = (position: number) => drawn.some(({ index }) => index === position);
  const first = last ?? Math.max(0, selected);
  return {
    body,
    onKeyDown,
    /** The row that the Tab key leads to. */
    stop: isDrawn(first) ? first : (virtualizer.range?.startIndex ?? 0),
    /** Remembers the row that has the focus. */
    onFocus: (event: { readonly target: Element }) => {
      const index = event.target.closest<HTMLElement>('tr[data-index]')?.dataset['index'];
      if (index !== undefined) setLast(Number(index));
    },
  };
}
