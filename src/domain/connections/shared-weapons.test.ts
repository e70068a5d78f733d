import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import { networkOf } from './network';
import { pathsBetween } from './paths';
import { sharedWeapons } from './shared-weapons';

const dataset = madeDataset([
  { from: 'S', to: 'A', system: 's' },
  { from: 'S', to: 'B', system: 's' },
  { from: 'S', to: 'A', system: 't' },
  { from: 'S', to: 'B', system: 't' },
  { from: 'S', to: 'B', system: 't' },
  { from: 'S', to: 'A', system: 'only-a' },
  { from: 'A', to: 'C', system: 's' },
  { from: 'B', to: 'C', system: 's' },
  { from: 'D', to: 'A', system: 's' },
  { from: 'B', to: 'D', system: 's' },
  { from: 'S', to: 'B', system: 'only-a', status: 'proposed' },
]);
const index = facetIndexOf(dataset);
const sharedOf = (withSystems: boolean, longest: number) =>
  pathsBetween(networkOf(index, everyRow(dataset.relationships), withSystems), 'A', 'B', {
    longest,
    most: 99,
  }).paths.map((path) => [path.steps.map(({ to }) => to).join(' '), sharedWeapons(index, path)]);

it('names what both receive from the party between them, and what both supply to it, of firm deals alone', () => {
  const of = Object.fromEntries(sharedOf(false, 2));
  expect(of['S B']).toEqual([{ partner: 'S', both: 'receive', systems: ['t', 's'] }]);
  expect(of['C B']).toEqual([{ partner: 'C', both: 'supply', systems: ['s'] }]);
  // One supplies it and the other receives it.
  expect(of['D B']).toEqual([]);
});

it('names nothing of longer ways, and nothing where a weapon lies between', () => {
  for (const [way, shared] of sharedOf(true, 3))
    if (!/^[SCD] B$/.test(String(way))) expect(shared, String(way)).toEqual([]);
});
