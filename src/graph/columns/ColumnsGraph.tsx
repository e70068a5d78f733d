import { useMemo } from 'react';
import { drawnGraphOf, useDataset } from '../../state/selectors';
import { useApp } from '../../state/store';
import { inTime } from '../../state/within';
import { laterPart } from '../../ui/later-part';
import { readPalette } from '../../ui/palette';
import type { LensDrawing } from '../drawing';
import { GraphStage } from '../GraphStage';
import { useSurface } from '../use-surface';
import { elementsOf } from './elements';
import { geometryFor } from './geometry';
import { placeColumns } from './place-columns';
import { walkOfColumns } from './walk';

const ENGINE = laterPart(() => import('./cytoscape-surface'));
// Asked for as soon as this module is there, so that it arrives beside the dataset and not after it.
ENGINE.fetch();

async function loadSurface() {
  const { createColumnsSurface, decodeIcons } = await ENGINE.arrive();
  await inTime(decodeIcons(readPalette()));
  return createColumnsSurface;
}

/** The systems lens: who supplies what to whom, in columns that read from left to right. */
function ColumnsGraph() {
  const placed = useSurface(loadSurface);
  const dataset = useDataset();
  const graph = useApp(drawnGraphOf);
  const { elements, walk } = useMemo(() => {
    const geometry = geometryFor(graph, placed.width);
    const placement = placeColumns(graph, geometry);
    return {
      elements: elementsOf(dataset, graph, geometry, placement),
      walk: walkOfColumns(graph, placement),
    };
  }, [dataset, graph, placed.width]);
  return <GraphStage placed={placed} picture={elements} walk={walk} />;
}

/** The systems lens, whose engine is fetched beside the first dataset. */
export const COLUMNS_DRAWING: LensDrawing = {
  Drawing: ColumnsGraph,
  fetch: ENGINE.fetch,
  useAhead: () => undefined,
};
