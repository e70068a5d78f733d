import { useMemo } from 'react';
import { drawnGraphOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import { inTime } from '../../state/within';
import { laterPart } from '../../ui/later-part';
import { readPalette } from '../../ui/palette';
import type { LensDrawing } from '../drawing';
import { GraphStage } from '../GraphStage';
import { useSurface } from '../use-surface';
import { elementsOf } from './elements';
import { geometryOf, spacingFor } from './geometry';
import { withMoved } from './moved-nodes';
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
  const placed = useSurface(loadSurface, spacingFor);
  const dataset = useDataset();
  const graph = useApp(drawnGraphOf);
  const moved = useApp((state) => state.view.moved);
  const chosen = useApp((state) => state.view.spacing);
  const spacing = chosen ?? spacingFor(placed.width);
  const { elements, walk } = useMemo(() => {
    const geometry = geometryOf(graph, spacing);
    const placement = placeColumns(graph, geometry);
    return {
      elements: elementsOf(dataset, graph, geometry, placement),
      walk: walkOfColumns(graph, placement),
    };
  }, [dataset, graph, spacing]);
  const picture = useMemo(() => withMoved(elements, moved), [elements, moved]);
  return <GraphStage placed={placed} picture={picture} walk={walk} />;
}

/** The systems lens, whose engine is fetched beside the first dataset. */
export const COLUMNS_DRAWING: LensDrawing = {
  Drawing: ColumnsGraph,
  fetch: ENGINE.fetch,
  useAhead: () => undefined,
};
