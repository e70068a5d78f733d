import { expect, it } from 'vitest';
import type { SharedWeapons } from '../../../domain/connections/shared-weapons';
import { madeDataset } from '../../../domain/fixtures/made-dataset';
import { connections } from './connections';

const dataset = madeDataset([{ from: 'S', to: 'A', system: 's' }]);
const shared = (both: SharedWeapons['both'], ...systems: string[]) =>
  connections.shared(dataset, { partner: 'S', both, systems } as unknown as SharedWeapons);

it('says what both receive from one party, or supply to it, and names no more than can be read', () => {
  expect(shared('receive', 'Tor')).toBe('Both receive Tor from S.');
  expect(shared('supply', 'a', 'b')).toBe('Both supply a and b to S.');
  expect(shared('receive', 'a', 'b', 'c', 'd')).toBe('Both receive a, b, c and d from S.');
  expect(shared('receive', 'a', 'b', 'c', 'd', 'e')).toBe('Both receive a, b, c and 2 more weapons from S.');
});
