import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidNotes, saidReading } from '../../../../words/fixtures/said-notes';
import { deliveryRow } from '../../../fixtures/made-rows';
import type { TextRow } from '../../rows/text-row';
import { readDeal, readRecord } from '../read-deal';

/** The deal of rows that can be read. */
function dealOf(...rows: TextRow[]) {
  const reading = readRecord('deliveries', rows);
  if (!reading.ok) throw new Error(reading.fault.reason.code);
  return { ...reading.deal, doubts: saidNotes(reading.doubts) };
}

const in2006 = deliveryRow({}, 13);
const in2007 = deliveryRow({ deliveryYear: '2007', delivered: '5', tivDelivered: '12.5' }, 14);

describe('the rows of one deal', () => {
  it('say together what one row of the register says, with its number and category', () => {
    const { facts, order, quantity, doubts } = dealOf(in2006, in2007);
    expect(facts).toEqual({
      ...{ from: 'Northland', to: 'Eastland', designation: 'Lance-M', description: 'SAM system' },
      ...{ category: 'Air-defence systems', kind: 'supplies', condition: 'new', remarks: [], deal: '17' },
      deliveries: [
        { year: 2006, estimate: false, quantity: 7, tiv: 17.5, share: false },
        { year: 2007, estimate: false, quantity: 5, tiv: 12.5, share: false },
      ],
    });
    expect(order).toBe('2005');
    expect(quantity).toEqual({ min: 12, max: 12, unit: 'items', estimate: false });
    expect(doubts).toEqual([]);
  });

  it('are read in the order of their years, wherever they stand', () => {
    expect(dealOf(in2007, in2006).facts).toEqual(dealOf(in2006, in2007).facts);
    expect(dealOf(in2007, in2006).rows.map(({ line }) => line)).toEqual([13, 14]);
  });

  it('are uncertain where they say Yes, and not where they say nothing', () => {
    const flagged = deliveryRow({ orderYearFlag: 'Yes', deliveredFlag: 'Yes', deliveryYearFlag: '' });
    const { order, quantity, facts, rows } = dealOf(flagged);
    expect(order).toBe('2005?');
    expect(quantity?.estimate).toBe(true);
    expect(facts.deliveries[0]?.estimate).toBe(true);
    expect(rows[0]?.deliveries).toEqual(['2006']);
    expect(dealOf(deliveryRow({ deliveryYearFlag: 'Yes' })).rows[0]?.deliveries).toEqual(['2006?']);
    const silent = deliveryRow({ orderYearFlag: '', deliveredFlag: '', deliveryYearFlag: '' });
    expect(dealOf(silent)).toMatchObject({ order: '2005', quantity: { estimate: false }, doubts: [] });
  });

  it('say at least how many, where one of them gives no number', () => {
    const unknown = deliveryRow({ deliveryYear: '2008', delivered: '' });
    expect(dealOf(in2006, unknown).quantity).toEqual({ min: 7, unit: 'items', estimate: false });
    expect(dealOf(unknown).quantity).toBeNull();
  });

  it('are a licence where the goods are made by the recipient', () => {
    const { facts, passages } = dealOf(deliveryRow({ localProduction: 'Yes' }));
    expect(facts).toMatchObject({ kind: 'licenses-production', remarks: ['licence-production'] });
    expect(passages).toMatchObject([{ column: 'Local production', exact: 'Yes' }]);
  });

  it('keep what the first of them says, and tell where another differs', () => {
    const other = deliveryRow({ deliveryYear: '2007', designation: 'Lance-N' }, 14);
    const { facts, doubts } = dealOf(in2006, other);
    expect(facts.designation).toBe('Lance-M');
    const reason = 'Designation is “Lance-N” here and “Lance-M” on line 13, which is kept.';
    expect(doubts).toEqual([{ line: 14, column: 'Designation', reason }]);
  });

  it('lose a delivery whose year cannot be read, and tell it', () => {
    const undated = deliveryRow({ deliveryYear: '20O7' }, 14);
    const { facts, quantity, doubts } = dealOf(in2006, undated);
    expect(facts.deliveries).toHaveLength(1);
    expect(quantity?.max).toBe(14);
    expect(doubts).toMatchObject([{ line: 14, column: 'Delivery year' }]);
  });

  it('cannot be read when one of them cannot', () => {
    expect(saidReading(readDeal('deliveries', [in2006, deliveryRow({ orderYear: '?' }, 14)]))).toEqual({
      ok: false,
      fault: { line: 14, column: 'Order date', reason: '“?” is not a year.' },
    });
    expect(readDeal('deliveries', [])).toMatchObject({ ok: false });
  });

  it('add up to the volume of the deal', () => {
    const volumes = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(volumes, (hundredths) => {
        const rows = hundredths.map((tiv, i) =>
          deliveryRow({ deliveryYear: String(1950 + i), tivDelivered: String(tiv / 100) }, i),
        );
        const sum = dealOf(...rows).facts.deliveries.reduce((total, { tiv }) => total + (tiv ?? 0), 0);
        const total = hundredths.reduce((all, tiv) => all + tiv, 0) / 100;
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });
});
