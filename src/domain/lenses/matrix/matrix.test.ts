import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { everyRow } from '../../model/relationships';
import { matrixOf, type Tally } from './matrix';
import { matrixLens } from './matrix-lens';
import { ORDERS } from './orders';

function matrix(lines: readonly Line[], most = 99, order: (typeof ORDERS)[number] = 'weight') {
  const dataset = madeDataset(lines);
  const visible = everyRow(dataset.relationships);
  const graph = matrixLens(dataset, facetIndexOf(dataset), visible, { width: 'deals', most });
  return matrixOf(dataset, graph, order);
}

const LINES: readonly Line[] = [
  { from: 'A', to: 'X' },
  { from: 'A', to: 'X' },
  { from: 'A', to: 'Y' },
  { from: 'B', to: 'X' },
  { from: 'C', to: 'Z' },
  { from: 'D', to: 'W' },
  { from: 'D', to: 'W', status: 'cancelled' },
  { from: 'C', to: 'X', status: 'possible' },
  { kind: 'sanctions', from: 'A', to: 'X' },
];

describe('a matrix', () => {
  it('has in a cell the lines between two parties, goods first, and what they add up to', () => {
    const cell = matrix(LINES).cellAt(0, 0);
    expect(cell?.lines.map(({ id }) => id)).toEqual(['A..X', 'A..X..sanctions']);
    expect(cell?.tally).toMatchObject({ sum: 2, deals: 2, pairs: 1, without: 0, others: 1 });
  });

  it('has no cell where there is nothing', () => {
    const { rowOf, columnOf, cellAt } = matrix(LINES);
    expect(cellAt(rowOf('B'), columnOf('Y'))).toBeNull();
  });

  it('counts no deal that is not firm, and says how many pairs have no other', () => {
    const { rowOf, columnOf, cellAt } = matrix(LINES);
    expect(cellAt(rowOf('C'), columnOf('X'))?.tally).toMatchObject({
      sum: 0,
      deals: 0,
      pairs: 0,
      without: 1,
    });
  });

  it('adds up in a last row and column what has none of its own', () => {
    const { rows, columns, cellAt } = matrix(LINES, 2);
    expect(rows.map(({ id, parties }) => [id, parties])).toEqual([
      ['A', 1],
      [null, 3],
    ]);
    expect(columns.map(({ id, parties }) => [id, parties])).toEqual([
      ['X', 1],
      [null, 3],
    ]);
    expect(cellAt(1, 1)).toMatchObject({ lines: [], tally: { deals: 2, pairs: 2 } });
    expect(cellAt(1, 0)).toMatchObject({ lines: [], tally: { deals: 1, pairs: 1, without: 1 } });
  });

  it('measures squares by the greatest pair, and not by what others are together', () => {
    const many = Array.from({ length: 9 }, (_, i): Line => ({ from: `E${i}`, to: `I${i}` }));
    expect(matrix([...LINES, ...many], 2).greatest).toEqual({ cell: 2, row: 3, column: 3 });
  });

  it('knows where parties and lines stand', () => {
    const { rowOf, columnOf, cellOf } = matrix(LINES, 2);
    expect([rowOf('A'), columnOf('X'), rowOf('D'), columnOf('A')]).toEqual([0, 0, -1, -1]);
    expect(cellOf('A..X..sanctions')).toMatchObject({ row: 0, column: 0 });
    expect(cellOf('D..W')).toBeNull();
    expect(cellOf('constructor')).toBeNull();
  });
});

const party = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const line: fc.Arbitrary<Line> = fc.record({
  from: party,
  to: party,
  kind: fc.constantFrom('supplies' as const, 'licenses-production' as const, 'sanctions' as const),
  status: fc.constantFrom('delivered' as const, 'possible' as const, 'refused' as const),
});
const sumOf = (tallies: readonly Tally[]) =>
  tallies.reduce(
    (sum, { deals, pairs, without, others }) => [
      (sum[0] ?? 0) + deals,
      (sum[1] ?? 0) + pairs,
      (sum[2] ?? 0) + without,
      (sum[3] ?? 0) + others,
    ],
    [0, 0, 0, 0],
  );

it('leaves out nothing: whatever is shown and however it is ordered, cells, rows and columns add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 14 }),
      fc.constantFrom(...ORDERS),
      (lines, most, order) => {
        const { cells, rows, columns, total, rowOf, columnOf } = matrix(lines, most, order);
        const whole = sumOf([total]);
        for (const all of [cells, rows, columns]) expect(sumOf(all.map(({ tally }) => tally))).toEqual(whole);
        expect(whole).toEqual(sumOf(matrix(lines).cells.map(({ tally }) => tally)));
        for (const [at, { id }] of rows.entries()) if (id) expect(rowOf(id)).toBe(at);
        for (const [at, { id }] of columns.entries()) if (id) expect(columnOf(id)).toBe(at);
      },
    ),
  );
});
