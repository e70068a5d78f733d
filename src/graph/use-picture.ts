/** The picture of the visible relationships: the elements to draw, and the walk of the keyboard along them. */
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useMemo, useState } from 'react';
import { partyNetwork } from '../domain/party-network';
import { placeInWorker } from '../state/layout';
import { graphOf, useDataset, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import { elementsOf } from './elements';
import type { Rectangle } from './engine';
import { type Walk, walkOf, walkOfNetwork } from './navigation';
import { groundOf, type NetworkGround, networkElements, roomsOf } from './network-elements';
import { geometryFor, placeColumns } from './place-columns';

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
function useGround(wanted: boolean): NetworkGround | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const [laidOut, setLaidOut] = useState<{ of: typeof index; ground: NetworkGround } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const { parties, ties } = partyNetwork(index);
    const rooms = roomsOf(dataset, parties);
    void placeInWorker(rooms, ties).then((places) => {
      if (!gone) setLaidOut({ of: index, ground: groundOf(rooms, places) });
    });
    return () => {
      gone = true;
    };
  }, [dataset, index, wanted]);
  return laidOut?.of === index ? laidOut.ground : null;
}

/** The picture for the width at hand; null while it is being laid out. */
export function usePicture(width: number): Picture | null {
  const dataset = useDataset();
  const graph = useApp(graphOf);
  const lens = useApp((state) => state.view.lens);
  const ground = useGround(lens === 'parties');
  return useMemo(() => {
    if (lens === 'parties') {
      return (
        ground && {
          elements: networkElements(dataset, graph, ground),
          walk: walkOfNetwork(graph),
          frame: ground.frame,
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
  }, [dataset, graph, lens, ground, width]);
}
