import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNoDate } from '../../words/en/deals/date-faults';
import { formatEdtf } from '../../words/en/deals/dates';
import { compareEdtf, type EdtfDate, interpretEdtf, isEdtf, yearsOfEdtf } from './edtf';
import { parseEdtf } from './edtf-parse';

/** A date known to be good; the test fails here if it is not. */
function good(text: string): EdtfDate {
  if (!isEdtf(text)) throw new Error(`not a date: ${text}`);
  return text;
}

/** A refusal as reason and nearest date. */
function refusal(text: string): [string, string | undefined] {
  const parse = parseEdtf(text);
  if (parse.ok) throw new Error(`a date after all: ${text}`);
  return [whyNoDate(parse.reason), parse.nearest];
}

describe('interpretEdtf', () => {
  it.each([
    ['2005', '2005-01-01', '2005-12-31', 'year', ''],
    ['2005-09', '2005-09-01', '2005-09-30', 'month', ''],
    ['2004-02', '2004-02-01', '2004-02-29', 'month', ''],
    ['1900-02', '1900-02-01', '1900-02-28', 'month', ''],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day', ''],
    ['2007-01~', '2007-01-01', '2007-01-31', 'month', '~'],
    ['2010-12?', '2010-12-01', '2010-12-31', 'month', '?'],
    ['2010-12-01%', '2010-12-01', '2010-12-01', 'day', '~?'],
    ['200X', '2000-01-01', '2009-12-31', 'decade', ''],
    ['2007-XX', '2007-01-01', '2007-12-31', 'year', ''],
    ['2007-XX-XX', '2007-01-01', '2007-12-31', 'year', ''],
    ['2007-01-XX', '2007-01-01', '2007-01-31', 'month', ''],
    ['2006/2007', '2006-01-01', '2007-12-31', 'year', '/'],
    ['2007-01-30~/2007-02-05~', '2007-01-30', '2007-02-05', 'day', '~/'],
    ['2007-01/2007-02-05?', '2007-01-01', '2007-02-05', 'month', '?/'],
    ['2006/..', '2006-01-01', null, 'year', '/'],
    ['../2006-03', null, '2006-03-31', 'month', '/'],
    ['1000', '1000-01-01', '1000-12-31', 'year', ''],
    ['2999-12-31', '2999-12-31', '2999-12-31', 'day', ''],
  ])('reads %s', (text, earliest, latest, precision, signs) => {
    const approximate = signs.includes('~');
    const uncertain = signs.includes('?');
    const date = { earliest, latest, precision, approximate, uncertain, interval: signs.includes('/') };
    expect(interpretEdtf(good(text))).toEqual(date);
    expect(parseEdtf(text)).toEqual({ ok: true, date });
  });

  it('knows nothing of a text that was cast and never checked', () => {
    const cast = 'soon' as EdtfDate;
    expect(interpretEdtf(cast)).toMatchObject({ earliest: null, latest: null, interval: false });
    expect(yearsOfEdtf(cast)).toEqual({ first: 1000, last: 2999 });
    expect(formatEdtf(cast)).toBe('soon');
    expect(formatEdtf('' as EdtfDate)).toBe('unknown date');
  });
});

describe('parseEdtf refuses', () => {
  it.each([
    ['', 'the date is empty', undefined],
    ['2005-13', 'month 13 does not exist; for a range of years write 2005/2013', undefined],
    ['1998-13', 'month 13 does not exist', '1998-12'],
    ['2006-21', 'month 21 does not exist, and codes for seasons and quarters are not read', '2006'],
    ['2005-00', 'month 00 does not exist', '2005'],
    ['2005-14-09', 'month 14 does not exist', '2005-09-14'],
    ['2005-01-00', 'day 00 does not exist', '2005-01'],
    ['2005-02-30', 'February 2005 has 28 days, so day 30 does not exist', '2005-02-28'],
    ['1900-02-29', 'February 1900 has 28 days, so day 29 does not exist', '1900-02-28'],
    ['2005-02-30~', 'February 2005 has 28 days, so day 30 does not exist', '2005-02-28~'],
    ['0999', 'only the years 1000 to 2999 are read', undefined],
    ['3000', 'only the years 1000 to 2999 are read', undefined],
    ['200X-05', 'a decade has no month', undefined],
    ['2007-XX-05', 'a day needs its month', undefined],
    ['200X?', '“X” and “?” do not go together', '200X'],
    ['200X/2011~', '“X” and “~” do not go together', undefined],
    ['2006/', 'an open end of an interval is written “..”', '2006/..'],
    ['../..', 'an interval needs at least one known end', undefined],
    ['2005/2006/2007', 'an interval has two dates, with one “/” between them', undefined],
    [
      '2005/2006-02-30',
      'in the second date of the interval: February 2006 has 28 days, so day 30 does not exist',
      '2005/2006-02-28',
    ],
    ['2007/2006', 'the interval ends before it begins', '2006/2007'],
    ['2006/2006', 'the second date of an interval must begin after the first', '2006'],
    ['2007-02/2007', 'the second date of an interval must begin after the first', '2007-02/2007-12'],
    ['2'.repeat(41), 'a date has at most 40 characters', undefined],
  ])('%j', (text, reason, nearest) => {
    expect(refusal(text)).toEqual([reason, nearest]);
  });

  it('what is no text', () => {
    for (const value of [null, undefined, 2005, {}, []]) {
      const text = value as unknown as string;
      expect(isEdtf(text)).toBe(false);
      expect(refusal(text)).toEqual(['a date must be a text', undefined]);
    }
  });
});

describe('compareEdtf', () => {
  it('puts dates in order of their first day, then their last, then their text', () => {
    const ordered = [
      '../2005',
      '../2006',
      '200X',
      '2005-01-01',
      '2005-01',
      '2005',
      '2005?',
      '2005~',
      '2005/2006',
      '2005/..',
      '2006',
    ];
    const dates = ordered.map(good);
    expect([...dates].reverse().sort(compareEdtf)).toEqual(dates);
  });

  it('does not throw on what was cast', () => {
    expect(compareEdtf('x' as EdtfDate, 'x' as EdtfDate)).toBe(0);
    expect(
      fc.sample(fc.string(), 20).every((text) => !Number.isNaN(compareEdtf(text as EdtfDate, good('2005')))),
    ).toBe(true);
  });
});

describe('yearsOfEdtf', () => {
  it.each([
    ['2005-09-14', 2005, 2005],
    ['200X', 2000, 2009],
    ['2006/2008-02', 2006, 2008],
    ['2006/..', 2006, 2006],
    ['../200X', 2000, 2009],
  ])('%s', (text, first, last) => {
    expect(yearsOfEdtf(good(text))).toEqual({ first, last });
  });
});
