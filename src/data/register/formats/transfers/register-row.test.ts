import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidNotes, saidReading } from '../../../../words/fixtures/said-notes';
import { registerRow } from '../../../fixtures/made-rows';
import type { TextRow } from '../../rows/text-row';
import { readDeal, readRecord } from '../read-deal';

/** The deal of a row that can be read. */
function dealOf(row: TextRow) {
  const reading = readRecord('transfers', [row]);
  if (!reading.ok) throw new Error(reading.fault.reason.code);
  return { ...reading.deal, doubts: saidNotes(reading.doubts) };
}

/** Why a row cannot be read. */
function faultOf(row: TextRow) {
  const reading = readDeal('transfers', [row]);
  return reading.ok ? null : saidReading(reading).fault;
}

describe('a row of the register', () => {
  it('says who supplies what to whom, in what condition', () => {
    expect(dealOf(registerRow({ condition: 'Second hand but modernized' })).facts).toMatchObject({
      ...{ from: 'Northland', to: 'Eastland', designation: 'Lance-M', description: 'SAM system' },
      ...{ category: null, deal: null, kind: 'supplies', condition: 'modernised' },
    });
  });

  it('is read by the positions of its columns, and without the spaces around its names', () => {
    const { facts, doubts } = dealOf(registerRow({ designation: 'Lance-M ', recipient: ' Eastland' }));
    expect([facts.designation, facts.to]).toEqual(['Lance-M', 'Eastland']);
    expect(doubts).toEqual([]);
  });

  it('may call the year of order and the numbers uncertain', () => {
    const flags = { orderYearFlag: '?', orderedFlag: '?', deliveredFlag: '?' };
    const { order, quantity, facts } = dealOf(registerRow(flags));
    expect(order).toBe('2005?');
    expect(quantity).toEqual({ min: 12, max: 12, unit: 'items', estimate: true });
    expect(facts.deliveries.map(({ estimate }) => estimate)).toEqual([true, true]);
  });

  it('may say in other words what is uncertain, also where it is cited', () => {
    const row = registerRow({ orderYearFlag: 'TRUE', orderedFlag: 'FALSE', deliveredFlag: 'No' });
    const { order, quantity, rows } = dealOf(row);
    expect([order, quantity?.estimate]).toEqual(['2005?', false]);
    expect(rows[0]?.cells()).toMatchObject({
      'Year of order': '2005 (uncertain)',
      'Number ordered': '12',
      'Number delivered': '12',
    });
  });

  it('may leave open how many were ordered: then those delivered count', () => {
    expect(dealOf(registerRow({ ordered: '', delivered: '4' })).quantity).toMatchObject({ min: 4, max: 4 });
    const nothing = registerRow({ ordered: '', delivered: '0', deliveryYears: '' });
    expect(dealOf(nothing).quantity).toBeNull();
  });

  it('gives one year all that was delivered, and several years even shares of it', () => {
    expect(dealOf(registerRow({ deliveryYears: '2006' })).facts.deliveries).toEqual([
      { year: 2006, estimate: false, quantity: 12, tiv: 30, share: false },
    ]);
    expect(dealOf(registerRow({ deliveryYears: '2006-2008' })).facts.deliveries).toEqual(
      [2006, 2007, 2008].map((year) => ({ year, estimate: false, quantity: 4, tiv: 10, share: true })),
    );
  });

  it('keeps a volume of 0, which is one below half a million, apart from none', () => {
    const volumeOf = (tivDelivered: string) =>
      dealOf(registerRow({ deliveryYears: '2006', tivDelivered })).facts.deliveries[0]?.tiv;
    expect([volumeOf('0'), volumeOf('')]).toEqual([0, null]);
  });

  it('has no delivery where no year is given, and says so if something was delivered', () => {
    expect(dealOf(registerRow({ delivered: '0', deliveryYears: '' }))).toMatchObject({ doubts: [] });
    const { facts, doubts } = dealOf(registerRow({ deliveryYears: '' }));
    expect(facts.deliveries).toEqual([]);
    expect(doubts).toMatchObject([{ line: 13, column: 'Year(s) of delivery' }]);
  });

  it('shares its volume out without losing any of it', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2025 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 1_000_000 }), (list, hundredths) => {
        const tiv = hundredths / 100;
        const row = registerRow({ deliveryYears: list.join('; '), tivDelivered: String(tiv) });
        const { deliveries } = dealOf(row).facts;
        expect(deliveries.map(({ year }) => year)).toEqual(list.toSorted((a, b) => a - b));
        const sum = deliveries.reduce((total, delivery) => total + (delivery.tiv ?? 0), 0);
        expect(Math.abs(sum - tiv)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});

describe('a row that cannot be read', () => {
  it.each([
    [{ orderYear: 'long ago' }, 'Year of order', '“long ago” is not a year.'],
    [{ orderYear: '' }, 'Year of order', 'There is no year.'],
    [{ supplier: ' ' }, 'Supplier', 'There is no supplier.'],
    [{ recipient: '' }, 'Recipient', 'There is no recipient.'],
    [{ designation: '' }, 'Weapon designation', 'There is no weapon designation.'],
  ])('is told by line and column: %j', (cells, column, reason) => {
    expect(faultOf(registerRow(cells, 99))).toEqual({ line: 99, column, reason });
  });

  it('has too few cells, or too many', () => {
    const { line, cells } = registerRow();
    const reason = 'The row has 15 cells, where the format has 16.';
    expect(faultOf({ line, cells: cells.slice(1) })).toEqual({ line, column: null, reason });
    expect(faultOf({ line, cells: [...cells, ''] })).toMatchObject({ column: null });
  });

  it('is none, or is two where one is a deal', () => {
    expect(readDeal('transfers', [])).toMatchObject({ ok: false, fault: { line: 0 } });
    const two = [registerRow({}, 13), registerRow({}, 14)];
    expect(readDeal('transfers', two)).toMatchObject({ ok: false, fault: { line: 14 } });
  });
});

describe('a doubtful cell', () => {
  it.each([
    [{ tivDelivered: 'n/a' }, 'SIPRI TIV of delivered weapons', '“n/a” is not a number, and is left out.'],
    [{ tivPerUnit: '1,00,0' }, 'SIPRI TIV per unit', '“1,00,0” is not a number, and is left out.'],
    [
      { delivered: '2.5' },
      'Number delivered',
      '“2.5” is 2.5, which is no number of things, and is left out.',
    ],
    [
      { tivOrdered: '3E+01' },
      'SIPRI TIV for total order',
      '“3E+01” is read as 30: a spreadsheet may have rounded it.',
    ],
    [{ ordered: '-3' }, 'Number ordered', '“-3” is below zero, and is left out.'],
    [{ deliveryYears: '2006; soon' }, 'Year(s) of delivery', '“soon” is not a year, and is left out.'],
    [{ condition: 'constructor' }, 'status', '“constructor” is not a word known here.'],
    [{ orderedFlag: 'x' }, 'Number ordered (uncertain)', '“x” is not a word known here.'],
  ])('is left out and told, and the deal is kept: %j', (cells, column, reason) => {
    expect(dealOf(registerRow(cells, 99)).doubts).toEqual([{ line: 99, column, reason }]);
  });

  it('takes an unknown flag for uncertainty, and an unknown condition for none', () => {
    expect(dealOf(registerRow({ orderYearFlag: 'x' })).order).toBe('2005?');
    expect(dealOf(registerRow({ condition: 'Rusty' })).facts.condition).toBeNull();
  });
});

it('never throws, whatever the cells hold', () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.constantFrom('2005', '?', '', '12', 'New')), {
    minLength: 14,
    maxLength: 18,
  });
  fc.assert(
    fc.property(cells, fc.constantFrom('transfers', 'deliveries'), (made, format) => {
      expect(readDeal(format, [{ line: 1, cells: made }])).toHaveProperty('ok');
    }),
  );
});
