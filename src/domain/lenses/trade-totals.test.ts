import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Delivery } from '../model/deal';
import type { PartyId } from '../model/ids';
import { readyMade } from '../model/relationships';
import { countedIn } from '../sums/counting';
import { sumsAt } from '../sums/sums';
import {
  countDated,
  countEvenShares,
  countLacking,
  dealsByYear,
  lackingByYear,
  tivByYear,
  totalsBy,
  tradeOf,
} from './trade-totals';

interface Deal extends Line {
  readonly deliveries?: readonly Delivery[];
  readonly items?: number;
}

const delivery = (year: number, tiv: number | null, share = false): Delivery => ({
  ...{ year, tiv, share, estimate: false, quantity: null },
});

/** The index of these deals, with deliveries and numbers as a register gives them. */
function indexOf(deals: readonly Deal[]) {
  const dataset = madeDataset(deals);
  const relationships = dataset.relationships.ready.map((relationship, i) => {
    const { deliveries, items } = deals[i] ?? {};
    return {
      ...relationship,
      ...(deliveries && { deliveries, years: [...new Set(deliveries.map(({ year }) => year))].sort() }),
      quantity: items === undefined ? null : { min: items, max: items, unit: 'items', estimate: false },
    };
  });
  return facetIndexOf({ ...dataset, relationships: readyMade(relationships) });
}

const everywhere = (index: ReturnType<typeof indexOf>) =>
  Uint32Array.from({ length: index.relationships.size }, (_, row) => row);

const DEALS: readonly Deal[] = [
  {
    from: 'RUS',
    to: 'VEN',
    system: 'tor',
    items: 12,
    deliveries: [delivery(2006, 10), delivery(2007, 20.5)],
  },
  { from: 'RUS', to: 'VEN', system: 'sukhoi', items: 24, deliveries: [delivery(2006, 100)] },
  { from: 'RUS', to: 'IRN', system: 'tor', items: 29, deliveries: [delivery(2006, null)] },
  { from: 'FRA', to: 'RUS', system: 'ship', deliveries: [] },
  { from: 'USA', to: 'RUS', kind: 'sanctions', date: '2006' },
];

const RUSSIA = 'RUS' as PartyId;

describe('the volume by year', () => {
  const index = indexOf(DEALS);

  it('adds up the deliveries of each year, exactly', () => {
    expect(tivByYear(index, everywhere(index))).toEqual(
      new Map([
        [2006, 110],
        [2007, 20.5],
      ]),
    );
  });

  it('has no year in which no volume is stated, and tells nought from nothing', () => {
    const silent = indexOf([{ from: 'A', to: 'B', deliveries: [delivery(2001, null), delivery(2002, 0)] }]);
    expect(tivByYear(silent, everywhere(silent))).toEqual(new Map([[2002, 0]]));
  });

  it('comes to the total, however it is split', () => {
    const deals = fc.array(
      fc.record({
        from: fc.constantFrom('A', 'B', 'C'),
        to: fc.constantFrom('D', 'E'),
        system: fc.constantFrom('tor', 'sukhoi', 'ship'),
        deliveries: fc.array(
          fc
            .tuple(fc.integer({ min: 1950, max: 2030 }), fc.nat(4000))
            .map(([year, n]) => delivery(year, n / 4)),
        ),
      }),
    );
    fc.assert(
      fc.property(deals, (made) => {
        const index = indexOf(made);
        const rows = everywhere(index);
        const { tiv, relationships } = sumsAt(index, rows);
        const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
        expect(sum(tivByYear(index, rows).values())).toBe(tiv.sum);
        for (const facet of ['from', 'to', 'system'] as const) {
          const totals = totalsBy(index, rows, facet);
          expect(sum(totals.map((total) => total.tiv))).toBe(tiv.sum);
          expect(sum(totals.map((total) => total.deals))).toBe(relationships);
        }
      }),
    );
  });
});

describe('the number of deals by year', () => {
  it('counts a deal in every year in which something of it happened', () => {
    const index = indexOf(DEALS);
    expect(dealsByYear(index, Uint32Array.of(0, 1))).toEqual(
      new Map([
        [2006, 2],
        [2007, 1],
      ]),
    );
  });
});

describe('the number of deals by year, while years are chosen', () => {
  const years = { first: 2007, last: 2010 };
  const index = indexOf(DEALS);

  it('has no year of which only those deals are there that reach into them', () => {
    const counted = countedIn(index, { years, dated: 'any' });
    expect(dealsByYear(counted, Uint32Array.of(0))).toEqual(new Map([[2007, 1]]));
  });

  it('follows what was ordered in them wherever it went', () => {
    const counted = countedIn(index, { years, dated: 'ordered' });
    expect(dealsByYear(counted, Uint32Array.of(0))).toEqual(dealsByYear(index, Uint32Array.of(0)));
  });
});

describe('totals by a facet', () => {
  const index = indexOf(DEALS);
  const goods = Uint32Array.of(0, 1, 2);

  it('have deals and volume of each value, what is not stated adding nothing', () => {
    expect(totalsBy(index, goods, 'system')).toMatchObject([
      { value: 'tor', deals: 2, tiv: 30.5 },
      { value: 'sukhoi', deals: 1, tiv: 100 },
    ]);
  });

  it('add up firm deals alone, count the others by status, and put what has no firm deal last', () => {
    const some = indexOf([
      { from: 'A', to: 'B', status: 'possible' },
      { from: 'A', to: 'B', status: 'not-concluded', deliveries: [delivery(2006, 900)] },
      { from: 'A', to: 'C', deliveries: [delivery(2006, 5)] },
      { from: 'A', to: 'C', status: 'cancelled' },
    ]);
    expect(totalsBy(some, everywhere(some), 'to')).toEqual([
      {
        value: 'C',
        relationships: 2,
        deals: 1,
        lacking: 0,
        tiv: 5,
        counts: new Map([
          ['confirmed', 1],
          ['cancelled', 1],
        ]),
      },
      {
        value: 'B',
        relationships: 2,
        deals: 0,
        lacking: 0,
        tiv: 0,
        counts: new Map([
          ['possible', 1],
          ['not-concluded', 1],
        ]),
      },
    ]);
  });

  it('begin with the greatest in what is asked for', () => {
    const order = (by: 'deals' | 'tiv') => totalsBy(index, goods, 'system', by).map(({ value }) => value);
    expect(order('deals')).toEqual(['tor', 'sukhoi']);
    expect(order('tiv')).toEqual(['sukhoi', 'tor']);
  });

  it('stand in the order of their ids where they are equal, whatever the order of the dataset', () => {
    const equal = indexOf([
      { from: 'A', to: 'Z' },
      { from: 'A', to: 'B' },
    ]);
    expect(totalsBy(equal, everywhere(equal), 'to').map(({ value }) => value)).toEqual(['B', 'Z']);
  });
});

describe('the trade of a party', () => {
  const index = indexOf(DEALS);
  const all = everywhere(index);

  it('is what goes out and what comes in, without what moves no goods', () => {
    const { exports, imports } = tradeOf(index, RUSSIA, all);
    expect([...exports.rows]).toEqual([0, 1, 2]);
    expect([...imports.rows]).toEqual([3]);
    expect(exports.sums.tiv.sum).toBe(130.5);
    expect([...exports.sums.deals]).toEqual([['confirmed', 3]]);
    expect(exports.partners.map(({ value, deals }) => [value, deals])).toEqual([
      ['VEN', 2],
      ['IRN', 1],
    ]);
    expect(imports.partners.map(({ value }) => value)).toEqual(['FRA']);
  });

  it('is that of the visible relationships alone', () => {
    const { exports, imports } = tradeOf(index, RUSSIA, Uint32Array.of(2, 4));
    expect([...exports.rows]).toEqual([2]);
    expect(imports.sums).toMatchObject({ relationships: 0, tiv: { sum: 0 } });
    expect(imports.byYear).toEqual({ deals: new Map(), tiv: new Map() });
  });

  it('has its years from firm deals alone, and lists the others', () => {
    const made = indexOf([
      { from: 'A', to: 'B', date: '2001' },
      { from: 'A', to: 'B', date: '2002', status: 'refused' },
    ]);
    const { exports } = tradeOf(made, 'A' as PartyId, everywhere(made));
    expect([...exports.rows]).toEqual([0, 1]);
    expect(exports.byYear.deals).toEqual(new Map([[2001, 1]]));
  });
});

describe('what a reader must know of the numbers', () => {
  it('is how many firm deals do not state a volume, in all, in each year and of each value', () => {
    const index = indexOf([
      { from: 'A', to: 'B', deliveries: [delivery(2001, 5), delivery(2002, null), delivery(2002, null)] },
      { from: 'A', to: 'B', deliveries: [delivery(2002, null)] },
      { from: 'A', to: 'C', deliveries: [delivery(2003, 5)] },
      { from: 'A', to: 'C', status: 'delivered' },
      { from: 'A', to: 'C', status: 'cancelled', deliveries: [delivery(2002, null)] },
    ]);
    const all = everywhere(index);
    expect(countLacking(index, all)).toBe(3);
    const { exports } = tradeOf(index, 'A' as PartyId, all);
    expect(exports.lacking).toEqual(new Map([[2002, 2]]));
    expect(lackingByYear(index, Uint32Array.of(2, 3))).toEqual(new Map());
    expect(exports.partners.map(({ value, lacking }) => [value, lacking])).toEqual([
      ['C', 1],
      ['B', 2],
    ]);
    expect(countLacking(index, all, 'items')).toBe(4);
  });

  it('is how many deals have even shares of a total', () => {
    const index = indexOf([
      { from: 'A', to: 'B', deliveries: [delivery(2001, 5, true), delivery(2002, 5, true)] },
      { from: 'A', to: 'B', deliveries: [delivery(2003, 5)] },
      { from: 'A', to: 'B' },
    ]);
    expect(countEvenShares(index, everywhere(index))).toBe(1);
  });

  it('is of how many a year is told', () => {
    const index = indexOf([
      { from: 'A', to: 'B', deliveries: [] },
      { from: 'A', to: 'B', date: '2001' },
    ]);
    expect(countDated(index, everywhere(index))).toBe(1);
  });
});
