import { describe, expect, it } from 'vitest';
import { severalYears } from './several-years';

describe('a date that names several years', () => {
  it.each([
    ['between 2014 and 2016', '2014/2016'],
    ['FY 2014 or 2015', '2014/2015'],
    ['in 2014, 2016 and 2018', '2014/2018'],
    ['зв 2014-2016', '2014/2016'],
  ])('is kept as all from the first to the last, and noted: “%s”', (text, date) => {
    expect(severalYears(text)).toEqual({ date, doubt: { code: 'vague-date', text, date } });
  });

  it.each(['in 2014', 'from 2016 to 2014', 'between 1950 and 2016', '2.500 of 1,950', 'no. 20142016', ''])(
    'is none in “%s”',
    (text) => {
      expect(severalYears(text)).toBeNull();
    },
  );
});
