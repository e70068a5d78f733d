import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId } from '../model/ids';
import { sidesAround } from './sides';

const index = facetIndexOf(
  madeDataset([
    { from: 'A', to: 'B', date: '2001' },
    { from: 'B', to: 'C', date: '2001' },
    { from: 'B', to: 'C', date: '2005' },
    { from: 'D', to: 'E', date: '2005' },
  ]),
);

it('looks at both sides in one neighbourhood, also where one of them does not lead there by itself', () => {
  const around = [{ id: 'A' as PartyId, depth: 2, direction: 'either' } as const];
  const { a, b, union } = sidesAround(index, Uint32Array.of(0, 1), Uint32Array.of(2, 3), around);
  expect([[...a], [...b], [...union]]).toEqual([[0, 1], [2], [0, 1, 2]]);
});
