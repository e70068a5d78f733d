import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../words/en/views/measures';
import { shownLines } from '../../words/en/views/shown-lines';
import { facetIndexOf } from '../columns/facet-index';
import type { FacetId } from '../columns/facets';
import type { CompareMeasure } from '../compare/amounts';
import { compareUnits, unitOf } from '../compare/compared';
import { type Comparison, filtersOf, partsCompared } from '../compare/comparison';
import { sidesOf } from '../compare/sides';
import { unitsOfLines } from '../compare/units-of-lines';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withMark } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { linesCompared, withCompared } from './compared-graph';
import { signsInUse } from './legend';
import type { LinesCompared } from './lens';
import { type Lens, lensGraph, lensOf } from './lenses';
import { matrixOf } from './matrix/matrix';
import { mostDifferent } from './parties/most-different';
import { countShown } from './shown-lines';

const only = (facet: FacetId, ...ids: string[]): Filter =>
  ids.reduce((filter, id) => withMark(filter, facet, id, 'include'), NO_FILTER);

/** The picture of what one filter lets through, held against another, of parties and not of years. */
function compared(
  lens: Lens,
  lines: readonly Line[],
  [a, b]: readonly [Filter, Filter],
  { most = null, by = 'deals' }: { readonly most?: number | null; readonly by?: CompareMeasure } = {},
) {
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const facets = (['from', 'to', 'party'] as const).flatMap((id) =>
    b.facets[id].include.length > 0 ? [[id, b.facets[id]] as const] : [],
  );
  const comparison: Comparison = { facets: Object.fromEntries(facets) };
  const filters = filtersOf(a, comparison);
  const unit = unitOf(partsCompared(comparison));
  if (unit === 'pair') throw new Error('Nothing but pairs is compared.');
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const units = compareUnits(index, sides, filters, unit, by);
  const lineAt = lensOf(lens).lineAt(index, sides.union, []);
  const both: LinesCompared = {
    lines: linesCompared(index, { sides, filters, by }, lineAt),
    by,
    units: { unit, of: unitsOfLines(index, sides, filters, { unit, by, units }, lineAt) },
  };
  const plain = lensGraph(lens, dataset, index, sides.union, {
    ...{ width: by, most, opened: [] },
    choosePairs: lensOf(lens).comparesFirst ? mostDifferent(both) : null,
  });
  return { dataset, index, sides, units, plain, graph: withCompared(plain, both) };
}

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);
const LINES: readonly Line[] = [
  ...times(4, { from: 'A', to: 'shared' }),
  ...times(2, { from: 'B', to: 'shared' }),
  ...times(3, { from: 'A', to: 'mine' }),
  { from: 'B', to: 'yours' },
  ...times(2, { from: 'A', to: 'even' }),
  ...times(2, { from: 'B', to: 'even' }),
  { from: 'B', to: 'planned', status: 'possible' },
  { from: 'C', to: 'mine' },
];
const EXPORTERS = [only('from', 'A'), only('from', 'B')] as const;

describe('two exporters compared', () => {
  it('have the sign of its importer on each line, which is as wide as it is by itself', () => {
    const { graph } = compared('parties', LINES, EXPORTERS);
    const told = graph.edges.map(({ id, compared: own, bundle }) => [
      id,
      own && measures.comparedLine(own, measures.flow(bundle?.flow as never, 'deals'), false),
      bundle?.share,
    ]);
    expect(Object.fromEntries(told.map(([id, ...rest]) => [id, rest]))).toEqual({
      'A..shared': ['▼ 4 deals; importer: A 4, B 2 deals', 1],
      'B..shared': ['▼ 2 deals; importer: A 4, B 2 deals', 0.5],
      'A..mine': ['− 3 deals', 0.75],
      'B..yours': ['+ 1 deal', 0.25],
      'A..even': ['= 2 deals; importer: 2 deals in both', 0.5],
      'B..even': ['= 2 deals; importer: 2 deals in both', 0.5],
      'B..planned': [undefined, 0],
    });
  });

  it('are drawn with the lines of both to those importers that differ most, and it is told how many these are', () => {
    const { graph } = compared('parties', LINES, EXPORTERS, { most: 3 });
    expect(graph.edges.map(({ id }) => id)).toEqual(['A..mine', 'A..shared', 'B..shared']);
    expect(shownLines.showing('parties', countShown(graph))).toBe(
      'Showing 3 of 7 lines, those of the importers that differ most: 1 of 2 whom both supply, 1 of 2 whom one alone supplies',
    );
  });

  it('have a sign in each cell, as large as what is in it', () => {
    const { graph, dataset } = compared('matrix', LINES, EXPORTERS);
    const matrix = matrixOf(dataset, graph, 'weight');
    const cells = matrix.cells.map((cell) => [
      `${matrix.rows[cell.row]?.id}..${matrix.columns[cell.column]?.id}`,
      cell.compared?.class,
    ]);
    expect(Object.fromEntries(cells)).toMatchObject({
      ...{ 'A..shared': 'less', 'B..shared': 'less', 'A..mine': 'only-a', 'B..planned': undefined },
    });
    expect(
      matrix.cellOf('A..shared')?.compared &&
        measures.comparedAloud(matrix.cellOf('A..shared')?.compared as never, false),
    ).toBe('importer: less in B: 4 deals in A, 2 deals in B');
  });

  it('have these signs in the legend, which says of what they tell', () => {
    const { graph, dataset, index, sides } = compared('map', LINES, EXPORTERS);
    const { compared: classes, unit } = signsInUse('map', dataset, index, graph, sides.union);
    expect([classes, unit]).toEqual([['only-b', 'only-a', 'less', 'same'], 'to']);
  });

  it('have no sign on a line of which nothing was delivered to an importer whom the other alone delivered to', () => {
    const delivery = { quantity: 1, estimate: false, share: false, year: 2005, tiv: 5 };
    const { graph } = compared(
      'parties',
      [
        { from: 'A', to: 'x', status: 'ordered' },
        { from: 'B', to: 'x', status: 'delivered', deliveries: [delivery] },
      ],
      EXPORTERS,
      { by: 'tiv' },
    );
    expect(graph.edges.map(({ id, compared: own }) => [id, own?.class])).toEqual([
      ['B..x', 'only-b'],
      ['A..x', undefined],
    ]);
  });
});

it('gives what goes between the two parties that are compared no sign', () => {
  const lines: Line[] = [
    { from: 'A', to: 'B' },
    { from: 'A', to: 'x' },
    { from: 'x', to: 'B' },
  ];
  const { graph } = compared('parties', lines, [only('party', 'A'), only('party', 'B')]);
  const classes = Object.fromEntries(graph.edges.map(({ id, compared: own }) => [id, own?.class]));
  expect(classes).toEqual({ 'A..B': undefined, 'A..x': 'same', 'x..B': 'same' });
});

it('leaves all as it is where a line may be of several things', () => {
  const both = [
    withMark(only('from', 'A'), 'to', 'x', 'include'),
    withMark(only('from', 'B'), 'to', 'y', 'include'),
  ] as const;
  const lines: Line[] = [
    { from: 'A', to: 'x', system: 's' },
    { from: 'B', to: 'y', system: 't' },
  ];
  const dataset = madeDataset(lines);
  const index = facetIndexOf(dataset);
  const filters = { a: both[0], b: both[1] };
  const sides = sidesOf(applyFilter(index, both[0]).visible, applyFilter(index, both[1]).visible);
  const plain = lensGraph('parties', dataset, index, sides.union, { width: 'deals', most: null, opened: [] });
  const found = linesCompared(
    index,
    { sides, filters: { ...filters, own: 'a' }, by: 'deals' },
    lensOf('parties').lineAt(index, sides.union, []),
  );
  expect(withCompared(plain, { lines: found, by: 'deals', units: { unit: 'category', of: new Map() } })).toBe(
    plain,
  );
});

const line = fc.record({
  from: fc.constantFrom('A', 'B', 'C', 'x', 'y'),
  to: fc.constantFrom('A', 'B', 'x', 'y', 'z'),
  system: fc.constantFrom('s', 't'),
  status: fc.constantFrom('delivered' as const, 'possible' as const),
});
const asked = fc.constantFrom<readonly [Filter, Filter]>(
  EXPORTERS,
  [only('from', 'A', 'C'), only('from', 'B', 'C')],
  [only('to', 'x'), only('to', 'y')],
  [only('party', 'A'), only('party', 'B')],
);

it('gives each line that is drawn the class that its importer, exporter or partner has in the list', () => {
  const lens = fc.constantFrom<Lens>('parties', 'systems', 'matrix', 'map');
  fc.assert(
    fc.property(
      lens,
      fc.array(line, { minLength: 1, maxLength: 40 }),
      asked,
      fc.constantFrom(null, 1, 4),
      (of, lines, filters, most) => {
        const { graph, units, plain, dataset } = compared(of, lines, filters, { most });
        const classes = new Map(units.map(({ ids, class: own }) => [ids[0] as string, own]));
        const sides = filters.map(({ facets }) => facets);
        const isAsked = (facet: 'from' | 'to' | 'party', id: string) =>
          sides.some((side) => side[facet].include.includes(id as never));
        /** Whose a line is, told without what is tested. */
        const unitIn = ({ from, to }: { from: string; to: string }) => {
          if (sides[0]?.from.include.length) return to;
          if (sides[0]?.to.include.length) return from;
          if (isAsked('party', from) && isAsked('party', to)) return null;
          return isAsked('party', from) ? to : from;
        };
        expect(graph.edges.length).toBe(plain.edges.length);
        for (const edge of graph.edges) {
          const own = unitIn(edge);
          const isFirm =
            edge.bundle?.flow.deals ??
            Number(
              dataset.relationships.at(dataset.relationships.rowOf(edge.id) as number).status === 'delivered',
            );
          expect(edge.compared?.class).toBe(own !== null && isFirm > 0 ? classes.get(own) : undefined);
        }
        if (most !== null && (of === 'parties' || of === 'map'))
          expect(graph.edges.length).toBeLessThanOrEqual(most);
      },
    ),
  );
});
