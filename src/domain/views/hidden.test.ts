import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { NO_FILTER, withAround, withMark } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import type { PartyId } from '../model/ids';
import { hiddenBy } from './hidden';

const dataset = madeDataset([
  { from: 'A', to: 'B' },
  { from: 'B', to: 'C' },
  { from: 'C', to: 'D' },
]);
const index = facetIndexOf(dataset);
const aroundA = withAround(NO_FILTER, [{ id: 'A' as PartyId, depth: 2, direction: 'either' }]);

it('says that something lies too far away', () => {
  expect(hiddenBy(dataset, index, aroundA, 'D' as PartyId)?.by).toEqual(['around']);
  expect(hiddenBy(dataset, index, aroundA, 'C' as PartyId)).toBeNull();
});

it('says so too where it is too far away only because the rest of the filter hides what leads there', () => {
  const filter = withMark(
    withAround(aroundA, [{ id: 'A' as PartyId, depth: 3, direction: 'either' }]),
    'to',
    'C',
    'exclude',
  );
  expect(hiddenBy(dataset, index, filter, 'D' as PartyId)).toEqual({
    by: ['around'],
    shown: withAround(filter, []),
  });
});
