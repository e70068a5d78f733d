import { expect, it } from 'vitest';
import { measures } from '../../../words/en/views/measures';
import { facetIndexOf } from '../../columns/facet-index';
import { filtersOf } from '../../compare/comparison';
import { sidesOf } from '../../compare/sides';
import { applyFilter } from '../../filter/facet-filter';
import { NO_FILTER, withYears } from '../../filter/filter';
import { madeDataset } from '../../fixtures/made-dataset';
import { linesCompared, withCompared } from '../compared-graph';
import { signsInUse } from '../legend';
import { lensGraph, lensOf } from '../lenses';
import { matrixOf } from './matrix';

const dataset = madeDataset([
  ...[2003, 2004, 2012, 2013, 2014].map((year) => ({ from: 'A', to: 'B', date: `${year}` })),
  ...[2003, 2012].map((year) => ({ from: 'A', to: 'C', date: `${year}` })),
  { from: 'D', to: 'B', date: '2003' },
  { from: 'E', to: 'B', date: '2012' },
  { from: 'F', to: 'B', date: '2012' },
  { from: 'D', to: 'C', date: '2012', status: 'possible' },
]);
const index = facetIndexOf(dataset);
const filters = filtersOf(withYears(NO_FILTER, { first: 2000, last: 2009 }), {
  facets: {},
  years: { first: 2010, last: 2019 },
});
const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);

function compared(most: number) {
  const lens = lensOf('matrix');
  const graph = withCompared(
    lensGraph('matrix', dataset, index, sides.union, { width: 'deals', most, opened: [] }),
    {
      lines: linesCompared(index, { sides, filters, by: 'deals' }, lens.lineAt(index, sides.union, [])),
      by: 'deals',
    },
  );
  const matrix = matrixOf(dataset, graph, 'weight');
  const told = matrix.cells.map((cell) => [
    `${matrix.rows[cell.row]?.id}..${matrix.columns[cell.column]?.id}`,
    cell.compared ? measures.comparedLine(cell.compared, '', false) : null,
  ]);
  return { graph, matrix, cells: Object.fromEntries(told) };
}

it('says of each cell how its deals stand in both filters, and of none what has no firm deal', () => {
  const { cells, matrix } = compared(20);
  expect(cells).toEqual({
    'A..B': '▲ 2 → 3 deals',
    'A..C': '= 1 deal',
    'D..B': '− 1 deal',
    'D..C': null,
    'E..B': '+ 1 deal',
    'F..B': '+ 1 deal',
  });
  expect(matrix.greatestDifference).toBe(1);
});

it('adds up both sides where a cell stands for several pairs, whose sum is no measure of size', () => {
  const { cells, matrix } = compared(2);
  expect(matrix.rows.map(({ id }) => id)).toEqual(['A', null]);
  expect(cells['null..B']).toBe('▲ 1 → 2 deals');
  expect(matrix.greatestDifference).toBe(1);
});

it('has signs for the classes in its cells, and none for the statuses of what is compared', () => {
  const { compared: classes, lines } = signsInUse('matrix', dataset, index, compared(20).graph, sides.union);
  expect(classes).toEqual(['only-b', 'only-a', 'more', 'same']);
  expect(lines).toEqual([{ kind: 'supplies', statuses: ['possible'] }]);
});
