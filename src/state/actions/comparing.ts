/** What a reader can do to hold one filter against another: whoever can begin a comparison has what works it out. */
import '../bring-comparing';
import type { Comparison } from '../../domain/compare/comparison';
import { ended, swapped } from '../../domain/compare/next-comparison';
import type { Filter } from '../../domain/filter/filter';
import { useApp } from '../store';
import { changeView } from './view';

/** Compares what is shown with another filter; null ends the comparison. */
export function compareWith(comparison: Comparison | null): void {
  const { filter, comparison: before } = useApp.getState().view;
  const isOver = comparison === null && before !== null;
  changeView({
    comparison,
    ...(comparison === null && { pictures: null }),
    ...(isOver && { filter: ended(filter, before) }),
  });
}

/** Gives each side of the comparison a picture of its own, or puts both into one. */
export function showSideBySide(isApart: boolean): void {
  changeView({ pictures: isApart ? 'two' : null, ...(isApart && { presentation: 'graph' }) });
}

/** Puts B in the place of A, and A in that of B. */
export function swapSides(): void {
  const { filter, comparison } = useApp.getState().view;
  if (comparison) changeView(swapped(filter, comparison));
}

/** Compares two filters, the first of which becomes that of the view, as one step. */
export function compareFilters(filter: Filter, comparison: Comparison): void {
  changeView({ filter, comparison });
}
