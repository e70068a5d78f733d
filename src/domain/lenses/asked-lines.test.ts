import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { connectionOf } from '../connections/connection';
import { connectionPaths } from '../connections/connection-paths';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { SelectableId } from '../model/ids';
import { everyRow } from '../model/relationships';
import { linesOfParts, pickAsked } from './asked-lines';
import type { LineId } from './lens';
import { LENS_IDS, type Lens, lensGraph, lensOf } from './lenses';
import type { SubjectKind, Subjects } from './subjects';

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

const graphAsking = (lens: Lens, most: number, question: Parameters<typeof pickAsked>[3]) =>
  lensGraph(lens, dataset, index, all, {
    ...{ width: 'deals', most, opened: [] },
    asked: pickAsked(dataset, index, new Set(all), question),
  });
const graphOf = (lens: Lens, most: number, paths = pathsBetween('connection..ARM..AZE')) =>
  graphAsking(lens, most, { rows: paths, subjects: new Map() });

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
    const { edges, forAsked, of } = graphOf('parties', 2);
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'A..Y', 'R..ARM', 'R..AZE']);
    expect([forAsked, of]).toEqual([2, 6]);
  });

  it('add nothing where they are among the strongest, or lead nowhere', () => {
    expect(graphOf('parties', 2, pathsBetween('connection..X..Y')).forAsked).toBeUndefined();
    expect(graphOf('parties', 2, pathsBetween('connection..X..AZE')).edges).toHaveLength(2);
  });

  it('have rows and columns of their own in a matrix', () => {
    const { grid, forAsked } = graphOf('matrix', 2);
    expect(grid).toMatchObject({ rows: ['A', 'B', 'R'], columns: ['X', 'ARM', 'AZE'] });
    expect(forAsked).toBe(3);
  });
});

describe('what a question is about', () => {
  const about = (kind: SubjectKind, ...ids: string[]): Subjects =>
    new Map(ids.map((id) => [id as SelectableId, kind]));

  it.each(['parties', 'map', 'matrix', 'systems'] as const)(
    'is in the picture, a centre with its own lines (%s)',
    (lens) => {
      const { nodes, edges } = graphAsking(lens, 1, { rows: null, subjects: about('centre', 'R') });
      expect(nodes.map(({ id }) => id)).toContain('R');
      const ends = edges.map(({ from, to }) => [from, to].join());
      expect(ends).toEqual(expect.arrayContaining(['R,ARM', 'R,AZE']));
    },
  );

  it('is there too where there is no answer, with its strongest line', () => {
    const subjects = about('asked', 'B', 'ARM');
    const { edges, forAsked } = graphAsking('parties', 1, { rows: [], subjects });
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'B..X', 'R..ARM']);
    expect(forAsked).toBe(2);
  });

  it('has no line but those of the answer where these lead to it', () => {
    const rows = pathsBetween('connection..ARM..AZE');
    const { edges } = graphAsking('parties', 1, { rows, subjects: about('asked', 'ARM', 'AZE') });
    expect(edges.map(({ id }) => id)).toEqual(['A..X', 'R..ARM', 'R..AZE']);
  });
});

describe('very many lines of paths', () => {
  it('are those of whole paths, as long as they have room', () => {
    const lineAt = (row: number) => `line-${row}` as LineId;
    const rowsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
    const lines = linesOfParts([rowsFrom(0, 100), rowsFrom(100, 100), rowsFrom(50, 60)], lineAt);
    expect(lines.size).toBe(110);
    expect(lines.has('line-150' as LineId)).toBe(false);
  });
});
