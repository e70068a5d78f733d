import { expect, it } from 'vitest';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { filtersOf } from '../../domain/compare/comparison';
import { sidesOf } from '../../domain/compare/sides';
import { applyFilter } from '../../domain/filter/facet-filter';
import { NO_FILTER, withYears } from '../../domain/filter/filter';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { linesCompared, withCompared } from '../../domain/lenses/compared-graph';
import { lensGraph, lensOf } from '../../domain/lenses/lenses';
import { matrixOf } from '../../domain/lenses/matrix/matrix';
import { NO_EMPHASIS } from '../../ui/emphasis';
import { matrixShapes } from './matrix-shapes';
import { nameAt } from './names-of-cells';

const dataset = madeDataset([
  ...Array.from({ length: 16 }, () => ({ from: 'A', to: 'X', date: '2003' })),
  ...Array.from({ length: 4 }, () => ({ from: 'A', to: 'X', date: '2012' })),
  { from: 'A', to: 'Y', date: '2012' },
  { from: 'B', to: 'X', date: '2012', status: 'refused' },
  { kind: 'sanctions', from: 'A', to: 'X', date: '2012', status: 'in-force' },
]);
const index = facetIndexOf(dataset);
const filters = filtersOf(withYears(NO_FILTER, { first: 2000, last: 2009 }), {
  facets: {},
  years: { first: 2010, last: 2019 },
});
const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
const graph = withCompared(
  lensGraph('matrix', dataset, index, sides.union, { width: 'deals', most: null, opened: [] }),
  {
    lines: linesCompared(
      index,
      { sides, filters, by: 'deals' },
      lensOf('matrix').lineAt(index, sides.union, []),
    ),
    by: 'deals',
  },
);
const named = {
  ...{ dataset, matrix: matrixOf(dataset, graph, 'weight'), isTrade: false },
  subjects: NO_EMPHASIS.subjects,
};

it('has a shape for what both filters say of a cell, and leaves what is no firm deal its own sign', () => {
  const { shapes } = matrixShapes(named, NO_EMPHASIS);
  const signs = shapes.flatMap((shape) => (shape.type === 'sign' ? [shape] : []));
  expect(
    signs.map(({ sign }) => (sign.type === 'class' ? sign.class : `${sign.type} ${sign.tone}`)).sort(),
  ).toEqual(['icon alarm', 'less', 'only-b', 'square exporter']);
  const [great = 0, small = 0] = signs.flatMap(({ sign, side }) => (sign.type === 'class' ? [side] : []));
  // As squares have it, of the difference: twelve deals beside one, which is as small as can be told apart.
  expect(great / small).toBeCloseTo(Math.sqrt(12), 0);
});

it('says the same in words, with what else is in the cell', () => {
  const at = (from: string, to: string) =>
    nameAt(named, { row: named.matrix.rowOf(from), column: named.matrix.columnOf(to) });
  expect(at('A', 'X')).toBe('A to X: less in B: 16 deals in A, 4 deals in B; sanctions');
  expect(at('A', 'Y')).toBe('A to Y: in B alone: 0 deals in A, 1 deal in B');
  expect(at('B', 'X')).toBe('B to X: 1 refused');
});
