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
/** Where the parties and boxes of a picture of many stand. */
const TIERS = laterPart(() => import('./bring-columns'));

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
  const geometry = useMemo(() => geometryOf(graph, spacing), [graph, spacing]);
  const { module: tiers, missing } = TIERS.use(geometry.isTiered);
  const isAwaited = geometry.isTiered && !tiers && !missing;
  const drawn = useMemo(() => {
    if (isAwaited) return null;
    const placement = placeColumns(graph, geometry, tiers?.tieredColumns);
    return {
      elements: elementsOf(dataset, graph, geometry, placement),
      walk: walkOfColumns(graph, placement),
    };
  }, [dataset, graph, geometry, tiers, isAwaited]);
  const picture = useMemo(() => drawn && withMoved(drawn.elements, moved), [drawn, moved]);
  return <GraphStage placed={placed} picture={picture} walk={drawn?.walk ?? null} />;
}

/** The systems lens, whose engine is fetched beside the first dataset. */
export const COLUMNS_DRAWING: LensDrawing = {
  Drawing: ColumnsGraph,
  fetch: () => {
    ENGINE.fetch();
    TIERS.fetch();
  },
  useAhead: () => undefined,
};
