import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sums as words } from '../../words/en/views/sums';
import { facetIndexOf } from '../columns/facet-index';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { flowsOf } from '../lenses/flows';
import { tradeOf } from '../lenses/trade-totals';
import type { Delivery } from '../model/deal';
import type { PartyId } from '../model/ids';
import type { Relationship, YearSpan } from '../model/relationship';
import { allOf, everyRow } from '../model/relationships';
import { countedIn } from './counting';
import { isFirm } from './firm-deals';
import { sumsAt } from './sums';

const came = (year: number, quantity: number | null, tiv: number | null, share = false): Delivery => ({
  ...{ year, quantity, tiv, share, estimate: false },
});
const of = (min: number): Pick<Line, 'says'> => ({
  says: [{ field: 'quantity', quantity: { min, max: min, unit: 'items', estimate: false } }],
});
const ships = { from: 'A', to: 'B', system: 'ship' } as const;
const SPAN: YearSpan = { first: 2015, last: 2024 };

const indexOf = (...lines: readonly Line[]) => facetIndexOf(madeDataset(lines));
const inYears = (index: ReturnType<typeof indexOf>, dated: 'any' | 'ordered' | 'delivered' = 'any') =>
  countedIn(index, { years: SPAN, dated });
const sumsIn = (index: ReturnType<typeof indexOf>) => sumsAt(index, everyRow(index.relationships));
const said = (index: ReturnType<typeof indexOf>) => words.besideDeals(sumsIn(index), { members: [] });

const LONG = { ...ships, ...of(30), status: 'partly-delivered' } as const;

describe('sums while years are chosen', () => {
  const index = indexOf(
    { ...LONG, deliveries: [came(2010, 10, 100), came(2016, 5, 50), came(2018, 5, 50)] },
    { ...LONG, status: 'delivered', deliveries: [came(2009, 30, 300)] },
  );

  it('count what was delivered in them, and say so', () => {
    expect(sumsIn(inYears(index))).toMatchObject({
      tiv: { sum: 100, stated: 1, lacking: 0, partial: 0 },
      items: { sum: 60, delivered: 10, stated: 2, untold: 0 },
      ...{ undelivered: 0, outside: 1 },
    });
    expect(said(inYears(index))).toBe(
      '100 million TIV delivered in 2015-2024; 10 of 60 items reported delivered in 2015-2024; ' +
        'nothing was delivered in 2015-2024 in 1 of the 2 firm deals, but in other years.',
    );
  });

  it('count all that came of an order where years are those of the order', () => {
    const ordered = inYears(index, 'ordered');
    expect(sumsIn(ordered)).toMatchObject({ tiv: { sum: 500 }, items: { delivered: 50 }, outside: 0 });
    expect(said(ordered)).toContain('500 million TIV delivered of what was ordered in 2015-2024');
  });

  it('are those of everything where none are chosen', () => {
    expect(countedIn(inYears(index), { years: null, dated: 'any' })).toBe(index);
  });

  it('are the same in flows and totals', () => {
    const rows = everyRow(index.relationships);
    expect(flowsOf(inYears(index), rows)).toMatchObject([{ deals: 2, tiv: 100, items: 10 }]);
    const { exports } = tradeOf(inYears(index), 'A' as PartyId, rows);
    expect(exports.partners).toMatchObject([{ tiv: 100, deals: 2 }]);
    expect([...exports.byYear.tiv]).toEqual([
      [2016, 50],
      [2018, 50],
    ]);
  });

  it('lack what is not stated of these years, and of no others', () => {
    const lacking = (...deliveries: readonly Delivery[]) =>
      sumsIn(inYears(indexOf({ ...LONG, deliveries }))).tiv;
    expect(lacking(came(2010, 1, null), came(2016, 1, 5))).toMatchObject({
      stated: 1,
      lacking: 0,
      partial: 0,
    });
    expect(lacking(came(2010, 1, 5), came(2016, 1, null))).toMatchObject({ stated: 0, lacking: 1 });
    expect(lacking(came(2016, 1, 5), came(2017, 1, null))).toMatchObject({
      stated: 1,
      lacking: 0,
      partial: 1,
    });
  });

  it.each([
    ['2016', { delivered: 7, untold: 0 }, 0],
    ['2010', { delivered: 0, untold: 0 }, 1],
    ['2014/2016', { delivered: 0, untold: 1 }, 0],
    ['XXXX', { delivered: 0, untold: 1 }, 0],
  ])(
    'of a delivery that no list dates, told of %s, count all or nothing, or say that it is not told',
    (date, items, outside) => {
      const made = indexOf({ ...ships, ...of(7), status: 'delivered', date });
      expect(sumsIn(inYears(made))).toMatchObject({ items, outside });
    },
  );
});

/** What falls in the years, added up from relationships as they are read. */
function plainly(relationships: readonly Relationship[]) {
  const firm = relationships.filter(({ status }) => isFirm(status));
  const within = firm.map(({ deliveries = [] }) =>
    deliveries.filter(({ year }) => year >= SPAN.first && year <= SPAN.last),
  );
  const stated = within.filter((list) => list.some(({ tiv }) => tiv !== null));
  const silent = within.filter((list) => list.some(({ tiv }) => tiv === null));
  const sum = (of: 'tiv' | 'quantity') =>
    within.flat().reduce((all, delivery) => all + (delivery[of] ?? 0), 0);
  return {
    ...{ tiv: sum('tiv'), items: sum('quantity'), stated: stated.length },
    partial: silent.filter((list) => stated.includes(list)).length,
    lacking: silent.filter((list) => !stated.includes(list)).length,
  };
}

it('come to what a plain addition comes to', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 50 }));
  const delivery = fc
    .tuple(fc.integer({ min: 2010, max: 2030 }), amount, amount)
    .map((args) => came(...args));
  const line = fc.record({
    ...{ from: fc.constantFrom('A', 'B'), to: fc.constant('C'), system: fc.constant('ship') },
    status: fc.constantFrom('ordered' as const, 'partly-delivered' as const, 'cancelled' as const),
    deliveries: fc.array(delivery, { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const index = indexOf(...lines);
      const { tiv, items } = sumsIn(inYears(index));
      const expected = plainly(allOf(index.relationships));
      expect([tiv.sum, tiv.stated, tiv.partial, tiv.lacking]).toEqual([
        expected.tiv,
        ...[expected.stated, expected.partial, expected.lacking],
      ]);
      if (items) expect(items.delivered).toBe(expected.items);
    }),
  );
});
