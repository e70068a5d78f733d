import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../../domain/dates/edtf';
import { readTableRow } from './table-row';

const HEADER = ['Exporter', 'Importer', 'System', 'Ordered', 'Delivered', 'Quantity', 'Number delivered'];
const MAPPING = { from: 0, to: 1, system: 2, ordered: 3, delivered: 4, quantity: 5, quantityDelivered: 6 };

/** What a row tells of what was ordered when, and of what came. */
function readRow(ordered: string, delivered: string, quantity: string, came: string) {
  const cells = ['Northland', 'Eastland', 'Lance-M', ordered, delivered, quantity, came];
  const format = { header: HEADER, mapping: MAPPING, dates: 'day first' } as const;
  const reading = readTableRow({ line: 2, cells }, format);
  if (!reading.ok) throw new Error(reading.fault.reason.code);
  const { deal, doubts } = reading;
  return {
    order: deal.order,
    quantity: deal.quantity?.min,
    dates: deal.rows[0]?.deliveries,
    items: deal.facts.deliveries.map((each) => each.quantity),
    outstanding: deal.outstanding,
    doubts: doubts.map(({ reason }) => reason.code),
  };
}

describe('the number delivered of a row', () => {
  it('is what came in its years, and what was ordered is more', () => {
    expect(readRow('2005', '2006; 2007', '100', '40')).toEqual({
      ...{ order: '2005', quantity: 100, dates: ['2006', '2007'], items: [20, 20], outstanding: true },
      doubts: [],
    });
  });

  it('is not that of the order where its cell is empty, and is the number of the deal where only it is told', () => {
    expect(readRow('2005', '2006', '100', '')).toMatchObject({ items: [null], outstanding: false });
    expect(readRow('2005', '2006', '', '40')).toMatchObject({ quantity: 40, items: [40] });
  });

  it('has no date where none is told, and comes of nothing where it is none', () => {
    expect(readRow('2005', '', '100', '40')).toMatchObject({
      ...{ dates: [UNDATED], items: [], outstanding: true, doubts: ['delivered-without-date'] },
    });
    expect(readRow('2005', '2006', '100', '0')).toMatchObject({
      ...{ dates: [], items: [], doubts: ['none-delivered'] },
    });
    expect(readRow('2005', '2006', '10', '40').doubts).toEqual(['more-delivered']);
  });

  it.each([
    ['12-15', 12],
    ['at least 5', 5],
    ['up to 5', null],
    ['dozens', null],
  ])('is a part where “%s” does not say that all came', (came, least) => {
    expect(readRow('2012', '2013', 'approx. 300', came)).toMatchObject({
      ...{ dates: ['2013'], items: [least], outstanding: true },
      doubts: expect.arrayContaining(['part-delivered']),
    });
  });

  it.each(['at least 300', 'approx. 300', '300-320', 'all', 'alle'])('is all of 300 in “%s”', (came) => {
    const { outstanding, doubts } = readRow('2012', '2013', '300', came);
    expect([outstanding, doubts.includes('part-delivered')]).toEqual([false, false]);
  });

  it('is a part without a date, too', () => {
    for (const came of ['12-15', 'at least 5'])
      expect(readRow('2012', '', '300', came)).toMatchObject({ dates: [UNDATED], outstanding: true });
  });
});

describe('an order in a month', () => {
  it('stays there where what was delivered came in a month after it, and else is put in the year', () => {
    expect(readRow('03/2007', '05/2007', '', '').order).toBe('2007-03');
    expect(readRow('05/2007', '03/2007', '', '').order).toBe('2007');
    expect(readRow('05/2007', '2007', '', '').order).toBe('2007');
  });
});
