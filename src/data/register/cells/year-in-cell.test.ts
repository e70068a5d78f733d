import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../domain/dates/edtf';
import { saidReason } from '../../../words/fixtures/said-notes';
import { registerRow } from '../../fixtures/made-rows';
import { readRecord } from '../formats/read-deal';
import { yearInCell } from './year-in-cell';

describe('the year in a cell of a register', () => {
  it.each(['2005', '2005.0', '2005,00'])('is a bare one, without a word: “%s”', (text) => {
    expect(yearInCell(text)).toEqual({ year: 2005, doubt: null, isUnsure: false });
  });

  it.each(['2005-01-01', '01.01.2005', '14 September 2005', '2005-01-01 00:00:00', '9.2005', '2,005'])(
    'is that of a date, which is noted: “%s”',
    (text) => {
      const found = yearInCell(text);
      expect(found).toMatchObject({ year: 2005, isUnsure: false });
      expect(found?.doubt && saidReason(found.doubt)).toBe(`“${text}” was read as the year 2005.`);
    },
  );

  it('is a guess where a spreadsheet changed it, or it may be several', () => {
    expect(yearInCell('38473')).toMatchObject({ year: 2005, isUnsure: true });
    expect(yearInCell('about 2005')).toMatchObject({ year: 2005, isUnsure: true });
    expect(yearInCell('2005-2007')).toMatchObject({ year: 2005, isUnsure: true });
  });

  it.each(['soon', '2.5', '1,200', ''])('is none: “%s”', (text) => {
    expect(yearInCell(text)).toBeNull();
  });
});

describe('a row of the register', () => {
  const read = (cells: NonNullable<Parameters<typeof registerRow>[0]>) => {
    const reading = readRecord('transfers', [registerRow(cells)]);
    if (!reading.ok) throw new Error(saidReason(reading.fault.reason));
    return { deal: reading.deal, doubts: reading.doubts.map(({ reason }) => reason.code) };
  };

  it('is not lost for a date in the place of its year', () => {
    expect(read({ orderYear: '2005-01-01' })).toMatchObject({
      deal: { order: '2005' },
      doubts: ['year-of-text'],
    });
  });

  it('keeps no date where a month may be of a year or have a day', () => {
    expect(read({ orderYear: 'May-08' })).toMatchObject({
      deal: { order: UNDATED },
      doubts: ['month-or-day'],
    });
  });
});
