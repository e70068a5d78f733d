import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { everyRow } from '../model/relationships';
import { networkOf } from './network';
import { pathsBetween } from './paths';
import { pathSteps } from './step-sides';

const dataset = madeDataset([
  { from: 'A', to: 'B', system: 's' },
  { from: 'B', to: 'A', system: 't' },
  { from: 'B', to: 'A', system: 't' },
  { from: 'C', to: 'B', system: 's' },
]);
const index = facetIndexOf(dataset);
const network = networkOf(index, everyRow(dataset.relationships), true);
const sidesOf = (from: string, to: string) => {
  const [path] = pathsBetween(network, from, to, { longest: null, most: 1 }).paths;
  if (!path) throw new Error('There is no path.');
  const steps = pathSteps(index, path);
  return steps.map((sides) => sides.map((side) => `${side.from} > ${side.to}: ${side.rows.join()}`));
};

it('tells what goes and what comes back, between parties', () => {
  expect(sidesOf('A', 'B')).toEqual([['A > B: 0', 'B > A: 1,2']]);
});

it('tells who supplies a system, and who receives it', () => {
  expect(sidesOf('A', 's')).toEqual([['A > s: 0']]);
  expect(sidesOf('B', 's')).toEqual([['s > B: 0,3']]);
  expect(sidesOf('t', 'A')).toEqual([['t > A: 1,2']]);
});
