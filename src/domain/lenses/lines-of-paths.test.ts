import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { connectionOf, connectionPaths } from '../connections/connection';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import type { LineId } from './lens';
import { LENS_IDS, type Lens, lensGraph, lensOf } from './lenses';
import { linesOfPaths } from './lines-of-paths';

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

/** A great deal from A to X, and little from R to both of those who are asked about. */
const LINES: readonly Line[] = [
  ...times(9, { from: 'A', to: 'X' }),
  ...times(8, { from: 'A', to: 'Y' }),
  ...times(7, { from: 'B', to: 'X' }),
  { from: 'R', to: 'ARM' },
  { from: 'R', to: 'AZE' },
  { from: 'B', to: 'Z' },
];
const dataset = madeDataset(LINES);
const index = facetIndexOf(dataset);
const all = everyRow(dataset.relationships);

function pathsBetween(id: string) {
  const connection = connectionOf(dataset, id);
  if (!connection) throw new Error('Both ends are in the dataset.');
  return connectionPaths(index, all, connection).paths.map(({ steps }) => steps.flatMap(({ rows }) => rows));
}

const graphOf = (lens: Lens, most: number, paths = pathsBetween('connection..ARM..AZE')) =>
  lensGraph(lens, dataset, index, all, { width: 'deals', most, opened: [], paths });

describe('the paths that are asked for', () => {
  it.each(LENS_IDS.filter((id) => lensOf(id).folds))(
    'are drawn, however weak their lines are (%s)',
    (lens) => {
      const { edges, nodes } = graphOf(lens, 2);
      const ids = edges.map(({ id }) => id);
      expect(ids).toContain('A..X');
      expect(ids).toEqual(expect.arrayContaining(['R..ARM', 'R..AZE']));
      expect(ids).not.toContain('B..Z');
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['ARM', 'AZE', 'R']));
    },
  );

  it('are told beside the strongest, which stay', () => {
    const { edges, forPaths, of } = graphOf('parties', 2);
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'A..Y', 'R..ARM', 'R..AZE']);
    expect([forPaths, of]).toEqual([2, 6]);
  });

  it('add nothing where they are among the strongest, or lead nowhere', () => {
    expect(graphOf('parties', 2, pathsBetween('connection..X..Y')).forPaths).toBeUndefined();
    expect(graphOf('parties', 2, pathsBetween('connection..X..AZE')).edges).toHaveLength(2);
  });

  it('have rows and columns of their own in a matrix', () => {
    const { grid, forPaths } = graphOf('matrix', 2);
    expect(grid).toMatchObject({ rows: ['A', 'B', 'R'], columns: ['X', 'ARM', 'AZE'] });
    expect(forPaths).toBe(3);
  });
});

describe('very many lines of paths', () => {
  it('are those of whole paths, as long as they have room', () => {
    const lineAt = (row: number) => `line-${row}` as LineId;
    const rowsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
    const lines = linesOfPaths([rowsFrom(0, 100), rowsFrom(100, 100), rowsFrom(50, 60)], lineAt);
    expect(lines.size).toBe(110);
    expect(lines.has('line-150' as LineId)).toBe(false);
  });
});
