import { describe, expect, it } from 'vitest';
import { saidReading } from '../../../words/fixtures/said-notes';
import { dateIn, decideDates } from './full-dates';

const FORMAT = { header: ['A', 'When'], mapping: { from: 0, ordered: 1 } };

/** How a column of dates is read, and what is said of it. */
function decided(...dates: readonly string[]) {
  const rows = dates.map((date, i) => ({ line: i + 2, cells: ['x', date] }));
  const { reading, notes } = saidReading(decideDates(FORMAT, rows));
  return [reading, ...notes.map(({ line, column, what, reason }) => `${line} ${column} ${what} ${reason}`)];
}

describe('a date that is plain by itself', () => {
  it.each([
    ['2005-09-14', '2005-09-14'],
    ['2005-09-14 00:00:00', '2005-09-14'],
    ['2005-09-14T10:30:00.000Z', '2005-09-14'],
    ['20050914', '2005-09-14'],
    ['14 September 2005', '2005-09-14'],
    ['14th Sept. 2005', '2005-09-14'],
    ['Sep 14, 2005', '2005-09-14'],
    ['14-Sep-2005', '2005-09-14'],
    ['Nov 2006', '2006-11'],
    ['05/2007', '2007-05'],
    ['5.2007', '2007-05'],
    ['2007-05', '2007-05'],
    ['12 июля 2006 г.', '2006-07-12'],
    ['январь 2005 г.', '2005-01'],
    ['3 березня 2022 року', '2022-03-03'],
    ['5 maja 2019 r.', '2019-05-05'],
  ])('has its day or month: “%s”', (text, date) => {
    expect(dateIn(text, 'day first')).toBe(date);
    expect(dateIn(text, 'month first')).toBe(date);
    expect(dateIn(text, 'years only')).toBeNull();
  });

  it.each([
    ...['2005', '2005-2007', '2005/06', '2005-02-30', '14 Brumaire 2005', 'early 2005', 'Sep-05', ''],
    ...['14.09.2005 (in force 2005)', '99 September 2005', 'II/2005', '2005 г.', '2004-05', '13/2005'],
  ])('has none where it names a year at the most: “%s”', (text) => {
    expect(dateIn(text, 'day first')).toBeNull();
  });
});

describe('a date in numbers', () => {
  it('is read as its column is', () => {
    expect(dateIn('3/11/2006', 'day first')).toBe('2006-11-03');
    expect(dateIn('3/11/2006', 'month first')).toBe('2006-03-11');
    expect(dateIn('3/11/2006', 'years only')).toBeNull();
    expect(dateIn('14/09/2005 10:30', 'day first')).toBe('2005-09-14');
    expect(dateIn('14/09/2005', 'month first')).toBeNull();
  });
});

describe('a column of dates', () => {
  it('has the day first where a first number is larger than twelve', () => {
    expect(decided('3/11/2006', '14/09/2005')).toEqual(['day first']);
    expect(decided('3-11-2006', '14-09-2005')).toEqual(['day first']);
  });

  it('has the month first where a second number is', () => {
    expect(decided('1/5/2018', '11/30/2018')).toEqual(['month first']);
  });

  it('has the day first where full stops stand in it', () => {
    expect(decided('03.11.2006')).toEqual(['day first']);
  });

  it('is only read by its years where nothing says which, and this is told', () => {
    expect(decided('2005-09-14', '3/11/2006', '3/3/2006')).toEqual([
      'years only',
      '3 When doubtful “3/11/2006” does not say which is the day and which the month; only the years of this column are used.',
    ]);
    expect(decided('03.11.2006', '3/11/2006')[0]).toBe('years only');
  });

  it('is only read by its years where its cells contradict one another', () => {
    expect(decided('11/30/2018', '14/09/2005')).toEqual([
      'years only',
      '2 When doubtful The day comes first in some dates, and the month in others: “11/30/2018” and “14/09/2005” (line 3); only the years of this column are used.',
    ]);
  });

  it('is one of years where all are the first of January, which programs write for them', () => {
    expect(decided('2005-01-01', '2006-01-01', '1/1/2007', '2008')).toEqual(['years only']);
    expect(decided('2005-01-01', '2006-01-02')).toEqual(['day first']);
  });
});
