import { describe, expect, it } from 'vitest';
import { saidReason } from '../../../words/fixtures/said-notes';
import { deliveryDates } from './table-dates';
import { vagueDate } from './vague-dates';

describe('a date that leaves its year open', () => {
  it.each([
    ...[
      ['before 2005', '../2004'],
      ['by 2010', '../2010'],
      ['after 2001', '2002/..'],
      ['since 2001', '2001/..'],
    ],
    ...[
      ['not before 2007', '2007/..'],
      ['No later than 2007', '../2007'],
      ['< 2005', '../2004'],
      ['pre-2005', null],
    ],
    ...[
      ['2005 or later', '2005/..'],
      ['1990s', '199X'],
      ['the 2000s', '200X'],
      ["1990's", '199X'],
      ['vor 2005', '../2004'],
    ],
    ...[
      ['2005?', '2005?'],
      ['probably 2005', '2005?'],
      ['c. 2005', '2005~'],
      ['ca. 2005', '2005~'],
      ['~2005', '2005~'],
    ],
    ...[
      ['c. 2005?', '2005%'],
      ['199X', '199X'],
      ['2005-09?', '2005-09?'],
      ['../2005', '../2005'],
    ],
  ])('is kept as such: “%s”', (text, date) => {
    expect(vagueDate(text ?? '')?.date ?? null).toBe(date);
    expect(vagueDate(text ?? '')?.doubt ?? null).toBeNull();
  });

  it.each([
    ['mid-1990s', '199X', '“mid-1990s” is not a plain year: it is read as “1990s”.'],
    [
      '2005 (planned)',
      '2005?',
      '“2005 (planned)” is not a plain year: it is read as “2005 (year not certain)”.',
    ],
    ...['31/02/2005', '2005-02-30', '30 Feb 2005', '2005-13-01'].map((text) => [
      text,
      '2005?',
      `“${text}” is a day that no calendar has: only the year 2005 was taken, as uncertain.`,
    ]),
  ])('is noted where its date cannot keep it: “%s”', (text, date, why) => {
    const vague = vagueDate(text ?? '');
    expect(vague?.date).toBe(date);
    expect(vague?.doubt && saidReason(vague.doubt)).toBe(why);
  });

  it.each([
    ...[
      '2005',
      '14.09.2005',
      '3/11/2006',
      '2005-09-14',
      'early 2005',
      '2005 (contract)',
      '2005/06',
      '2008-2006',
      '2005-2007',
      'soon',
      '',
    ],
    ...['from 2005 to 2007', 'Nov 2005', '12', 'Winter 2005', '14. září 2005'],
  ])('is no plain one: “%s”', (text) => {
    expect(vagueDate(text)).toBeNull();
  });

  it('is no year of a delivery where it is open, and one that is not sure where it is not', () => {
    const { years, unread, dated } = deliveryDates('2005?; before 2003; 1990s; 2009 (planned); 2007');
    expect([years, unread]).toEqual([
      [2005, 2007],
      ['before 2003', '1990s', '2009 (planned)'],
    ]);
    expect(dated).toMatchObject([{ year: 2005, isUnsure: true }]);
  });
});
