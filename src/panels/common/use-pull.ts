import { type PointerEvent, useRef } from 'react';
import { openSheet, pullSheet } from '../../state/actions/page';
import { useApp } from '../../state/store';
import { matchesMedia } from '../../ui/media';
import { NARROW } from '../../ui/use-media';

/** So far a finger moves until it is a pull, in pixels. */
const PULLED = 32;

/** Up: to half height from its head alone, and from there to full. Down: to half, and from there away. */
function settle(distance: number): void {
  const { sheetHeight } = useApp.getState();
  if (distance < -PULLED) pullSheet(sheetHeight === 'low' ? 'half' : 'full');
  else if (distance > PULLED && sheetHeight === 'full') pullSheet('half');
  else if (distance > PULLED) openSheet(null);
}

/** Lets the head of a sheet be pulled up and down in a narrow window; the sheet follows the finger. */
export function usePull() {
  const pull = useRef<{ readonly id: number; readonly from: number; readonly sheet: HTMLElement } | null>(
    null,
  );

  const end = (distance: number) => {
    pull.current?.sheet.style.removeProperty('translate');
    pull.current = null;
    settle(distance);
  };

  return {
    onPointerDown: ({ target, currentTarget, pointerId, clientY, isPrimary }: PointerEvent<HTMLElement>) => {
      const sheet = currentTarget.closest('section');
      const isOnButton = target instanceof Element && target.closest('button');
      // In a wider window the filters lie over the graph from top to bottom, and are no sheet.
      if (!isPrimary || isOnButton || !sheet || !matchesMedia(NARROW)) return;
      currentTarget.setPointerCapture(pointerId);
      pull.current = { id: pointerId, from: clientY, sheet };
    },
    onPointerMove: ({ pointerId, clientY }: PointerEvent) => {
      if (pull.current?.id !== pointerId) return;
      pull.current.sheet.style.translate = `0 ${clientY - pull.current.from}px`;
    },
    onPointerUp: ({ pointerId, clientY }: PointerEvent) => {
      if (pull.current?.id === pointerId) end(clientY - pull.current.from);
    },
    onPointerCancel: () => pull.current && end(0),
  };
}
