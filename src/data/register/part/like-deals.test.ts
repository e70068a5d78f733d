import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetOf } from '../../../domain/columns/facets';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { DatasetId, PartyId, RelationshipId, SourceId, SystemId } from '../../../domain/model/ids';
import { registerRow } from '../../fixtures/made-rows';
import { dealRelationship, readDealRows } from '../deals/deal-relationship';
import { kindOf } from '../formats/formats';
import type { DealRecord } from '../rows/deal-facts';
import { likeDeals } from './like-deals';

const CONTEXT = {
  dataset: 'made' as DatasetId,
  source: 'register' as SourceId,
  date: '2025-02-03' as EdtfDate,
  file: { name: 'made.csv', sha256: 'ab' },
};

const ends = (row: number) => ({
  id: `deal-${row}` as RelationshipId,
  from: `from-${row}` as PartyId,
  to: `to-${row}` as PartyId,
  system: `system-${row}` as SystemId,
});

function dealOf(cells: Parameters<typeof registerRow>[0]): DealRecord {
  const reading = readDealRows(kindOf('transfers'), [registerRow(cells)], []);
  if (!reading.ok) throw new Error(reading.fault.reason.code);
  return reading.deal;
}

const deals = fc
  .record({
    orderYear: fc.constantFrom('2005', '2004'),
    orderYearFlag: fc.constantFrom('', '?'),
    ordered: fc.constantFrom('', '12', '20'),
    delivered: fc.constantFrom('0', '12', ''),
    deliveryYears: fc.constantFrom('', '2006', '2006; 2007'),
    condition: fc.constantFrom('New', 'Second hand', ''),
    comments: fc.constantFrom('', 'Cancelled 2009', 'Selected but not yet ordered', 'aid', 'Assembled'),
  })
  .map(dealOf);

describe('a deal of which the same is said as of another', () => {
  it('stands in columns as it would by itself, with the claims of the other', () => {
    fc.assert(
      fc.property(fc.array(deals, { maxLength: 12 }), (made) => {
        const like = likeDeals(CONTEXT);
        for (const [row, deal] of made.entries()) {
          const { claims, events, ...found } = like(deal, ends(row));
          const alone = dealRelationship(deal, ends(row), CONTEXT);
          expect({ ...found, claims: null, events: null }).toEqual({ ...alone, claims: null, events: null });
          const sourcesOf = (of: typeof alone) => facetOf('source').valuesOf(smallDataset(), of);
          expect(sourcesOf({ ...found, claims, events })).toEqual(sourcesOf(alone));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is not looked into again', () => {
    const like = likeDeals(CONTEXT);
    const first = like(dealOf({ ordered: '12' }), ends(0));
    const second = like(dealOf({ ordered: '20', delivered: '20' }), ends(1));
    expect(second.claims).toBe(first.claims);
    expect(second).toMatchObject({ ...ends(1), quantity: { min: 20, max: 20 } });
  });
});
