import { describe, expect, it } from 'vitest';
import { saidReason } from '../../words/fixtures/said-notes';
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

  it.each(['14-Dec', 'Dec-2014', 'APR-1', 'Tor-14', '2005', ''])('is not “%s”', (text) => {
    expect(shortDate(text)).toBeNull();
  });
});
