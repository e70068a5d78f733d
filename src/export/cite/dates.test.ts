import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { datePartsOf, dateRemark, isDoubtful } from './dates';

type Row = readonly [date: string, parts: number[][], doubtful: boolean, remark: string | null];

const ROWS: readonly Row[] = [
  ['2005', [[2005]], false, null],
  ['2005-09', [[2005, 9]], false, null],
  ['2005-09-14', [[2005, 9, 14]], false, null],
  ['2007-01~', [[2007, 1]], true, 'Date: about January 2007.'],
  ['2010-12?', [[2010, 12]], true, 'Date: December 2010 (month not certain).'],
  ['2010%', [[2010]], true, 'Date: about 2010 (year not certain).'],
  ['2006/2007', [[2006], [2007]], false, null],
  ['2006-12-31/2007', [[2006, 12, 31], [2007]], false, null],
  [
    '2007-01-30~/2007-02-05~',
    [
      [2007, 1, 30],
      [2007, 2, 5],
    ],
    true,
    'Date: about 30 January to 5 February 2007.',
  ],
  ['2006/..', [[2006]], true, 'Date: 2006 onwards.'],
  ['../2006-02', [[2006, 2]], true, 'Date: until February 2006.'],
  ['200X', [[2000], [2009]], false, 'Date: 2000s.'],
  ['199X/2003', [[1990], [2003]], false, 'Date: 1990s to 2003.'],
  ['2007-XX', [[2007]], false, 'Date: an unknown month in 2007.'],
  ['2007-01-XX', [[2007, 1]], false, 'Date: an unknown day in January 2007.'],
];

describe('a date for reference managers', () => {
  it.each(ROWS)('of %s is %j', (text, parts, doubtful, remark) => {
    const date = text as EdtfDate;
    expect(datePartsOf(date)).toEqual(parts);
    expect(isDoubtful(date)).toBe(doubtful);
    expect(dateRemark(date)).toEqual(remark === null ? [] : [remark]);
  });
});
