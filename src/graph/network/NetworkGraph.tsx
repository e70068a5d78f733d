import { useEffect, useMemo, useState } from 'react';
import type { LensGraph } from '../../domain/lenses/lens';
import { lensGraph } from '../../domain/lenses/lenses';
import { everyRow } from '../../domain/model/relationships';
import { unfoldAt } from '../../state/actions/folding';
import { type Trouble, troubleOf } from '../../state/layout';
import { drawnGraphOf, visibleOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { inTime } from '../../state/within';
import { readPalette } from '../../ui/palette';
import { troubleWords } from '../../words/page/trouble';
import { usePictureDataset, usePictureIndex } from '../folds/picture-dataset';
import { walkOfParties } from '../folds/walk-of-folds';
import { GraphStage } from '../GraphStage';
import type { Rectangle } from '../rectangle';
import type { MakeSurface } from '../surface';
import { useSurface } from '../use-surface';
import { Waiting } from '../Waiting';
import { type LaidOutNetwork, layOutParties } from './laid-out-network';
import { createNetworkSurface, type NetworkPicture } from './network-surface';
import { partyIcons } from './party-icons';

/** The icons are there before the first picture, so that it is not drawn without them; but it does not wait for long. */
async function loadSurface(): Promise<MakeSurface<NetworkPicture>> {
  const icons = await inTime(partyIcons(readPalette()));
  return (container, palette, events) =>
    createNetworkSurface(container, palette, { ...events, selectedTwice: unfoldAt }, icons);
}

/**
 * The network of the parties lens, laid out for the parties of the whole dataset: the same for everyone, and the same
 * under every filter. Null until it is there.
 */
function useNetwork(): { network: LaidOutNetwork | null; failure: Trouble | null; again: () => void } {
  const dataset = usePictureDataset();
  const index = usePictureIndex();
  const [laidOut, setLaidOut] = useState<{ of: typeof index; network: LaidOutNetwork } | null>(null);
  const [failure, setFailure] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt lays it out anew
  useEffect(() => {
    let gone = false;
    setFailure(null);
    void layOutParties(dataset, index).then(
      (network) => {
        if (!gone) setLaidOut({ of: index, network });
      },
      // Told in the place of the picture: the table is still there.
      (error: unknown) => {
        if (!gone) setFailure(troubleOf(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [dataset, index, attempt]);
  return {
    network: laidOut?.of === index ? laidOut.network : null,
    failure,
    again: () => setAttempt(attempt + 1),
  };
}

/** How far the loop of a node to itself rises over the room that it has, with the words over it. */
const LOOP_ROOM = 60;

/** A frame in which loops are seen whole. */
function withRoomForLoops(frame: Rectangle | null, { edges }: LensGraph): Rectangle | null {
  if (!frame || edges.every(({ from, to }) => from !== to)) return frame;
  return { ...frame, y: frame.y - LOOP_ROOM, height: frame.height + LOOP_ROOM };
}

/** The parties in the picture that are there whatever is selected. */
function partiesStaying({ nodes, edges }: LensGraph): readonly string[] {
  if (!edges.some(({ forSelection }) => forSelection)) return nodes.map(({ id }) => id);
  return edges.filter(({ forSelection }) => !forSelection).flatMap(({ from, to }) => [from, to]);
}

/**
 * What the camera shows: the parties of the strongest pairs of the whole dataset, so that a filter does not move it,
 * and those that a filter brings in from farther out.
 */
function useFrame(network: LaidOutNetwork | null, graph: LensGraph): Rectangle | null {
  const dataset = usePictureDataset();
  const index = usePictureIndex();
  const most = useApp((state) => state.view.most);
  const width = useApp((state) => state.view.width);
  const isWhole = useApp((state) => visibleOf(state).length === index.relationships.size);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where nothing is filtered the graph has them already
  const strongest = useMemo(() => {
    if (!network) return [];
    if (isWhole) return partiesStaying(graph);
    const all = everyRow(index.relationships);
    return lensGraph('parties', dataset, index, all, { width, most, opened: [] }).nodes.map(({ id }) => id);
  }, [dataset, index, network, most, width]);
  return useMemo(
    () => withRoomForLoops(network?.frame([...strongest, ...partiesStaying(graph)]) ?? null, graph),
    [network, strongest, graph],
  );
}

/** The parties lens: who deals with whom, one line for each pair and direction. */
export function NetworkGraph() {
  const placed = useSurface(loadSurface);
  const dataset = usePictureDataset();
  const graph = useApp(drawnGraphOf);
  const { network, failure, again } = useNetwork();
  const frame = useFrame(network, graph);
  const moved = useApp((state) => state.view.moved);
  const shapes = useMemo(() => network?.shapes(graph) ?? null, [network, graph]);
  const picture = useMemo(() => shapes && { shapes, moved, frame }, [shapes, moved, frame]);
  const walk = useMemo(() => walkOfParties(dataset, graph), [dataset, graph]);
  return (
    <GraphStage placed={placed} picture={picture} walk={walk}>
      <Waiting failure={failure && troubleWords().notLaidOut(failure)} again={again} />
    </GraphStage>
  );
}
