/** What of the map is seen first: all of it, or what is asked about. */
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { LensGraph } from '../../domain/lenses/lens';
import { coordinatesOf } from '../../domain/lenses/map/coordinates';
import type { Camera } from '../../domain/lenses/places';
import type { Selected } from '../../domain/lenses/selected';
import { memoizeLast } from '../../domain/memoize/memoize';
import { aroundSelection } from '../../state/emphasis';
import { datasetOf, drawnGraphOf, selectedOf } from '../../state/selectors';
import type { AppState } from '../../state/store';
import { opened } from '../../state/visible';
import { pictureDatasetOf } from '../folds/picture-dataset';
import { withMoved } from '../network/placed-shapes';
import type { NetworkShapes } from '../network/shapes';
import type { Rectangle } from '../rectangle';
import { type AskedFrame, frameOfAsked } from './asked-frame';
import { cameraOnPartOf } from './map-regions';
import { mapShapes } from './map-shapes';
import { frameAround } from './projection';

/** The places of all parties of a dataset that deal with others, so that a filter does not move the camera. */
const frameFor = memoizeLast(({ columns: { from, to } }: FacetIndex) =>
  frameAround([...new Set([...from.values, ...to.values])].flatMap((id) => coordinatesOf(id) ?? [])),
);

/** The frame of the whole map. */
export const wholeMapOf = (state: AppState): Rectangle => frameFor(opened(state).index);

const shapesFor = memoizeLast(mapShapes);

/** What is drawn on the map. */
export const shapesOfMap = (state: AppState): NetworkShapes =>
  shapesFor(pictureDatasetOf(state, datasetOf(state)), drawnGraphOf(state));

/** Whether something that is selected is a question, or lines with two ends, and so asked about; a party is among all that it deals with. */
const IS_ASKED: Readonly<Record<Selected['type'], boolean>> = {
  ...{ connection: true, common: true, bundle: true, between: true, relationship: true },
  ...{ party: false, system: false, folded: false, others: false },
};

const allOf = memoizeLast(({ nodes, edges }: LensGraph): ReadonlySet<string> => {
  const ids = [...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)];
  return new Set<string>(ids);
});

/** What is asked about: what is selected, if that is a question or a line; else all that is around the centres of the view. */
function askedOf(state: AppState): ReadonlySet<string> | null {
  const selected = selectedOf(state);
  if (selected && IS_ASKED[selected.type]) return aroundSelection(state);
  return state.view.filter.around.length > 0 ? allOf(drawnGraphOf(state)) : null;
}

const askedFor = memoizeLast((shapes: NetworkShapes, asked: ReadonlySet<string> | null) =>
  asked ? frameOfAsked(withMoved(shapes, []), asked) : null,
);

/** The frame of what is asked about on the map; null where nothing is, or where that is nearly all of it. */
export const askedOnMapOf = (state: AppState): AskedFrame | null =>
  askedFor(shapesOfMap(state), askedOf(state));

/** The camera by which a map that is drawn on no surface shows what is asked about; null for all of it. */
export const cameraAtFirstOf = (state: AppState): Camera | null => {
  const asked = askedOnMapOf(state);
  return asked && cameraOnPartOf(wholeMapOf(state), asked);
};
