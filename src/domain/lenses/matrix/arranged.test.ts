import { expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { everyRow } from '../../model/relationships';
import { arranged, type MeasuredValues } from './arranged';
import { matrixLens } from './matrix-lens';
import type { Order } from './orders';

const LINES: readonly Line[] = [
  { from: 'Ö', to: 'East' },
  { from: 'Ö', to: 'East' },
  { from: 'Z', to: 'West' },
  { from: 'a', to: 'East' },
  { from: 'Talks', to: 'West', status: 'possible' },
];

function inOrder(order: Order, values?: MeasuredValues) {
  const dataset = madeDataset(LINES);
  const visible = everyRow(dataset.relationships);
  const { grid } = matrixLens(dataset, facetIndexOf(dataset), visible, { width: 'deals', most: 9 });
  if (!grid) throw new Error('There is no grid.');
  return arranged(dataset, grid, order, values);
}

it.each([
  ['weight', ['Ö', 'Z', 'a', 'Talks'], ['East', 'West']],
  ['name', ['a', 'Ö', 'Talks', 'Z'], ['East', 'West']],
  // Those that deal with the same party stand together, and who has no firm deal comes last.
  ['likeness', ['Ö', 'a', 'Z', 'Talks'], ['East', 'West']],
] as const)('rows and columns by %s', (order, rows, columns) => {
  expect(inOrder(order)).toEqual({ rows, columns });
});

it('rows and columns by a measure: the greatest first, equal ones as they were, and last who has no number', () => {
  const values = new Map([
    ['Z', 5],
    ['a', 7],
    ['Ö', null],
    ['West', 2],
  ]);
  expect(inOrder('betweenness', values)).toEqual({
    rows: ['a', 'Z', 'Ö', 'Talks'],
    columns: ['West', 'East'],
  });
});
