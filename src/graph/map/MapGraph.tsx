import { useMemo } from 'react';
import type { LensGraph } from '../../domain/lenses/lens';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { unfoldAt } from '../../state/actions/folding';
import { drawnGraphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { inTime } from '../../state/within';
import { readPalette } from '../../ui/palette';
import parts from '../../ui/parts.module.css';
import { NARROW, useMedia } from '../../ui/use-media';
import { mapWords } from '../../words/views/map';
import { usePictureDataset } from '../folds/picture-dataset';
import { walkOfParties } from '../folds/walk-of-folds';
import { GraphStage } from '../GraphStage';
import { createNetworkSurface, type NetworkPicture } from '../network/network-surface';
import { partyIcons } from '../network/party-icons';
import type { MakeSurface } from '../surface';
import { useSurface } from '../use-surface';
import css from './MapGraph.module.css';
import { MAP } from './map-manner';
import { notesOnMap } from './map-notes';
import { placeOf } from './map-shapes';
import { askedOnMapOf, shapesOfMap, wholeMapOf } from './sights';

/** The icons are there before the first picture, so that it is not drawn without them; but it does not wait for long. */
async function loadSurface(): Promise<MakeSurface<NetworkPicture>> {
  const icons = await inTime(partyIcons(readPalette()));
  return (container, palette, events) =>
    createNetworkSurface(container, palette, { ...events, selectedTwice: unfoldAt }, icons, MAP);
}

/** A phone, and a low window. */
const CRAMPED = `${NARROW}, (height < 50rem)`;

/** Who stands beside the map, in words too, and what must be known of its shapes. */
function AboutMap({
  dataset,
  graph,
  notes,
}: {
  dataset: Dataset;
  graph: LensGraph;
  notes: readonly string[];
}) {
  const say = mapWords();
  const beside = graph.nodes.filter((node) => !placeOf(node));
  const names = beside.map(({ id }) => partyOf(dataset, id as PartyId).name);
  const isCramped = useMedia(CRAMPED);
  const [whose, ...others] = notes;
  return (
    // Folds away where a sheet leaves the graph half of the window.
    <div className={css.about} data-folds="true">
      {names.length > 0 && <p className={parts.hidden}>{say.beside(names)}</p>}
      {/* All of them would take much of the room of the map: whose shapes these are is said where there is room for a line. */}
      <details>
        <summary>{isCramped ? say.aboutMap : whose}</summary>
        <p>{(isCramped ? notes : others).join(' ')}</p>
      </details>
    </div>
  );
}

/** The map lens: who deals with whom, each at its place. */
export function MapGraph() {
  const placed = useSurface(loadSurface);
  const shown = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const frame = useApp(wholeMapOf);
  const asked = useApp(askedOnMapOf);
  const shapes = useApp(shapesOfMap);
  // Another selection is another picture only where something else is asked about.
  const picture = useMemo(() => {
    const { selection } = useApp.getState().view;
    return { shapes, moved: [], frame, asked, selection };
  }, [shapes, frame, asked]);
  const notes = useMemo(() => notesOnMap(shapes.discs, shapes.lines), [shapes]);
  const walk = useMemo(() => walkOfParties(shown, graph), [shown, graph]);
  return (
    <>
      <GraphStage placed={placed} picture={picture} walk={walk} />
      <AboutMap dataset={shown} graph={graph} notes={notes} />
    </>
  );
}
