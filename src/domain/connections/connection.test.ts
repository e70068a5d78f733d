import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import { type Connection, connectionId, connectionOf } from './connection';
import { connectionPaths } from './connection-paths';

const dataset = madeDataset([
  { from: 'A', to: 'B', system: 's' },
  { from: 'A', to: 'C', system: 't' },
  { from: 'D', to: 'B', system: 's' },
  { from: 'C', to: 'D', system: 't' },
  { from: 'E', to: 'A', kind: 'objects-to' },
]);
const index = facetIndexOf(dataset);
const asked = (id: string): Connection => {
  const connection = connectionOf(dataset, id);
  if (!connection) throw new Error(`${id} asks nothing.`);
  return connection;
};
const paths = (id: string) =>
  connectionPaths(index, everyRow(dataset.relationships), asked(id)).paths.map(({ from, steps }) =>
    [from, ...steps.map(({ to }) => to)].join(' > '),
  );

it.each(['connection..A..B', 'connection..s..C..systems', 'connection..A..B..systems..longer..others'])(
  'has an id that asks the same again: %s',
  (id) => {
    expect(connectionId(asked(id))).toBe(id);
  },
);

it('has one id, in whatever order things are asked for', () => {
  expect(connectionId(asked('connection..A..B..longer..systems'))).toBe('connection..A..B..systems..longer');
});

it.each([
  'A..B',
  'connection..A',
  'connection..A..A',
  'connection..A..Z',
  'connection..A..B..all',
  'connection',
])('is not asked by %s', (id) => {
  expect(connectionOf(dataset, id)).toBeNull();
});

it('asks for the shortest ways between parties, and for more where that is wished', () => {
  expect(paths('connection..B..C')).toEqual(['B > A > C', 'B > D > C']);
  expect(paths('connection..A..D')).toEqual(['A > C > D', 'A > B > D']);
  expect(paths('connection..A..D..systems')).toContain('A > s > D');
  expect(paths('connection..A..B')).toEqual(['A > B']);
  expect(paths('connection..A..B..longer')).toEqual(['A > B', 'A > C > D > B']);
  expect(paths('connection..s..C')).toEqual(['s > A > C', 's > D > C']);
  expect(paths('connection..E..B')).toEqual([]);
  expect(paths('connection..E..B..others')).toEqual(['E > A > B']);
});
