import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { everyRow } from '../../model/relationships';
import { lensGraph } from '../lenses';
import { matrixOf } from './matrix';
import type { FoldTo, Order } from './orders';

const LINES: readonly Line[] = [
  { from: 'RUS', to: 'IND' },
  { from: 'RUS', to: 'VEN' },
  { from: 'FRA', to: 'IND' },
  { from: 'FRA', to: 'IND', status: 'possible' },
  { from: 'USA', to: 'POL' },
  { from: 'CHN', to: 'rebels' },
  { kind: 'sanctions', from: 'USA', to: 'VEN' },
];

function folded(fold: FoldTo | null, order: Order = 'weight') {
  const dataset = madeDataset(LINES);
  const rows = everyRow(dataset.relationships);
  const choice = { width: 'deals', most: 2, opened: [], fold } as const;
  return matrixOf(dataset, lensGraph('matrix', dataset, facetIndexOf(dataset), rows, choice), order);
}

const idsOf = ({ rows, columns }: ReturnType<typeof folded>) => [
  rows.map(({ id, parties }) => [id, parties]),
  columns.map(({ id, parties }) => [id, parties]),
];

describe('a matrix of parts of the world', () => {
  it('has a row and a column for each in which somebody deals, whatever the limit of parties', () => {
    expect(idsOf(folded('region'))).toEqual([
      [
        ['europe', 2],
        ['americas', 1],
        ['asia', 1],
      ],
      [
        ['asia', 1],
        ['americas', 1],
        ['europe', 1],
        ['no-region', 1],
      ],
    ]);
  });

  it('adds up in a cell what goes from one to the other, and counts who has no part beside them', () => {
    const { rows, columns, cellAt, total, cells, rowOf } = folded('region');
    const at = (from: string, to: string) =>
      cellAt(
        rows.findIndex(({ id }) => id === from),
        columns.findIndex(({ id }) => id === to),
      );
    expect(at('europe', 'asia')).toMatchObject({ lines: [], tally: { deals: 2, pairs: 2 } });
    expect(at('asia', 'no-region')?.tally).toMatchObject({ deals: 1 });
    expect(at('americas', 'americas')?.tally).toMatchObject({ deals: 0, others: 1 });
    expect(cells.reduce((sum, { tally }) => sum + tally.deals, 0)).toBe(total.deals);
    // A party is found in the row of its part of the world.
    expect(rowOf('FRA')).toBe(0);
  });

  it('finds the cell that a pair is part of', () => {
    expect(folded('region').cellOf('FRA..IND')).toMatchObject({ row: 0, column: 0 });
  });

  it('divides them further', () => {
    expect(idsOf(folded('subregion'))[0]).toEqual([
      ['eastern-europe', 1],
      ['northern-america', 1],
      ['western-europe', 1],
      ['eastern-asia', 1],
    ]);
  });
});

it('orders parties by their part of the world, and last who is in none', () => {
  const dataset = madeDataset(LINES);
  const rows = everyRow(dataset.relationships);
  const choice = { width: 'deals', most: 99, opened: [] } as const;
  const graph = lensGraph('matrix', dataset, facetIndexOf(dataset), rows, choice);
  const matrix = matrixOf(dataset, graph, 'region');
  expect(matrix.rows.map(({ id }) => id)).toEqual(['USA', 'CHN', 'RUS', 'FRA']);
  expect(matrix.columns.map(({ id }) => id)).toEqual(['VEN', 'IND', 'POL', 'rebels']);
});
