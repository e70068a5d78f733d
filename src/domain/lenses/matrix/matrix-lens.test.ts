import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { everyRow } from '../../model/relationships';
import { matrixLens } from './matrix-lens';

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

function graphOf(lines: readonly Line[], most = 99) {
  const dataset = madeDataset(lines);
  const visible = everyRow(dataset.relationships);
  return matrixLens(dataset, facetIndexOf(dataset), visible, { width: 'deals', most });
}

/** A exports most and imports nothing; X imports most; each of the others deals in less than the one before. */
const TRADE: readonly Line[] = [
  ...times(5, { from: 'A', to: 'X' }),
  ...times(3, { from: 'A', to: 'Y' }),
  ...times(2, { from: 'B', to: 'X' }),
  { from: 'C', to: 'Z' },
  { from: 'D', to: 'W' },
];

describe('the matrix lens', () => {
  it('has a row for each exporter and a column for each importer, the greatest first, and a line for each pair', () => {
    const { grid, edges, of } = graphOf(TRADE);
    expect(grid).toMatchObject({
      rows: ['A', 'B', 'C', 'D'],
      columns: ['X', 'Y', 'W', 'Z'],
      of: { rows: 4, columns: 4 },
      share: 1,
    });
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'A..Y', 'B..X', 'C..Z', 'D..W']);
    expect(of).toBe(5);
  });

  it('shows the greatest rows and columns together, and says what part of all is in their cells', () => {
    const { grid, edges, of } = graphOf(TRADE, 4);
    // A 8, X 7, Y 3, B 2: two rows and two columns.
    expect(grid).toMatchObject({ rows: ['A', 'B'], columns: ['X', 'Y'], of: { rows: 4, columns: 4 } });
    expect(grid?.share).toBeCloseTo(10 / 12);
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'A..Y', 'B..X']);
    expect(of).toBe(5);
  });

  it('shows a row or column that would be left out alone', () => {
    const { grid } = graphOf(TRADE, 7);
    expect([grid?.rows.length, grid?.columns.length]).toEqual([4, 4]);
  });

  it('has a row and a column at the least', () => {
    const { grid } = graphOf(TRADE, 1);
    expect([grid?.rows, grid?.columns]).toEqual([['A'], ['X']]);
  });

  it('leaves out nothing that is no goods before it leaves out trade, and counts no part of it', () => {
    const sanctions: Line = { kind: 'sanctions', from: 'S', to: 'T' };
    const { grid, edges } = graphOf([...TRADE, sanctions], 4);
    expect(grid?.rows).toEqual(['A', 'S']);
    expect(grid?.columns).toEqual(['X', 'T']);
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'S..T..sanctions']);
    expect(grid?.share).toBeCloseTo(5 / 12);
  });

  it('adds up firm deals alone', () => {
    const { grid, edges } = graphOf([
      { from: 'A', to: 'X' },
      ...times(3, { from: 'B', to: 'X', status: 'refused' }),
    ]);
    expect(grid?.rows).toEqual(['A', 'B']);
    expect(edges.map(({ bundle }) => bundle?.share)).toEqual([1, 0]);
    expect(graphOf([{ from: 'B', to: 'X', status: 'refused' }]).grid?.share).toBeNull();
  });

  it('has nodes for the parties of rows and columns, each once', () => {
    const { nodes } = graphOf([
      { from: 'A', to: 'B' },
      { from: 'B', to: 'A' },
    ]);
    expect(nodes.map(({ id, column }) => [id, column])).toEqual([
      ['A', 'exporter'],
      ['B', 'exporter'],
    ]);
  });

  it('is empty where nothing is visible', () => {
    const dataset = madeDataset(TRADE);
    const options = { width: 'deals', most: 9 } as const;
    expect(matrixLens(dataset, facetIndexOf(dataset), new Uint32Array(), options)).toMatchObject({
      ...{ nodes: [], edges: [], of: 0 },
      grid: { rows: [], columns: [], share: null },
    });
  });
});
