import { Later } from '../ui/Later';
import { laterPart } from '../ui/later-part';
import { graphWords } from '../words/views/graph';
import type { LensDrawing } from './drawing';
import { FoldControl } from './folds/fold-control';
import css from './GraphPanel.module.css';
import { SizeControl, SizeNotesLater } from './sizes/size-control';
import { Waiting } from './Waiting';

/** The map with its shapes and all that draws it. */
const MAP = laterPart(() => import('./map/map-parts'));

function MapLater() {
  const waiting = (
    <div className={css.stage}>
      <Waiting failure={null} words={graphWords().mapOnItsWay} />
    </div>
  );
  return (
    <Later part={MAP} what={graphWords().mapInText} waiting={waiting}>
      {({ MapGraph }) => <MapGraph />}
    </Later>
  );
}

function ControlsLater() {
  return (
    <Later part={MAP} what={graphWords().zoomToInText}>
      {({ ZoomTo }) => <ZoomTo />}
    </Later>
  );
}

/** The map lens, which is fetched when there is time, or when it is wanted. */
export const MAP_DRAWING: LensDrawing = {
  Drawing: MapLater,
  Controls: () => (
    <>
      <SizeControl />
      <FoldControl />
      <ControlsLater />
      <SizeNotesLater />
    </>
  ),
  fetch: MAP.fetch,
  useAhead: () => undefined,
};
