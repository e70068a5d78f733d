/** The picture of the visible relationships: the elements to draw, and the walk of the keyboard along them. */
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useMemo, useState } from 'react';
import { lensGraph } from '../domain/lenses';
import { partyNetwork } from '../domain/party-network';
import { placeInWorker } from '../state/layout';
import { graphOf, useDataset, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import { elementsOf } from './elements';
import { type Walk, walkOf, walkOfNetwork } from './navigation';
import { frameOf, groundOf, type NetworkGround, networkElements, roomsOf } from './network-elements';
import { geometryFor, placeColumns } from './place-columns';
import type { Rectangle } from './rectangle';

/** What the engine draws. */
export interface Picture {
  readonly elements: readonly ElementDefinition[];
  readonly walk: Walk;
  /** What the camera shows; null where that follows from what is drawn. */
  readonly frame: Rectangle | null;
}

/**
 * The ground of the parties lens, laid out beside the page for the parties of the whole dataset: the same for
 * everyone, and the same under every filter. Null until it is there.
 */
function useGround(wanted: boolean): { ground: NetworkGround | null; failure: string | null } {
  const dataset = useDataset();
  const index = useFacetIndex();
  const [laidOut, setLaidOut] = useState<{ of: typeof index; ground: NetworkGround } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const { parties, ties } = partyNetwork(index);
    const rooms = roomsOf(dataset, parties);
    void placeInWorker(rooms, ties).then(
      (places) => {
        if (!gone) setLaidOut({ of: index, ground: groundOf(rooms, places) });
      },
      // Told in the place of the picture: the table is still there.
      (error: unknown) => {
        if (!gone) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [dataset, index, wanted]);
  return { ground: laidOut?.of === index ? laidOut.ground : null, failure };
}

/** What the camera shows: the parties of the strongest pairs of the whole dataset, whatever the filter leaves of them. */
function useFrame(ground: NetworkGround | null): Rectangle | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const most = useApp((state) => state.view.most);
  const width = useApp((state) => state.view.width);
  return useMemo(() => {
    if (!ground) return null;
    const all = Uint32Array.from({ length: index.relationships.size }, (_, place) => place);
    const { nodes } = lensGraph('parties', dataset, index, all, { width, most, opened: [] });
    return frameOf(
      ground,
      nodes.map(({ id }) => id),
    );
  }, [dataset, index, ground, most, width]);
}

/** The picture for the width at hand: null while it is being laid out, or where that failed. */
export function usePicture(width: number): { picture: Picture | null; failure: string | null } {
  const dataset = useDataset();
  const graph = useApp(graphOf);
  const lens = useApp((state) => state.view.lens);
  const { ground, failure } = useGround(lens === 'parties');
  const frame = useFrame(ground);
  const picture = useMemo(() => {
    if (lens === 'parties') {
      return (
        ground && {
          elements: networkElements(dataset, graph, ground),
          walk: walkOfNetwork(graph),
          frame,
        }
      );
    }
    const geometry = geometryFor(graph, width);
    const placement = placeColumns(graph, geometry);
    return {
      elements: elementsOf(dataset, graph, geometry, placement),
      walk: walkOf(graph, placement),
      frame: null,
    };
  }, [dataset, graph, lens, ground, frame, width]);
  return { picture, failure };
}
