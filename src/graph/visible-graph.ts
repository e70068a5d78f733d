/** The picture of a state as it is drawn elsewhere than on a surface. */
import { emphasisOf } from '../state/emphasis';
import { countedIndexOf, drawnGraphOf, visibleOf } from '../state/selectors';
import type { AppState } from '../state/store';
import type { Palette } from '../ui/palette';
import type { VisibleGraph } from './drawing';
import { pictureDatasetOf } from './folds/picture-dataset';

/** What is visible, in these colours. @throws Error where no dataset is open */
export function visibleGraphOf(state: AppState, palette: Palette): VisibleGraph {
  if (state.opening.phase !== 'open') throw new Error('No dataset is open.');
  const { moved, spacing, order } = state.view;
  return {
    ...{ moved, spacing, order, palette },
    dataset: pictureDatasetOf(state, state.opening.dataset),
    index: countedIndexOf(state),
    graph: drawnGraphOf(state),
    emphasis: emphasisOf(state),
    rows: visibleOf(state),
  };
}
