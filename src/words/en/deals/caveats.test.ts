import { expect, it } from 'vitest';
import { smallDataset } from '../../../domain/fixtures/small-dataset';
import type { SourceId } from '../../../domain/model/ids';
import { caveats } from './caveats';

it('says each in a whole sentence', () => {
  const dataset = smallDataset();
  expect(
    caveats.all(dataset, [
      { code: 'volume' },
      { code: 'major-arms', source: 'deal-register' as SourceId },
      { code: 'before-deliveries', source: 'deal-register' as SourceId, first: 1950 },
      { code: 'estimates', deals: 1204, of: 29540, ofOrder: 900, ofDelivery: 400, shareOfVolume: 0.113 },
      { code: 'disputed', relationships: 1 },
      { code: 'skipped', rows: 2 },
    ]),
  ).toEqual([
    'TIV is SIPRI’s measure of the volume of arms. It is not money and must not be read as a price.',
    '“Register of deals” covers major arms. Rifles and other small arms are not in it, so a deal that it lacks may have taken place.',
    '“Register of deals”, as opened here, tells of no delivery before 1950. Deals that were delivered in full before then are not in it, so what it shows of earlier years is not all that was ordered or delivered in them.',
    'Estimates: 1,204 of 29,540 deals (4%), with 11% of the volume stated, rest on a number or year that the source marks as uncertain: 900 on the date of the order or of what is told first, 400 on a number or the year of a delivery.',
    'Disputed: sources contradict one another on 1 relationship shown here: on its status, a date, a number or a value.',
    '2 rows of the files opened could not be used and are not in any number here.',
  ]);
});

it('says how much is estimated where a reader asks', () => {
  expect(caveats.estimated({ deals: 0, of: 4, ofOrder: 0, ofDelivery: 0, shareOfVolume: 0 })).toBe(
    'No number or year shown is marked as an estimate.',
  );
  expect(caveats.estimated({ deals: 1, of: 4, ofOrder: 0, ofDelivery: 1, shareOfVolume: null })).toBe(
    'Estimates: 1 of 4 deals (25%) rests on a number or year that the source marks as uncertain: 1 on a number or the year of a delivery.',
  );
});

it('names the side of a comparison that estimates are of', () => {
  const estimates = { deals: 1, of: 4, ofOrder: 1, ofDelivery: 0, shareOfVolume: null };
  expect(caveats.estimated({ ...estimates, side: 'a' })).toMatch(/^Estimates in A: 1 of 4 deals/);
  expect(caveats.estimated({ ...estimates, deals: 0, side: 'b' })).toContain('shown in B is marked');
  expect(caveats.estimated(estimates)).toMatch(/^Estimates: 1 of 4 deals/);
});
