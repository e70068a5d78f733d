import { describe, expect, it } from 'vitest';
import { saidReason } from '../../../words/fixtures/said-notes';
import { shortDate } from './short-dates';

describe('a month with two digits', () => {
  it.each([
    ['Dec-14', '“Dec-14” is probably December 2014, or 14 December of a year that it does not say.'],
    ['Jan-05', '“Jan-05” is probably January 2005, or 5 January of a year that it does not say.'],
    ['Mrz 07', '“Mrz 07” is probably March 2007, or 7 March of a year that it does not say.'],
  ])('leaves open whether it is of a year or a day: “%s”', (text, words) => {
    const found = shortDate(text);
    expect(found?.year).toBeNull();
    expect(found && saidReason(found.doubt)).toBe(`${words} It is kept without a date.`);
  });

  it.each([
    ['Mar-98', 1998, 'March 1998'],
    ['Feb-30', 2030, 'February 2030'],
    ['Jan-00', 2000, 'January 2000'],
  ])('is of a year where there is no such day: “%s”', (text, year, words) => {
    const found = shortDate(text);
    expect(found?.year).toBe(year);
    expect(found && saidReason(found.doubt)).toBe(`“${text}” was probably ${words}.`);
  });

  it.each(['Dec-2014', 'Tor-14', '14-Tor', '12 ships', 'May-2005-13', '2005', ''])('is not “%s”', (text) => {
    expect(shortDate(text)).toBeNull();
  });
});

describe('a day without its year', () => {
  it.each([
    ...[
      '13-May',
      '13 May',
      '13/May',
      '13. Mai',
      '13-mai',
      '13.май',
      '13 мая',
      '13 de mayo',
      '13th May',
      '13.May',
    ],
    ...['13 Mayıs', '13-maj', '13 Μαΐου', 'May 13th'],
  ])('is kept without a date, and said: “%s”', (text) => {
    const found = shortDate(text);
    expect(found?.year).toBeNull();
    expect(found && saidReason(found.doubt)).toBe(
      `“${text}” is probably 13 May of a year that it does not say. It is kept without a date.`,
    );
  });

  it.each(['1-May', 'May 1', 'APR-1', '14-Dec', '3. Dezember', 'Ara-5'])(
    'has one digit or two: “%s”',
    (text) => {
      expect(shortDate(text)?.doubt.code).toBe('day-without-year');
    },
  );

  it('is a year where there is no such day', () => {
    expect(shortDate('98-May')).toMatchObject({ year: 1998, doubt: { code: 'month-of-year', month: 5 } });
    expect(shortDate('00-Feb')).toMatchObject({ year: 2000 });
  });

  it.each(['5-13', '13/5', '05-13', '13.5.', '5月13日', '9/05'])('may be in numbers: “%s”', (text) => {
    expect(shortDate(text)).toEqual({ year: null, doubt: { code: 'numbers-without-year', text } });
  });

  it.each(['13-5-40', '13-13', '5-32', '0-5', '13.5', '2.5', '5'])('is not in any: “%s”', (text) => {
    expect(shortDate(text)?.doubt.code).not.toBe('numbers-without-year');
  });
});

describe('a day whose year has two digits', () => {
  it.each(['13-May-05', '13 May 05', '5/13/05', '13.05.05', 'May 13, 05', '13-mai-05'])(
    'is kept without a date, and said: “%s”',
    (text) => {
      const found = shortDate(text);
      expect(found?.year).toBeNull();
      expect(found && saidReason(found.doubt)).toBe(
        `“${text}” has only two digits of its year, which is probably 2005. It is kept without a date.`,
      );
    },
  );

  it.each(['13-Tor-05', '13-May-2005', '5/13-05'])('is not “%s”', (text) => {
    expect(shortDate(text)).toBeNull();
  });
});

it('is a year that is cut: it is kept without a date', () => {
  expect(shortDate("'16")).toEqual({ year: null, doubt: { code: 'short-year', text: "'16", year: 2016 } });
  expect(shortDate('16')).toBeNull();
});
