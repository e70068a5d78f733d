/** What keys and the pointer do in the cells of a matrix. */
import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import { unfoldAt } from '../../state/actions/folding';
import { point } from '../../state/actions/page';
import { askAt, idsAt, openAt } from './acts-at';
import type { NamedMatrix } from './names-of-cells';
import type { Position } from './position';
import { useLongPress } from './use-long-press';
import { usePointerOver } from './use-pointer-over';
import { positionOf, type useStop } from './use-stop';

/** Goes on to what follows the matrix: the legend. */
function leave(grid: HTMLElement | null): void {
  grid?.closest('section')?.querySelector('summary')?.focus();
}

interface HandledMatrix {
  readonly named: NamedMatrix;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLElement | null>;
  readonly ways: ReturnType<typeof useStop>;
}

/** The handlers of the grid, and the position that is pointed at. */
export function useHandlers({ named, scroller, grid, ways }: HandledMatrix) {
  const { stop, goTo, onKey, onFocus } = ways;
  const [pointed, setPointed] = useState<Position | null>(null);
  const pointAt = (at: Position | null) => {
    if (at?.row === pointed?.row && at?.column === pointed?.column) return;
    setPointed(at);
    point((at && idsAt(named, at)[0]) ?? null);
  };

  const pointerOver = usePointerOver(scroller, pointAt);
  const press = useLongPress(scroller, ({ x, y }) => {
    const at = positionOf(document.elementFromPoint(x, y));
    if (at) askAt(named, at, x, y);
  });
  const askHere = () => {
    const { left: x = 0, bottom: y = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    askAt(named, stop, x, y);
  };

  const unfoldAtPosition = (at: Position | null) => {
    const [id] = at ? idsAt(named, at) : [];
    if (id) unfoldAt(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave(grid.current);
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) askHere();
    else if (event.key === 'Enter' || event.key === ' ') openAt(named, stop);
    else if (event.key.toLowerCase() === 'u') unfoldAtPosition(stop);
    else if (!onKey(event)) return;
    event.preventDefault();
  };

  const handlers = {
    onKeyDown,
    onClick: ({ target }: { readonly target: EventTarget }) => {
      const at = positionOf(target);
      // The tap that ends a long press is none.
      if (!at || press.current?.endsWithTap()) return;
      goTo(at);
      openAt(named, at);
    },
    onDoubleClick: ({ target }: { readonly target: EventTarget }) => unfoldAtPosition(positionOf(target)),
    onContextMenu: (event: MouseEvent) => {
      const at = positionOf(event.target);
      if (at && askAt(named, at, event.clientX, event.clientY)) event.preventDefault();
    },
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const at = positionOf(target);
      if (!at) return;
      onFocus(at);
      pointAt(at);
    },
    onBlur: () => pointAt(null),
    onPointerOver: ({ target }: { readonly target: EventTarget }) => pointerOver(positionOf(target)),
    onPointerLeave: () => pointerOver(null),
  };
  return { handlers, pointed };
}
