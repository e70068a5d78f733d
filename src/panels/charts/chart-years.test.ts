import { describe, expect, it } from 'vitest';
import { namedYears, spanOf } from './chart-years';

describe('the years of a chart', () => {
  it('run from the first to the last of any series', () => {
    const series = [new Map([[1990, 1]]), new Map([[1950, 2]]), new Map()];
    expect(spanOf(series)).toEqual({ first: 1950, last: 1990 });
    expect(spanOf([new Map()])).toBeNull();
  });

  it('are all named where they are few', () => {
    expect(namedYears({ first: 2005, last: 2009 })).toEqual([2005, 2006, 2007, 2008, 2009]);
    expect(namedYears({ first: 2005, last: 2005 })).toEqual([2005]);
  });

  it('are named where they are round when there are many', () => {
    expect(namedYears({ first: 1998, last: 2009 })).toEqual([1998, 2000, 2002, 2004, 2006, 2008]);
    expect(namedYears({ first: 1950, last: 2024 })).toEqual([1960, 1980, 2000, 2020]);
  });
});
