import { emphasisOf } from '../state/emphasis';
import { countedIndexOf, drawnGraphOf, visibleOf } from '../state/selectors';
import { useApp } from '../state/store';
import { offerDrawing } from '../ui/picture';
import { pictureDatasetOf } from './folds/picture-dataset';
import type { PlaceBoxes } from './network/network-picture';
import { PICTURES } from './pictures';

/** Boxes are placed by the worker, as on the screen. Rejects where it fails. */
const place: PlaceBoxes = async (boxes, ties) =>
  (await import('../state/layout')).layoutWorker.place(boxes, ties);

/** Offers the picture of what is visible, also where the table is shown and no picture is; returns the way to take it back. */
export function offerPictures(): () => void {
  return offerDrawing(async (palette) => {
    await import('./folds/bring-folding');
    const state = useApp.getState();
    if (state.opening.phase !== 'open') throw new Error('No dataset is open.');
    const dataset = pictureDatasetOf(state, state.opening.dataset);
    const index = countedIndexOf(state);
    const { lens, moved, spacing, order } = state.view;
    const visible = {
      ...{ dataset, index, moved, spacing, order, palette },
      graph: drawnGraphOf(state),
      emphasis: emphasisOf(state),
      rows: visibleOf(state),
    };
    return PICTURES[lens].draw(visible, place);
  });
}
