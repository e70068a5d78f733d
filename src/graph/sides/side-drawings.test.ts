import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../../scripts/made-picture';
import { elementsIn, readXml, type XmlElement } from '../../../scripts/read-xml';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { filtersOf } from '../../domain/compare/comparison';
import { countedFor } from '../../domain/compare/counted-on-sides';
import { sidesOf } from '../../domain/compare/sides';
import { applyFilter } from '../../domain/filter/facet-filter';
import { NO_FILTER, withYears } from '../../domain/filter/filter';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { linesCompared, withCompared } from '../../domain/lenses/compared-graph';
import { flowsOf } from '../../domain/lenses/flows';
import { LENS_IDS, type Lens, lensGraph, lensOf } from '../../domain/lenses/lenses';
import { lineWithOthers } from '../../domain/lenses/others';
import { sideGraphs } from '../../domain/lenses/side-graphs';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { pictureTree } from '../../ui/svg/picture-tree';
import { placeNetwork } from '../../worker/layout/place-network';
import { PICTURES } from '../pictures';

const PARTIES = ['RUS', 'IND', 'VEN', 'USA', 'CHN', 'EGY', 'FARC'];
/** More than the systems lens draws one by one, so that it adds some up. */
const many = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, i) => ({
    from: PARTIES[i % 3] ?? '',
    to: PARTIES[3 + ((i * 5) % 4)] ?? '',
    system: `system-${i % 9}`,
    date: i % 4 === 0 ? '2003' : '2013',
  }));
const LINES: readonly Line[] = [
  { from: 'RUS', to: 'IND', system: 'tank', date: '2003' },
  { from: 'RUS', to: 'IND', system: 'tank', date: '2013' },
  { from: 'USA', to: 'EGY', system: 'jet', date: '2003' },
  { from: 'IND', to: 'RUS', system: 'radar', date: '2013', status: 'possible' },
  { kind: 'sanctions', from: 'USA', to: 'RUS', date: '2014', status: 'in-force' },
];

/** The pictures of what was before 2010 and of what has come since. */
async function drawn(lens: Lens, lines: readonly Line[]) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const filters = filtersOf(withYears(NO_FILTER, { first: 2000, last: 2009 }), {
    ...{ facets: {}, years: { first: 2010, last: 2019 } },
  });
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const plain = lensGraph(lens, dataset, index, sides.union, { width: 'deals', most: null, opened: [] });
  const flowAt = lensOf(lens).lineAt(index, sides.union, []);
  const lineAt = lineWithOthers(plain, flowAt);
  const found = linesCompared(index, { sides, filters, by: 'deals' }, lineAt);
  const graphs = sideGraphs({
    ...{
      graph: withCompared(plain, { lines: found, by: 'deals' }),
      lines: found,
      by: 'deals',
      sides,
      lineAt,
      flowAt,
    },
    indexes: { a: countedFor.a(index, filters.a), b: countedFor.b(index, filters.b) },
    flows: flowsOf(index, sides.union),
  });
  const draw = (side: 'a' | 'b') =>
    PICTURES[lens].draw(
      {
        ...{ dataset, index, rows: sides.union, graph: graphs[side], emphasis: NO_EMPHASIS, moved: [] },
        ...{ spacing: null, order: 'weight', palette: paletteOf('light'), within: 400 },
      },
      placeNetwork,
    );
  return { a: await draw('a'), b: await draw('b') };
}

/** Where the nodes of a drawing stand: the middle of the first circle of each. */
function placesIn(root: XmlElement) {
  return Object.fromEntries(
    elementsIn(root).flatMap((node) => {
      const id = node.attributes['data-node'];
      const circle = elementsIn(node).find(({ name }) => name === 'circle');
      return id && circle ? [[id, [circle.attributes['cx'], circle.attributes['cy']]]] : [];
    }),
  );
}

const namesIn = (root: XmlElement) =>
  elementsIn(root)
    .flatMap(({ attributes }) => attributes['data-node'] ?? [])
    .sort();

describe.each(LENS_IDS)('the pictures of both sides in the lens %s', (lens) => {
  it.each([
    ['few', LINES],
    ['many', [...LINES, ...many(200)]],
  ])('have the same nodes at the same places, where %s lines are compared', async (_, lines) => {
    const { a, b } = await drawn(lens, lines);
    const [one, other] = [a, b].map(({ body }) => readXml(`<svg>${body}</svg>`)) as [XmlElement, XmlElement];
    expect(namesIn(one)).toEqual(namesIn(other));
    expect(placesIn(one)).toEqual(placesIn(other));
    for (const { body } of [a, b]) expect(pictureTree(body).length).toBeGreaterThan(0);
  });
});
