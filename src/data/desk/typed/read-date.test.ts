import { describe, expect, it } from 'vitest';
import { everyKindOfDate } from '../../../domain/fixtures/every-date';
import { formatEdtf } from '../../../words/en/deals/dates';
import { readDate } from './read-date';

describe('a date as a person writes it', () => {
  it.each([
    ['2005-09-14', '2005-09-14'],
    ['14 September 2005', '2005-09-14'],
    ['Sept. 14, 2005', '2005-09-14'],
    ['14 Sept. 2005', '2005-09-14'],
    ['about January 2007', '2007-01~'],
    ['before 2005', '../2004'],
    ['2006-2007', '2006/2007'],
    ['14.09.2005', '2005-09-14'],
    ['December 2010 (month not certain)', '2010-12?'],
    ['about 21 March 2023', '2023-03-21~'],
    ['from about 21 March 2023 to April 2023', '2023-03-21~/2023-04'],
    ['14 de septiembre de 2005', '2005-09-14'],
    ['13 мая 2007 года', '2007-05-13'],
    ['März 2016', '2016-03'],
    ['early 2007', '2007-01~/2007-04~'],
    ['Q3 2012', '2012-07/2012-09'],
    ['3 to 5 Mar. 2011', '2011-03-03/2011-03-05'],
    ['the late 1990s', '1997~/1999~'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text)).toEqual({ is: 'date', date });
  });

  it('is, in the words in which the page shows it, the very same date again', () => {
    const dates = everyKindOfDate();
    expect(dates.length).toBeGreaterThan(400);
    for (const date of dates)
      expect([formatEdtf(date), readDate(formatEdtf(date))]).toEqual([
        formatEdtf(date),
        { is: 'date', date },
      ]);
  });

  it('that no calendar has is said to be none, with the day that was probably meant', () => {
    expect(readDate('31 April 2005')).toEqual({ is: 'no-day', nearest: '2005-04-30' });
    expect(readDate('2005-02-30')).toMatchObject({ is: 'no-day' });
  });

  it('that may be two days is asked about', () => {
    expect(readDate('3/4/2005')).toEqual({ is: 'either' });
  });

  it('that is a slip of the pen is not put right in silence', () => {
    expect(readDate('2005-13')).toMatchObject({ is: 'none' });
    expect(readDate('soon')).toMatchObject({ is: 'none', nearest: null });
    expect(readDate('  ')).toEqual({ is: 'nothing' });
  });
});
