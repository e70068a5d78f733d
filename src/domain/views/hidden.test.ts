import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { NO_FILTER, withAround, withMark } from '../filter/filter';
import { madeDataset } from '../fixtures/made-dataset';
import { betweenId } from '../lenses/between';
import { bundleId } from '../model/bundle';
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

it('says of a pair which part of the filter hides all of it, and nothing while some of it is shown', () => {
  const pair = bundleId({ type: 'pair', from: 'A' as PartyId, to: 'B' as PartyId, kind: 'goods' });
  const leftOut = withMark(NO_FILTER, 'line', pair, 'exclude');
  expect(hiddenBy(dataset, index, leftOut, pair)).toEqual({ by: ['line'], shown: NO_FILTER });
  expect(hiddenBy(dataset, index, leftOut, betweenId('A' as PartyId, 'B' as PartyId))?.by).toEqual(['line']);
  const other = bundleId({ type: 'pair', from: 'B' as PartyId, to: 'C' as PartyId, kind: 'goods' });
  expect(hiddenBy(dataset, index, leftOut, other)).toBeNull();
});
