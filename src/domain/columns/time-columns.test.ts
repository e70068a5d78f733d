import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Times } from '../model/year-meanings';
import { concatTimes } from './facet-concat';
import { timeColumnsOf, timesAt } from './time-columns';

const year = fc.integer({ min: 1900, max: 2100 });
const days = fc
  .tuple(year, year)
  .map(([first, last]) => ({ first: first * 10_000 + 101, last: last * 10_000 + 1231 }));
const times: fc.Arbitrary<Times> = fc.record({
  order: fc.option(days),
  delivered: fc.array(year, { maxLength: 4 }),
  active: fc.option(fc.record({ first: year, last: year })),
  unsure: fc.nat(7),
});
const lists = fc.array(times, { maxLength: 6 });

it('keeps the times of every relationship', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const columns = timeColumnsOf(all);
      expect(all.map((_, row) => timesAt(columns, row))).toEqual(all);
    }),
  );
});

it('puts the times of several lists after one another as those of the whole', () => {
  fc.assert(
    fc.property(fc.array(lists, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(concatTimes(parts.map(timeColumnsOf))).toEqual(timeColumnsOf(parts.flat()));
    }),
  );
});
