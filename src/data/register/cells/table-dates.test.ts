import { describe, expect, it } from 'vitest';
import { saidReason } from '../../../words/fixtures/said-notes';
import { deliveryDates, doubtOfDate, shortenedTo, yearOfDate } from './table-dates';

describe('the year of a date', () => {
  it.each([
    ...[
      '2005',
      ' 2005 ',
      '2005.0',
      '2005,0',
      '2005.00',
      '9.2005',
      '2005-09-14',
      '2005-2007',
      '2005/06',
      '2005 (contract)',
      '20050914',
    ],
    ...['14.09.2005', '14/09/2005', '9/14/2005 10:30', '3-11-2005', '14 September 2005', 'Sept. 14, 2005'],
    ...[
      'Nov 2005',
      'Nov-2005',
      'early 2005',
      'ca. 2005',
      '2005?',
      'Q3 2005',
      'FY2005',
      'II/2005',
      '14. září 2005',
    ],
    '14.09.2005 (in force 2005)',
  ])('is that of “%s”', (text) => {
    expect(yearOfDate(text)).toBe(2005);
  });

  it.each([
    '1.950',
    '2.005',
    '2,005',
    '2.500',
    '2,500.00',
    '2500.50',
    '2005.5',
    '2005,5',
    '12.3456',
    '2500.50 USD',
  ])('is not in a number with a decimal or thousands sign: “%s”', (text) => {
    expect(yearOfDate(text)).toBeNull();
  });

  it.each([...['', 'soon', 'Sep-05', '14.09.05', '0999', '20051', '20051399', 'from 2005 to 2007', '38609']])(
    'is not guessed: “%s”',
    (text) => {
      expect(yearOfDate(text)).toBeNull();
    },
  );
});

/** What is said of a date that was taken to be of 2005. */
function said(text: string): string | null {
  const doubt = doubtOfDate(text, 2005);
  return doubt && saidReason(doubt);
}

describe('what is doubtful about a year', () => {
  it.each(['2005/06', '2005/2006', '2005–07', '2005-13', '2005 - 2007', '2005-2007', '2005 (renewed 2007)'])(
    'is that there may be more than one: “%s”',
    (text) => {
      expect(said(text)).toBe(`“${text}” may be more than one year: only the first, 2005, was taken.`);
    },
  );

  it.each(['-2005', '− 2005', '–2005', '-2005-09-14'])('is a sign before it: “%s”', (text) => {
    expect(said(text)).toBe(`“${text}” was read as the year 2005: a sign stands before it.`);
  });

  it.each([
    ...['2005', '2005.0', '2005-09-14', '2005-06', '20050914', '14.09.2005', 'ca. 2005'],
    ...['II/2005', '2005/2005', '2005 (contract)', '14.09.2005 (in force 2005)'],
  ])('is nothing: “%s”', (text) => {
    expect(said(text)).toBeNull();
  });
});

describe('a date of which only the year is kept', () => {
  it.each(['2005-06', '06/2005', '6.2005', 'II/2005', 'early 2005', 'mid-2005', 'end of 2005', 'Mitte 2005'])(
    'is noted where it tells a month or a part of the year: “%s”',
    (text) => {
      const reason = shortenedTo(2005, text);
      expect(reason && saidReason(reason)).toBe(`“${text}” was read as the year 2005.`);
    },
  );

  it.each(['2005', '2005.0', '2005-01-01', '14.09.2005', '2005 (contract)', 'FY2005', 'Nov 2005'])(
    'is not where nothing is lost, or a day is told otherwise: “%s”',
    (text) => {
      expect(shortenedTo(2005, text)).toBeNull();
    },
  );
});

describe('the years of deliveries', () => {
  it('are years, spans and dates of any form, each once', () => {
    const { years, unread } = deliveryDates('2006-2008; 14.09.2005, late 2010; 1 May 2006; soon');
    expect(years).toEqual([2005, 2006, 2007, 2008, 2010]);
    expect(unread).toEqual(['soon']);
  });

  it.each(['1.950', '2,005', '2.500', '2005,5', '2500.50'])('are not in a number: “%s”', (text) => {
    expect(deliveryDates(text)).toMatchObject({ years: [], unread: [text] });
  });

  it('are told apart where they stand in dates', () => {
    expect(deliveryDates('2004; 2005-09-14').dated).toMatchObject([{ text: '2005-09-14', year: 2005 }]);
  });

  it.each(['2005,2007', '2005.0, 2007,0', '2005,2007.0'])('are in a list with commas: “%s”', (text) => {
    expect(deliveryDates(text)).toMatchObject({ years: [2005, 2007], unread: [] });
  });

  it.each(['2008-2006', '1066-2006', '2006-2007-2008', '2006-', '-2006'])(
    'are no span that is none: “%s”',
    (text) => {
      expect(deliveryDates(text)).toMatchObject({ years: [], unread: [text] });
    },
  );
});
