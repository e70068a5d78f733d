import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { sceneryOf } from '../../../scripts/static-view/scenery';
import { type FacetIndex, facetIndexOf } from '../../domain/columns/facet-index';
import { applyFilter } from '../../domain/filter/facet-filter';
import { type Filter, NO_FILTER, withAround, withYears } from '../../domain/filter/filter';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { lensGraph } from '../../domain/lenses/lenses';
import type { Dataset } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { elementsOf } from './elements';
import { firstSight, HEADINGS_AT, MIN_READABLE } from './first-sight';
import { geometryOf, spacingFor } from './geometry';
import { placeColumns } from './place-columns';
import { columnsDrawing } from './svg-columns';
import { tieredColumns } from './tiered-columns';

/** What the page around it leaves to the picture, in windows of these sizes, with a file just opened. */
const ROOMS = {
  '360x740': { width: 360, height: 409 },
  '390x844': { width: 390, height: 510 },
  '740x360': { width: 644, height: 170 },
  '768x1024': { width: 768, height: 560 },
  '1024x768': { width: 672, height: 278 },
  '1280x720': { width: 640, height: 345 },
  '1440x900': { width: 800, height: 345 },
} as const;

const NAMES = ['Aland', 'Saudi Borduria', 'United Elbonia', 'Carpania', 'Duloc', 'Genovia', 'Hav', 'Illyria'];

/** Some 2,000 deals among 40 parties in all categories, the greater by far between the first, and what is no goods. */
function register(): Dataset {
  const lines: Line[] = [];
  const nameOf = (i: number) => `${NAMES[i % NAMES.length]}${i < NAMES.length ? '' : ` ${i}`}`;
  for (let from = 0; from < 12; from++)
    for (let to = 8; to < 40; to++)
      for (let system = 0; system < 26; system++)
        if ((from * 7 + to * 5 + system * 3) % (3 + from) === 0 && from !== to)
          lines.push({
            from: nameOf(from),
            to: nameOf(to),
            system: `s${system}`,
            date: `${1950 + ((from + to + system) % 70)}`,
          });
  lines.push({ kind: 'objects-to', from: nameOf(3), to: nameOf(0) });
  lines.push({ kind: 'sanctions', from: nameOf(0), to: nameOf(9) });
  lines.push({ kind: 'diversion-concern', from: nameOf(9), to: 'Fearsome', system: 's1' });
  return madeDataset(lines);
}

const made = register();
const around = (name: string, depth: 1 | 2 = 1) =>
  withAround(NO_FILTER, [{ id: name as PartyId, depth, direction: 'either' }]);

const ofMade = facetIndexOf(made);
const VIEWS: Readonly<Record<string, readonly [Dataset, FacetIndex, Filter]>> = {
  'the whole register': [made, ofMade, NO_FILTER],
  'a great exporter': [made, ofMade, around(NAMES[0] ?? '')],
  'two steps': [made, ofMade, around('United Elbonia 18', 2)],
  'ten years': [made, ofMade, withYears(NO_FILTER, { first: 1990, last: 1999 })],
};

describe.each(Object.keys(VIEWS))('the first sight of %s', (name) => {
  const [dataset, index, filter] = VIEWS[name] ?? [made, ofMade, NO_FILTER];
  const { visible } = applyFilter(index, filter);
  const choice = { width: 'deals', most: null, opened: [] } as const;
  const graph = lensGraph('systems', dataset, index, visible, choice);

  it.each(Object.entries(ROOMS))(
    'cuts no row, no heading, no name and no word in a window of %s',
    (_, window) => {
      const geometry = geometryOf(graph, spacingFor(window.width));
      const elements = elementsOf(dataset, graph, geometry, placeColumns(graph, geometry, tieredColumns));
      const scene = { elements, emphasis: NO_EMPHASIS, palette: paletteOf('light') };
      const { x, y, width, height } = columnsDrawing(scene).bounds;
      const scenery = sceneryOf(scene, { x: x + 8, y: y + 8, width: width - 16, height: height - 16 });
      const { zoom, pan } = firstSight(window, scenery);
      expect(zoom).toBeGreaterThanOrEqual(MIN_READABLE - 1e-9);
      // Where the headings stand above all, nothing is under them; else they have their ground at the top.
      const top = zoom * scenery.all.y1 + pan.y > 0 ? 0 : HEADINGS_AT + 18 * zoom;
      const isWhole = (from: number, to: number, [first, last]: readonly number[]) =>
        to - 3 <= (first ?? 0) ||
        from + 3 >= (last ?? 0) ||
        (from + 3 >= (first ?? 0) && to - 3 <= (last ?? 0));
      const inPixels = (spans: typeof scenery.rows, by: number) =>
        spans.map(([from, to]) => [zoom * from + by, zoom * to + by] as const);
      const rows = inPixels(scenery.rows, pan.y);
      expect(rows.filter(([from, to]) => !isWhole(from, to, [top, window.height]))).toEqual([]);
      expect(rows.filter(([from, to]) => from >= top - 3 && to <= window.height + 3).length).toBeGreaterThan(
        3,
      );
      const sides = inPixels(scenery.sides, pan.x);
      expect(sides.filter(([from, to]) => !isWhole(from, to, [0, window.width]))).toEqual([]);
    },
  );
});
