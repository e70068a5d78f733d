import { describe, expect, it } from 'vitest';
import { dateIn } from './full-dates';
import { partOfYear, spanOfYears } from './spans-of-dates';

describe('a stretch of time', () => {
  it.each([
    ['Q3 2012', '2012-07/2012-09'],
    ['2012 Q1', '2012-01/2012-03'],
    ['2012/Q4', '2012-10/2012-12'],
    ['second quarter of 2012', '2012-04/2012-06'],
    ['3. Quartal 2012', '2012-07/2012-09'],
    ['H2 2012', '2012-07/2012-12'],
    ['first half of 2012', '2012-01/2012-06'],
  ])('“%s” is its months', (text, date) => {
    expect(partOfYear(text)).toBe(date);
  });

  it.each(['Q5 2012', 'H3 2012', 'II/2012', '2012', 'Q3', 'fifth quarter 2012'])(
    'is none in “%s”',
    (text) => {
      expect(partOfYear(text)).toBeNull();
    },
  );

  it.each([
    ['until 2/24/2023', '../2023-02-24'],
    ['since 2/24/2023', '2023-02-24/..'],
    ['bis 24. Februar 2023', '../2023-02-24'],
    ['24 février 2023', '2023-02-24'],
    ['24 de febrero de 2023', '2023-02-24'],
  ])('“%s” ends, begins or is on its day', (text, date) => {
    expect(dateIn(text, 'month first')).toBe(date);
  });
});

describe('several years', () => {
  it.each([
    ['1998-99', '1998/1999'],
    ['1998/99', '1998/1999'],
    ['1998–99', '1998/1999'],
    ['1998 - 1999', '1998/1999'],
    ['1998/1999', '1998/1999'],
    ['2008/09', '2008/2009'],
    ['1999/00', '1999/2000'],
    ['2005-13', '2005/2013'],
  ])('in “%s” are all kept', (text, date) => {
    expect(spanOfYears(text)).toBe(date);
  });

  it.each(['2008-09', '2008/03', '1998/98', '1999-1998', '1950-1999', '1998', '1998-99-01', '98/99'])(
    'are not in “%s”',
    (text) => {
      expect(spanOfYears(text)).toBeNull();
    },
  );
});
