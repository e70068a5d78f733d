import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sums as words } from '../../words/en/views/sums';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Delivery } from '../model/deal';
import { everyRow } from '../model/relationships';
import type { YearMeaning } from '../model/year-meanings';
import { countedIn } from './counting';
import { evenSharesOf } from './even-shares';

const came = (year: number, tiv: number, share: boolean): Delivery => ({
  ...{ year, quantity: 1, tiv, share, estimate: false },
});
const deal = (...deliveries: readonly Delivery[]): Line => ({
  ...{ from: 'A', to: 'B', status: 'delivered', deliveries },
});
/** Of four years, of which two are before the chosen ones; and one within them, told as such. */
const CUT = deal(...[2013, 2014, 2015, 2016].map((year) => came(year, 10, true)));
const WHOLE = deal(...[2015, 2016].map((year) => came(year, 10, true)));
const TOLD = deal(came(2014, 10, false), came(2015, 20, false));

function shareOf(lines: readonly Line[], dated: YearMeaning = 'any', first = 2015): number {
  const index = facetIndexOf(madeDataset(lines));
  const years = first === 0 ? null : { first, last: 2024 };
  return evenSharesOf(countedIn(index, { years, dated }), everyRow(index.relationships), 'tiv');
}

describe('the part of a volume that is reckoned by even shares', () => {
  it('is that of deals of which only the total is told, and which were delivered in other years too', () => {
    expect(shareOf([CUT])).toBe(1);
    expect(shareOf([CUT, WHOLE, TOLD])).toBe(20 / 60);
  });

  it('is nothing where all of a total counts, or a source tells of each year', () => {
    expect(shareOf([WHOLE])).toBe(0);
    expect(shareOf([TOLD])).toBe(0);
    expect(shareOf([CUT], 'any', 2013)).toBe(0);
  });

  it('is nothing where no years are chosen, or all of an order counts', () => {
    expect(shareOf([CUT], 'any', 0)).toBe(0);
    expect(shareOf([CUT], 'ordered')).toBe(0);
    expect(shareOf([])).toBe(0);
  });

  it('is said of all that is shown, or of each side of a comparison, and not where it is nothing', () => {
    expect(words.evenShares(shareOf([CUT, WHOLE, TOLD]), 'tiv')).toBe(
      '33% of the volume is reckoned: an even share for each year of totals that reach beyond the chosen years.',
    );
    expect(words.evenShares({ a: 0, b: 0.179 }, 'items')).toMatch(
      /^Of the number of items, nothing of A’s and 18% of B’s is reckoned: /,
    );
    expect([words.evenShares(0, 'tiv'), words.evenShares({ a: 0, b: 0 }, 'tiv')]).toEqual(['', '']);
  });

  it('is of firm deals alone, and a part from nothing to all', () => {
    expect(shareOf([{ ...CUT, status: 'cancelled' }, TOLD])).toBe(0);
    const lines = fc.array(fc.constantFrom(CUT, WHOLE, TOLD), { maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 2010, max: 2020 }), (some, first) => {
        const share = shareOf(some, 'any', first);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
