/** The picture of the visible relationships: the elements to draw, and the walk of the keyboard along them. */
import type { ElementDefinition } from 'cytoscape';
import { useEffect, useMemo, useState } from 'react';
import type { LensGraph } from '../domain/lens';
import { lensGraph } from '../domain/lenses';
import { graphOf, useDataset, useFacetIndex } from '../state/selectors';
import { useApp } from '../state/store';
import { elementsOf } from './elements';
import { type Walk, walkOf, walkOfNetwork } from './navigation';
import type { LaidOutNetwork } from './network-picture';
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
 * The network of the parties lens, laid out for the parties of the whole dataset: the same for everyone, and the same
 * under every filter. Null until it is there.
 */
function useNetwork(wanted: boolean): { network: LaidOutNetwork | null; failure: string | null } {
  const dataset = useDataset();
  const index = useFacetIndex();
  const [laidOut, setLaidOut] = useState<{ of: typeof index; network: LaidOutNetwork } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void import('./network-picture')
      .then(({ layOutParties }) => layOutParties(dataset, index))
      .then(
        (network) => {
          if (!gone) setLaidOut({ of: index, network });
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
  return { network: laidOut?.of === index ? laidOut.network : null, failure };
}

/**
 * What the camera shows: the parties of the strongest pairs of the whole dataset, so that a filter does not move it,
 * and those that a filter brings in from farther out.
 */
function useFrame(network: LaidOutNetwork | null, graph: LensGraph): Rectangle | null {
  const dataset = useDataset();
  const index = useFacetIndex();
  const most = useApp((state) => state.view.most);
  const width = useApp((state) => state.view.width);
  const strongest = useMemo(() => {
    if (!network) return [];
    const all = Uint32Array.from({ length: index.relationships.size }, (_, place) => place);
    return lensGraph('parties', dataset, index, all, { width, most, opened: [] }).nodes;
  }, [dataset, index, network, most, width]);
  return useMemo(
    () => network?.frame([...strongest, ...graph.nodes].map(({ id }) => id)) ?? null,
    [network, strongest, graph],
  );
}

/** The picture for the width at hand: null while it is being laid out, or where that failed. */
export function usePicture(width: number): { picture: Picture | null; failure: string | null } {
  const dataset = useDataset();
  const graph = useApp(graphOf);
  const lens = useApp((state) => state.view.lens);
  const { network, failure } = useNetwork(lens === 'parties');
  const frame = useFrame(network, graph);
  const picture = useMemo(() => {
    if (lens === 'parties') {
      return (
        network && {
          elements: network.elements(graph),
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
  }, [dataset, graph, lens, network, frame, width]);
  return { picture, failure };
}
