/** Pictures of views as forms to be judged: the page writes them itself, and no worker does. */
import { signsInUse } from '../../src/domain/lenses/legend';
import { LENS_IDS, type Lens, lensGraph } from '../../src/domain/lenses/lenses';
import { shownLines } from '../../src/domain/lenses/shown-lines';
import { sourcesOfRows } from '../../src/domain/views/sources-of-rows';
import type { ExportedView } from '../../src/export/view/exported-view';
import type { ViewExport } from '../../src/export/view/view-export';
import { columnsPicture } from '../../src/graph/columns/columns-picture';
import type { VisibleGraph } from '../../src/graph/drawing';
import { mapPicture } from '../../src/graph/map/map-picture';
import { matrixPicture } from '../../src/graph/matrix/matrix-picture';
import { boxesToPlace, placedNetworkPicture } from '../../src/graph/network/network-picture';
import { NO_EMPHASIS } from '../../src/ui/emphasis';
import type { Drawing } from '../../src/ui/svg/drawing';
import { THEMES, type Theme } from '../../src/ui/svg/picture-palette';
import { pictureSvg } from '../../src/ui/svg/picture-svg';
import { placeNetwork } from '../../src/worker/layout/place-network';
import { paletteOf } from '../made-picture';

/** How each lens is drawn; one that is missing here does not compile. */
const DRAW: Readonly<Record<Lens, (visible: VisibleGraph) => Drawing>> = {
  systems: (visible) => columnsPicture(visible),
  parties: (visible) => {
    const { boxes, ties } = boxesToPlace(visible);
    return placedNetworkPicture(visible, boxes, placeNetwork(boxes, ties));
  },
  matrix: matrixPicture,
  map: mapPicture,
};

function written({ dataset, index, rows, about, caveats }: ExportedView, lens: Lens, theme: Theme): string {
  const graph = lensGraph(lens, dataset, index, rows, { width: 'deals', most: null, opened: [] });
  const palette = paletteOf(theme);
  return pictureSvg({
    drawing: DRAW[lens]({
      dataset,
      index,
      rows,
      graph,
      emphasis: NO_EMPHASIS,
      moved: [],
      spacing: null,
      order: 'weight',
      palette,
    }),
    signs: signsInUse(lens, dataset, index, graph, rows),
    lines: shownLines(lens, graph),
    about: { ...about, caveats, sources: sourcesOfRows(dataset, index, rows) },
    ...{ palette, language: 'en' },
  });
}

/** A picture through each lens, on light ground and on dark. */
export const PICTURE_ROWS: readonly ViewExport[] = LENS_IDS.flatMap((lens) =>
  THEMES.map((theme) => ({
    group: 'pictures' as const,
    label: () => `SVG: ${lens}, ${theme}`,
    extension: `${lens}.${theme}.svg`,
    mediaType: 'image/svg+xml',
    write: (view: ExportedView) => written(view, lens, theme),
  })),
);
