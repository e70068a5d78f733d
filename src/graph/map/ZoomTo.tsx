import type { Camera } from '../../domain/lenses/places';
import { lookAt } from '../../state/actions/picture';
import { useApp } from '../../state/store';
import { mapWords } from '../../words/views/map';
import css from '../LensBar.module.css';
import type { Rectangle } from '../rectangle';
import {
  cameraOnRectangle,
  cameraOnRegion,
  isWithin,
  MAP_REGIONS,
  type MapRegion,
  regionOf,
} from './map-regions';
import { askedOnMapOf, wholeMapOf } from './sights';

/** What is chosen to look at: a part of the world, or what is asked about. */
type Sight = MapRegion | 'asked';

/** What a camera shows, of those that can be chosen; null for something else. */
function sightOf(camera: Camera | null, whole: Rectangle, isAsked: boolean): Sight | null {
  if (camera === null) return isAsked ? 'asked' : 'world';
  return regionOf(camera) ?? (isWithin(whole, camera) ? 'world' : null);
}

/** Chooses a part of the world to look at, or what is asked about. It is part of the link as every camera is. */
export function ZoomTo() {
  const say = mapWords();
  const camera = useApp((state) => state.view.camera);
  const whole = useApp(wholeMapOf);
  const isAsked = useApp((state) => askedOnMapOf(state) !== null);
  const sights: readonly Sight[] = [...(isAsked ? (['asked'] as const) : []), ...MAP_REGIONS];
  const sight = sightOf(camera, whole, isAsked);
  const look = (chosen: Sight) => {
    if (chosen === 'asked') lookAt(null, null);
    else lookAt(chosen === 'world' && isAsked ? cameraOnRectangle(whole) : cameraOnRegion(chosen), null);
  };
  return (
    <label className={css.width} data-steady="true">
      <span>{say.zoomTo}</span>
      <select
        value={sight ?? ''}
        onChange={({ target }) => {
          const chosen = sights.find((one) => one === target.value);
          if (chosen) look(chosen);
        }}
      >
        {sight === null && <option value="">{say.elsewhere}</option>}
        {sights.map((one) => (
          <option key={one} value={one}>
            {one === 'asked' ? say.asked : say.regions[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
