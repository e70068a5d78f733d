import { expect, it } from 'vitest';
import { facetIndexOf } from '../../columns/facet-index';
import { type Line, madeDataset } from '../../fixtures/made-dataset';
import { partyNetwork } from './party-network';
import { PARTIES_LENS } from './row';

it('tells the parties of the strongest pairs from those that are drawn later', () => {
  const strong = Array.from({ length: PARTIES_LENS.linesByItself }, (_, i) => `A${i}`).flatMap(
    (from): Line[] => [
      { from, to: 'B' },
      { from, to: 'B' },
    ],
  );
  const { parties, ties } = partyNetwork(
    facetIndexOf(madeDataset([{ from: 'weak', to: 'weaker' }, ...strong, { from: 'B', to: 'weak' }])),
  );
  expect(parties.filter(({ later }) => later).map(({ id }) => id)).toEqual(['weak', 'weaker']);
  expect(ties).toContainEqual({ source: 'B', target: 'weak', weight: 1 });
  expect(parties.find(({ share }) => share === 1)?.id).toBe('B');
});
