import { lookAt } from '../../state/actions/picture';
import { useApp } from '../../state/store';
import { mapWords } from '../../words/views/map';
import css from '../LensBar.module.css';
import { cameraOnRegion, MAP_REGIONS, regionOf } from './map-regions';

/** Chooses a part of the world to look at. It is part of the link as every camera is. */
export function ZoomTo() {
  const say = mapWords();
  const region = useApp((state) => regionOf(state.view.camera));
  return (
    <label className={css.width} data-steady="true">
      <span>{say.zoomTo}</span>
      <select
        value={region ?? ''}
        onChange={({ target }) => {
          const chosen = MAP_REGIONS.find((one) => one === target.value);
          if (chosen) lookAt(cameraOnRegion(chosen), null);
        }}
      >
        {region === null && <option value="">{say.elsewhere}</option>}
        {MAP_REGIONS.map((one) => (
          <option key={one} value={one}>
            {say.regions[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
