import { describe, expect, it } from 'vitest';
import { type EdtfDate, isEdtf, UNDATED } from '../../../domain/dates/edtf';
import { everyKindOfDate } from '../../../domain/fixtures/every-date';
import { formatEdtf } from './dates';

/** A date known to be good; the test fails here if it is not. */
function good(text: string): EdtfDate {
  if (!isEdtf(text)) throw new Error(`not a date: ${text}`);
  return text;
}

describe('formatEdtf', () => {
  it.each([
    ['2005-09-14', '14 September 2005'],
    ['2005-09-04', '4 September 2005'],
    ['2007-01~', 'about January 2007'],
    ['2010-12?', 'December 2010 (month not certain)'],
    ['2010-12%', 'about December 2010 (month not certain)'],
    ['200X', '2000s'],
    ['2007-XX', 'an unknown month in 2007'],
    ['2007-01-XX', 'an unknown day in January 2007'],
    ['2006/2007', '2006 to 2007'],
    ['2006~/2007', 'from about 2006 to 2007'],
    ['2006/2007~', '2006 to about 2007'],
    ['2006?/2007', '2006 to 2007 (start not certain)'],
    ['2006?/2007?', '2006 to 2007 (dates not certain)'],
    ['2007-01-30~/2007-02-05~', 'about 30 January to 5 February 2007'],
    ['2007-01-03/2007-01-05', '3 to 5 January 2007'],
    ['2007-01/2007-03', 'January to March 2007'],
    ['2006-12/2007-01', 'December 2006 to January 2007'],
    ['2006-12/2007-01-05', 'December 2006 to 5 January 2007'],
    ['2006/..', '2006 onwards'],
    ['2006%/..', 'about 2006 onwards (year not certain)'],
    ['../2006~', 'until about 2006'],
  ])('writes %s', (text, words) => {
    expect(formatEdtf(good(text))).toBe(words);
  });

  it('writes no two dates alike', () => {
    const texts = everyKindOfDate();
    expect(texts.length).toBeGreaterThan(400);
    expect(new Set(texts.map((text) => formatEdtf(text))).size).toBe(texts.length);
  });
});

it('says that a date is not given where it is open at both ends, which no dataset can state', () => {
  expect(formatEdtf(UNDATED)).toBe('date not given');
  expect(isEdtf(UNDATED)).toBe(false);
});
