import { describe, expect, it } from 'vitest';
import { saidNotes } from '../../../words/fixtures/said-notes';
import { deliveryRow, registerRow } from '../../fixtures/made-rows';
import type { RowFormat } from '../formats/formats';
import { kindOf } from '../formats/formats';
import type { TextRow } from '../rows/text-row';
import { readDealRows } from './deal-relationship';

function readRow(format: RowFormat, row: TextRow) {
  const reading = readDealRows(kindOf(format), [row], []);
  if (!reading.ok) throw new Error(reading.fault.reason.code);
  return { ...reading, doubts: saidNotes(reading.doubts) };
}

describe('a deal whose weapon a spreadsheet changed', () => {
  const { deal, doubts } = readRow('transfers', registerRow({ designation: '01-Apr' }, 7));

  it('keeps the words of the cell, and says what they probably were', () => {
    expect(deal.facts.designation).toBe('01-Apr');
    expect(doubts).toEqual([
      {
        ...{ line: 7, column: 'Weapon designation' },
        reason: '“01-Apr” was probably APR-1: a spreadsheet turned it into a date.',
      },
    ]);
  });

  it('is marked, and cites the cell', () => {
    expect(deal.facts.remarks).toEqual(['name-changed']);
    expect(deal.passages).toEqual([
      { remark: 'name-changed', column: 'Weapon designation', exact: '01-Apr', outcome: null },
    ]);
    expect(deal.rows[0]?.cells()).toMatchObject({ 'Weapon designation': '01-Apr' });
  });

  it('is marked in every format', () => {
    expect(readRow('deliveries', deliveryRow({ designation: '2E+06' })).doubts).toMatchObject([
      { column: 'Designation', reason: expect.stringContaining('was probably 2E6') },
    ]);
    const format = {
      header: ['A', 'B', 'Item'],
      mapping: { from: 0, to: 1, system: 2, ordered: 'nothing' },
    } as const;
    expect(readRow(format, { line: 2, cells: ['Northland', 'Eastland', '12:30'] }).doubts).toMatchObject([
      { column: 'Item', reason: expect.stringContaining('took for a time of day') },
    ]);
  });

  it('names no weapon where the cell shows a fault', () => {
    const failed = readRow('transfers', registerRow({ designation: '#NAME?' }, 7));
    expect(failed.deal.facts.designation).toBe('');
    expect(failed.deal.rows[0]?.cells()).toMatchObject({ 'Weapon designation': '#NAME?' });
    expect(failed.doubts).toMatchObject([
      {
        line: 7,
        reason: '“#NAME?” is what a spreadsheet shows in place of a name: the weapon is not named.',
      },
    ]);
  });

  it('is any other deal where the cell is as people write it', () => {
    const { deal: sound, doubts: none } = readRow('transfers', registerRow({ designation: 'APR-1' }));
    expect([sound.facts.remarks, sound.passages, none]).toEqual([[], [], []]);
  });
});

describe('other cells that a spreadsheet changed', () => {
  it('are years, read as uncertain and noted', () => {
    const { deal, doubts } = readRow('transfers', registerRow({ orderYear: '1905-06-22' }));
    expect(deal.order).toBe('2000?');
    expect(doubts).toMatchObject([
      {
        column: 'Year of order',
        reason: '“1905-06-22” was probably the year 2000: a spreadsheet took the number for a day.',
      },
    ]);
    const delivery = readRow('deliveries', deliveryRow({ deliveryYear: '45383' }));
    expect(delivery.deal.facts.deliveries).toMatchObject([{ year: 2024, estimate: true }]);
    expect(delivery.deal.rows[0]?.deliveries).toEqual(['2024?']);
    expect(delivery.doubts).toMatchObject([
      { reason: '“45383” was probably a day of 2024: a spreadsheet numbers the days.' },
    ]);
    const format = {
      header: ['A', 'B', 'C', 'D', 'E'],
      mapping: { from: 0, to: 1, system: 2, ordered: 3, delivered: 4 },
    };
    const cells = ['Northland', 'Eastland', 'Lance-M', '1905-06-22', '1905-06-24'];
    const table = readRow(format, { line: 2, cells });
    expect(table.deal.order).toBe('2000?');
    expect(table.deal.facts.deliveries).toEqual([]);
    expect(table.doubts.map(({ column, reason }) => [column, reason])).toEqual([
      ['D', '“1905-06-22” was probably the year 2000: a spreadsheet took the number for a day.'],
      [
        'E',
        '“1905-06-24” was probably the year 2002: a spreadsheet took the number for a day, and is left out.',
      ],
    ]);
  });

  it('are numbers of things, left out and noted', () => {
    const { deal, doubts } = readRow('transfers', registerRow({ ordered: '12-Oct', delivered: '12' }));
    expect(deal.quantity).toMatchObject({ min: 12 });
    expect(doubts).toMatchObject([
      {
        column: 'Number ordered',
        reason:
          '“12-Oct” is probably what a spreadsheet made of another number, such as 10-12, and is left out.',
      },
    ]);
  });
});
