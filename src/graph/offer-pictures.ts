import { useApp } from '../state/store';
import { offerDrawing } from '../ui/picture';
import type { PlaceBoxes } from './network/network-picture';
import { PICTURES } from './pictures';
import { visibleGraphOf } from './visible-graph';

/** Boxes are placed by the worker, as on the screen. Rejects where it fails. */
const place: PlaceBoxes = async (boxes, ties) =>
  (await import('../state/layout')).layoutWorker.place(boxes, ties);

/** Offers the picture of what is visible, also where the table is shown and no picture is; returns the way to take it back. */
export function offerPictures(): () => void {
  return offerDrawing(async (palette) => {
    await import('./folds/bring-folding');
    const state = useApp.getState();
    return PICTURES[state.view.lens].draw(visibleGraphOf(state, palette), place);
  });
}
