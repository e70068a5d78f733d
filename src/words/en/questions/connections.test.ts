import { expect, it } from 'vitest';
import { facetIndexOf } from '../../../domain/columns/facet-index';
import type { SharedWeapons } from '../../../domain/connections/shared-weapons';
import type { StepSide } from '../../../domain/connections/step-sides';
import { type Filter, NO_FILTER, withYears } from '../../../domain/filter/filter';
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

it('says that years choose deals, and not how far these are told to have come', () => {
  const within = (filter: Filter) => connections.withinYears(filter);
  expect(within(NO_FILTER)).toBeNull();
  expect(within(withYears({ ...NO_FILTER, dated: 'ordered' }, { first: 2004, last: 2005 }))).toBe(
    'The years (ordered 2004-2005) say which deals are looked at. How far each has come, and whether it is firm, is told as known now, not as it stood then.',
  );
});

it('tells of a step over one deal when that came so far', () => {
  const index = facetIndexOf(dataset);
  const side = { from: 'S', to: 'A', rows: [0] } as unknown as StepSide;
  expect(connections.side(dataset, index, side)).toBe('S’s supply of s to A was confirmed (2005)');
});
