/** Pictures of views as forms to be judged: the page writes them itself, and no worker does. */
import { signsInUse } from '../../src/domain/lenses/legend';
import { LENS_IDS, type Lens, lensGraph } from '../../src/domain/lenses/lenses';
import { shownLines } from '../../src/domain/lenses/shown-lines';
import { sourcesOfRows } from '../../src/domain/views/sources-of-rows';
import type { ExportedView } from '../../src/export/view/exported-view';
import { PICTURES } from '../../src/graph/pictures';
import { NO_EMPHASIS } from '../../src/ui/emphasis';
import { THEMES, type Theme } from '../../src/ui/svg/picture-palette';
import { pictureSvg } from '../../src/ui/svg/picture-svg';
import { placeNetwork } from '../../src/worker/layout/place-network';
import { paletteOf } from '../made-picture';
import type { JudgedForm } from './judge';

async function written(
  { dataset, index, rows, about, caveats }: ExportedView,
  lens: Lens,
  theme: Theme,
): Promise<string> {
  const graph = lensGraph(lens, dataset, index, rows, { width: 'deals', most: null, opened: [] });
  const palette = paletteOf(theme);
  const visible = { dataset, index, rows, graph, palette, emphasis: NO_EMPHASIS };
  return pictureSvg({
    drawing: await PICTURES[lens].draw(
      { ...visible, moved: [], spacing: null, order: 'weight' },
      placeNetwork,
    ),
    signs: signsInUse(lens, dataset, index, graph, rows),
    lines: shownLines(lens, graph),
    about: { ...about, caveats, sources: sourcesOfRows(dataset, index, rows) },
    ...{ palette, language: 'en' },
  });
}

/** A picture through each lens, on light ground and on dark. */
export const PICTURE_ROWS: readonly JudgedForm[] = LENS_IDS.flatMap((lens) =>
  THEMES.map((theme) => ({
    group: 'pictures' as const,
    label: () => `SVG: ${lens}, ${theme}`,
    extension: `${lens}.${theme}.svg`,
    mediaType: 'image/svg+xml',
    write: (view: ExportedView) => written(view, lens, theme),
  })),
);
