import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { everyRow } from '../../model/relationships';
import type { FoldTo } from '../folds/fold-to';
import { type Folded, foldedOf } from '../folds/folded';
import { foldedGraph } from '../folds/folded-graph';
import { lensGraph } from '../lenses';
import { matrixOf } from './matrix';
import type { Order } from './orders';

const LINES: readonly Line[] = [
  { from: 'RUS', to: 'IND' },
  { from: 'RUS', to: 'VEN' },
  { from: 'FRA', to: 'IND' },
  { from: 'FRA', to: 'IND', status: 'possible' },
  { from: 'USA', to: 'POL' },
  { from: 'CHN', to: 'rebels' },
  { kind: 'sanctions', from: 'USA', to: 'VEN' },
];

function folded(fold: FoldTo, order: Order = 'weight', lines = LINES) {
  const dataset = madeDataset(lines);
  const rows = everyRow(dataset.relationships);
  const choice = { width: 'deals', most: 2, opened: [] } as const;
  const own = foldedOf(dataset, facetIndexOf(dataset), fold) as Folded;
  return matrixOf(own.dataset, foldedGraph('matrix', own, rows, choice), order);
}

const idsOf = ({ rows, columns }: ReturnType<typeof folded>) => [
  rows.map(({ id, parties }) => [id, parties]),
  columns.map(({ id, parties }) => [id, parties]),
];

describe('a matrix of parts of the world', () => {
  it('has a row and a column for each in which somebody deals, whatever the limit, of as many parties in both', () => {
    expect(idsOf(folded('region'))).toEqual([
      [
        ['in_europe', 3],
        ['in_americas', 2],
        ['in_asia', 2],
      ],
      [
        ['in_asia', 2],
        ['in_americas', 2],
        ['in_europe', 3],
        ['in_no-region', 1],
      ],
    ]);
  });

  it('adds up in a cell what goes from one to the other, and counts who has no part beside them', () => {
    const { rows, columns, cellAt, total, cells } = folded('region');
    const at = (from: string, to: string) =>
      cellAt(
        rows.findIndex(({ id }) => id === from),
        columns.findIndex(({ id }) => id === to),
      );
    expect(at('in_europe', 'in_asia')).toMatchObject({ tally: { deals: 2 } });
    expect(at('in_asia', 'in_no-region')?.tally).toMatchObject({ deals: 1 });
    expect(at('in_americas', 'in_americas')?.tally).toMatchObject({ deals: 0, others: 1 });
    expect(cells.reduce((sum, { tally }) => sum + tally.deals, 0)).toBe(total.deals);
  });

  it('finds the cell of a line', () => {
    expect(folded('region').cellOf('in_europe..in_asia')).toMatchObject({ row: 0, column: 0 });
  });

  it('divides them further', () => {
    expect(idsOf(folded('subregion'))[0]).toEqual([
      ['in_eastern-europe', 2],
      ['in_northern-america', 1],
      ['in_western-europe', 1],
      ['in_eastern-asia', 1],
    ]);
  });
});

it.each(['weight', 'name', 'likeness'] as const)(
  'has those in no group last, and no square less for them (%s)',
  (order) => {
    const many = Array.from({ length: 9 }, (): Line => ({ from: 'RUS', to: 'rebels' }));
    const none = folded('region', order, [...many, { from: 'rebels', to: 'RUS' }, ...LINES]);
    expect(none.rows.at(-1)?.id).toBe('in_no-region');
    expect(none.columns.at(-1)?.id).toBe('in_no-region');
    expect(none.greatest.cell).toBe(2);
    expect(none.greatest.column).toBeLessThan(9);
    expect(folded('region', order, many).greatest.cell).toBe(9);
  },
);

it('has squares as large as they are to what goes between two, however much stays within one part', () => {
  const within = Array.from({ length: 9 }, (): Line => ({ from: 'FRA', to: 'DEU' }));
  const { greatest, cells } = folded('region', 'weight', [...within, ...LINES]);
  expect(greatest.cell).toBe(2);
  expect(cells.filter(({ isWithin }) => isWithin).map(({ tally }) => tally.deals)).toEqual([9, 0]);
  // Where nothing goes from one to another, it is the scale itself.
  expect(folded('region', 'weight', within).greatest.cell).toBe(9);
  // Those in no group are no part that anything could stay within.
  const nobody = folded('region', 'weight', [
    { from: 'rebels', to: 'RUS' },
    { from: 'rebels', to: 'others' },
  ]);
  expect(nobody.cells.some(({ isWithin }) => isWithin)).toBe(false);
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
