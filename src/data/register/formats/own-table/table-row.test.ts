import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../../domain/dates/edtf';
import { saidNotes, saidReading } from '../../../../words/fixtures/said-notes';
import type { DecimalSign, DecimalSigns } from '../../cells/numbers';
import type { TableField } from '../../rows/table-mapping';
import { readTableRow } from './table-row';

const FIELDS = [
  'from',
  'to',
  'system',
  'ordered',
  'delivered',
  'status',
  'quantity',
  'source',
  'excerpt',
] as const;
const HEADER = ['Seller', 'Buyer', 'Item', 'Signed', 'Arrived', 'State', 'How many', 'Who says so', 'Words'];
const MAPPING = Object.fromEntries(FIELDS.map((field, i) => [field, i]));

const DULL: Partial<Record<TableField, string>> = {
  ...{ from: 'Northland', to: 'Eastland', system: 'Lance-M', ordered: '2005' },
};

const readUnsaid = (cells: Partial<Record<TableField, string>> = {}, signs: DecimalSigns = []) =>
  readTableRow(
    { line: 7, cells: FIELDS.map((field) => ({ ...DULL, ...cells })[field] ?? '') },
    { header: HEADER, mapping: MAPPING },
    signs,
  );

/** What comes of a row, with what is said of it. */
const readingOf = (...row: Parameters<typeof readUnsaid>) => saidReading(readUnsaid(...row));

/** A row that can be read. */
function readRow(cells: Partial<Record<TableField, string>> = {}, signs: DecimalSigns = []) {
  const reading = readUnsaid(cells, signs);
  if (!reading.ok) throw new Error(reading.fault.reason.code);
  return { ...reading.deal, doubts: saidNotes(reading.doubts) };
}

describe('a row of a table', () => {
  it('says who, what, when and how many', () => {
    const { facts, order, orderStatus, quantity, doubts } = readRow({
      quantity: '10-12',
      delivered: '2006; 2008',
    });
    expect(facts).toMatchObject({
      from: 'Northland',
      to: 'Eastland',
      designation: 'Lance-M',
      kind: 'supplies',
    });
    expect([order, orderStatus]).toEqual(['2005', 'ordered']);
    expect(quantity).toMatchObject({ min: 10, max: 12 });
    expect(facts.deliveries.map(({ year, quantity: items, share }) => [year, items, share])).toEqual([
      [2006, 5, true],
      [2008, 5, true],
    ]);
    expect(doubts).toEqual([]);
  });

  it.each([
    ['2005-2007', '2005/2007'],
    ['2005/06', '2005/2006'],
    ['1998-99', '1998/1999'],
    ['2005/03', '2005?'],
    ['-2005', '2005?'],
  ])('is noted where “%s” leaves a doubt of its year', (date, kept) => {
    const { order, doubts } = readRow({ ordered: date });
    expect(order).toBe(kept);
    expect(doubts).toMatchObject([
      { line: 7, column: 'Signed', reason: expect.stringContaining(`“${date}”`) },
    ]);
  });

  it('keeps a delivery in one of two years as one, and shares its number among them', () => {
    const { facts, rows, order } = readRow({ ordered: '1998-99', delivered: '1998/99', quantity: '10' });
    expect([order, rows[0]?.deliveries]).toEqual(['1998?', ['1998/1999']]);
    expect(facts.deliveries.map(({ year, quantity, share }) => [year, quantity, share])).toEqual([
      [1998, 5, true],
      [1999, 5, true],
    ]);
  });

  it.each(['2005-09-14', '2005 (contract)', '2005.0', '2005,0'])(
    'is of the year that “%s” begins with',
    (date) => {
      expect(readRow({ ordered: date }).order).toBe('2005');
    },
  );

  it.each(['14.09.2005', 'early 2005', 'II/2005'])('is of the one year that “%s” names', (date) => {
    expect(readRow({ ordered: date }).order).toBe('2005');
  });

  it.each(['2005-09', '09/2005', 'late 2005'])('is noted where its month is not kept: “%s”', (date) => {
    const { order, doubts } = readRow({ ordered: date });
    expect(order).toBe('2005');
    expect(doubts).toMatchObject([{ column: 'Signed', reason: `“${date}” was read as the year 2005.` }]);
  });

  it.each([
    ['before 2005', '../2004'],
    ['1990s', '199X'],
    ['2005?', '2005?'],
    ['31/02/2005', '2005?'],
  ])('keeps what “%s” leaves open', (date, order) => {
    expect(readRow({ ordered: date, delivered: '2007?' })).toMatchObject({
      order,
      rows: [{ deliveries: ['2007?'] }],
    });
  });

  it('is kept with a date of several years, and noted', () => {
    const { order, doubts } = readRow({ ordered: 'between 2014 and 2016' });
    expect(order).toBe('2014/2016');
    expect(doubts).toMatchObject([{ column: 'Signed', reason: expect.stringContaining('“2014 to 2016”') }]);
  });

  it('was delivered when a date of any form says', () => {
    const { facts, doubts } = readRow({ delivered: '14/09/2007; Nov 2006' });
    expect(facts.deliveries.map(({ year }) => year)).toEqual([2006, 2007]);
    expect(doubts).toEqual([]);
  });

  it('gives all the years of a span of deliveries, and notes what is no year', () => {
    const { facts, doubts } = readRow({ delivered: '2006-2008, soon' });
    expect(facts.deliveries.map(({ year }) => year)).toEqual([2006, 2007, 2008]);
    expect(doubts).toEqual([
      { line: 7, column: 'Arrived', reason: '“soon” is not a year, and is left out.' },
    ]);
  });

  it('keeps words for a number as words, and notes it', () => {
    const { quantity, doubts } = readRow({ quantity: 'a battalion' });
    expect(quantity).toEqual({ unit: 'items', estimate: false, words: 'a battalion' });
    expect(doubts).toMatchObject([{ column: 'How many', reason: expect.stringContaining('kept as words') }]);
  });

  it('reads a number as its column is written, and keeps what could be either where that is unclear', () => {
    const quantityOf = (quantity: string, sign: DecimalSign) => {
      const { quantity: read, doubts } = readRow({ quantity }, [...Array(6), sign]);
      return [read?.min ?? read?.words, ...doubts.map(({ reason }) => reason)];
    };
    expect(quantityOf('1.200', 'none')).toEqual([1200]);
    expect(quantityOf('1.200', ',')).toEqual([1200]);
    expect(quantityOf('1.200', '.')).toEqual([
      '1.200',
      '“1.200” could be 1,200 or 1.2, and is kept as words.',
    ]);
    expect(quantityOf('1.200', 'unclear')).toHaveLength(2);
    expect(quantityOf('1.5', ',')).toEqual(['1.5', '“1.5” is not a whole number, and is kept as words.']);
    expect(quantityOf('2.5E+03', '.')).toEqual([
      2500,
      '“2.5E+03” is read as 2,500: a spreadsheet may have rounded it.',
    ]);
  });

  it('keeps a number of another unit than items as words, and notes it', () => {
    const reading = readTableRow(
      { line: 7, cells: ['Northland', 'Eastland', 'Lance-M', '2005', '12'] },
      {
        header: ['Seller', 'Buyer', 'Item', 'Signed', 'Quantity (thousands)'],
        mapping: { from: 0, to: 1, system: 2, ordered: 3, quantity: 4 },
      },
    );
    expect(saidReading(reading)).toMatchObject({
      deal: { quantity: { words: '12 thousands' } },
      doubts: [
        {
          column: 'Quantity (thousands)',
          reason: '“12” is counted in “thousands”, not in items: it is kept as words, and no sum counts it.',
        },
      ],
    });
  });

  it.each(['999999999999999999999', '1e300', '-3', '12.5'])(
    'keeps what can be no number of items as words, and says so: “%s”',
    (quantity) => {
      const { quantity: read, doubts } = readRow({ quantity }, [...Array(6), '.']);
      expect(read).toEqual({ unit: 'items', estimate: false, words: quantity });
      expect(doubts).toMatchObject([{ reason: expect.stringMatching(/kept as words\.$/) }]);
    },
  );

  it('has a status that is known, by its id or its label, or is not known here', () => {
    expect(readRow({ status: 'Cancelled' }).orderStatus).toBe('cancelled');
    expect(readRow({ status: 'partly delivered' }).orderStatus).toBe('partly-delivered');
    expect(readRow({ status: 'partly-delivered' }).orderStatus).toBe('partly-delivered');
    expect(readRow()).toMatchObject({ orderStatus: 'ordered', doubts: [] });
    const { orderStatus, doubts } = readRow({ status: 'in the air' });
    expect(orderStatus).toBe('unknown');
    expect(doubts).toMatchObject([
      { line: 7, column: 'State', reason: expect.stringContaining('“in the air”') },
    ]);
  });

  it('quotes the excerpt, and names whoever says so', () => {
    const { attribution, rows } = readRow({ source: 'The Gazette', excerpt: 'They “bought” it.' });
    expect(attribution).toEqual({ speaker: 'The Gazette' });
    expect(rows[0]?.excerpt).toEqual({ column: 'Words', exact: 'They “bought” it.' });
    expect(readRow()).toMatchObject({ attribution: { speaker: 'The table', unnamed: true } });
    expect(readRow().rows[0]).not.toHaveProperty('excerpt');
  });

  it('is cited with the cells that say something, under the names of their columns', () => {
    const [row] = readRow({ source: 'The Gazette' }).rows;
    expect(row?.line).toBe(7);
    expect(row?.cells()).toMatchObject({
      Seller: 'Northland',
      Buyer: 'Eastland',
      Item: 'Lance-M',
      Signed: '2005',
      'Who says so': 'The Gazette',
    });
    const nameless = readTableRow(
      { line: 2, cells: ['A', 'B', 'C', '2005', 'x'] },
      { header: ['a', 'b', 'c', 'd', ' '], mapping: MAPPING },
    );
    expect(nameless.ok && nameless.deal.rows[0]?.cells()).toMatchObject({ 'Column 5': 'x' });
  });
});

describe('what a table leaves out', () => {
  const reading = readTableRow(
    { line: 7, cells: ['Eastland', '12'] },
    {
      header: ['Buyer', 'How many'],
      mapping: {
        ...{ from: { always: ' Northland ' }, to: 0, system: 'nothing', ordered: 'nothing', quantity: 1 },
        ...{ status: { always: 'authorised' }, source: { always: 'The Gazette' } },
      },
    },
  );
  const deal = reading.ok ? reading.deal : null;

  it('is as whoever opened it says, or not told', () => {
    expect(deal).toMatchObject({
      ...{ facts: { from: 'Northland', to: 'Eastland', designation: '' }, order: UNDATED },
      ...{
        orderStatus: 'authorised',
        quantity: { min: 12, max: 12 },
        attribution: { speaker: 'The Gazette' },
      },
    });
    expect(reading).toMatchObject({ doubts: [] });
  });

  it('stands in the evidence as given, apart from the words of the table', () => {
    expect(deal?.rows[0]?.cells()).toEqual({
      ...{ Buyer: 'Eastland', 'How many': '12' },
      'Exporter: not in the table, but given by whoever opened it': 'Northland',
      'Status of the deal: not in the table, but given by whoever opened it': 'authorised',
      'Source: not in the table, but given by whoever opened it': 'The Gazette',
    });
  });

  it('is still missing where a column was to tell it', () => {
    const format = {
      header: ['Buyer', 'Item'],
      mapping: { from: { always: 'x' }, to: 0, system: 1 },
    } as const;
    expect(saidReading(readTableRow({ line: 7, cells: ['Eastland', ''] }, format))).toMatchObject({
      fault: { column: 'Item', reason: 'There is no weapon system.' },
    });
  });

  it('can be a year', () => {
    const format = {
      header: ['Buyer', 'Item'],
      mapping: { from: { always: 'x' }, to: 0, system: 1, ordered: { always: '2005' } },
    } as const;
    expect(readTableRow({ line: 7, cells: ['Eastland', 'Lance-M'] }, format)).toMatchObject({
      deal: { order: '2005' },
    });
  });
});

describe('an order on a day', () => {
  const orderIn = (cells: readonly string[]) => {
    const mapping = { from: 0, to: 1, system: 2, ordered: 3, delivered: 4 };
    const format = { header: [...'abcde'], mapping, dates: 'day first' } as const;
    const reading = readTableRow({ line: 2, cells: ['Northland', 'Eastland', 'Lance-M', ...cells] }, format);
    return reading.ok ? reading.deal.order : null;
  };

  it('is of that day, where its column says which it is', () => {
    expect(orderIn(['14/09/2005', '2006'])).toBe('2005-09-14');
    expect(orderIn(['Sept 2005', ''])).toBe('2005-09');
  });

  it('is of the year alone, where something was delivered in it: nobody knows on which day', () => {
    expect(orderIn(['14/09/2005', '2005'])).toBe('2005');
  });
});

describe('columns that have one name', () => {
  it('are told apart by a number, also where one is the excerpt', () => {
    const format = {
      header: ['A', 'B', 'C', 'D', 'Note', ' note', 'Note', 'Note (2)'],
      mapping: { from: 0, to: 1, system: 2, ordered: 3, excerpt: 6 },
    };
    const cells = ['Northland', 'Eastland', 'Lance-M', '2005', 'first', 'small', 'second', 'own'];
    const reading = readTableRow({ line: 2, cells }, format);
    const row = reading.ok ? reading.deal.rows[0] : undefined;
    expect(row?.cells()).toMatchObject({
      ...{ Note: 'first', note: 'small', 'Note (2)': 'second', 'Note (2) (2)': 'own' },
    });
    expect(row?.excerpt).toEqual({ column: 'Note (2)', exact: 'second' });
  });
});

describe('a row that cannot be read', () => {
  it.each([
    ['from', 'Seller', 'There is no exporter.'],
    ['to', 'Buyer', 'There is no importer.'],
    ['system', 'Item', 'There is no weapon system.'],
  ])('names the line and the column of the cell that is empty: %s', (field, column, reason) => {
    expect(readingOf({ [field]: '  ' })).toEqual({ ok: false, fault: { line: 7, column, reason } });
  });

  it.each([
    ['13-May', 'day-without-year'],
    ['May-08', 'month-or-day'],
    ['5/13', 'numbers-without-year'],
    ['13-May-05', 'short-year'],
  ])('keeps its row where its date leaves the year out: “%s”', (ordered, code) => {
    const reading = readUnsaid({ ordered });
    if (!reading.ok) throw new Error(reading.fault.reason.code);
    expect(reading.deal.order).toBe(UNDATED);
    expect(reading.doubts.map(({ column, reason }) => [column, reason.code])).toEqual([['Signed', code]]);
  });

  it.each(['', '-', 'not known', 'n/a', 'tbd', 'неизвестно'])(
    'keeps its row without a date where none is known: “%s”',
    (ordered) => {
      const reading = readUnsaid({ ordered });
      if (!reading.ok) throw new Error(reading.fault.reason.code);
      expect(reading.deal.order).toBe(UNDATED);
      expect(reading.doubts.map(({ column, reason }) => [column, reason.code])).toEqual([
        ['Signed', 'no-date-given'],
      ]);
    },
  );

  it.each(['20051', '0999', 'from 2007 to 2005', 'soon'])(
    'has a date that names no year, or several: %s',
    (date) => {
      const reason = `“${date}” does not name one year.`;
      expect(readingOf({ ordered: date })).toEqual({
        ok: false,
        fault: { line: 7, column: 'Signed', reason },
      });
    },
  );

  it('is kept without a date where that may be a month or a day', () => {
    const reading = readingOf({ ordered: 'Sep-05' });
    expect(reading).toMatchObject({ ok: true, deal: { order: '../..' } });
    expect(reading).toMatchObject({
      doubts: [{ column: 'Signed', reason: expect.stringContaining('September 2005') }],
    });
  });

  it('may be shorter than its header', () => {
    expect(
      saidReading(readTableRow({ line: 7, cells: ['Northland'] }, { header: HEADER, mapping: MAPPING })),
    ).toEqual({
      ok: false,
      fault: { line: 7, column: 'Buyer', reason: 'There is no importer.' },
    });
  });
});
