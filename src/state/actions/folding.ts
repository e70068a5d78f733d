import { partOf } from '../../domain/lenses/folds/parts';
import type { SelectableId } from '../../domain/model/ids';
import { type Folding, keepFolding } from '../folding';
import { setState, useApp } from '../store';
import { goTo } from './view';

/** Takes what folds parties, and lets whoever waits for it look again. */
export function takeFolding(made: Folding): void {
  if (keepFolding(made)) setState({});
}

/** Unfolds all parties of the picture where this is a part of what it is folded to; else nothing happens. */
export function unfoldAt(id: SelectableId): void {
  const { opening, view } = useApp.getState();
  if (view.fold === null || opening.phase !== 'open' || !partOf(opening.dataset, id)) return;
  goTo({ fold: null, selection: null });
}
