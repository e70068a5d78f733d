import { describe, expect, it } from 'vitest';
import { timeline } from '../../words/en/views/timeline';
import { facetIndexOf } from '../columns/facet-index';
import { UNDATED } from '../dates/edtf';
import { madeDataset } from '../fixtures/made-dataset';
import { barsPath, countUndated, roundYears, yearBars } from './year-bars';
import { spanOfDataset } from './years';

const SPAN = { first: 2001, last: 2007 };

describe('what has no year', () => {
  it('is in no bar, and told beside them', () => {
    const index = facetIndexOf(
      madeDataset([
        { from: 'A', to: 'B', date: '2005' },
        { from: 'A', to: 'B', date: UNDATED },
        { from: 'B', to: 'A', date: UNDATED },
      ]),
    );
    expect(spanOfDataset(index, 'any')).toEqual({ first: 2005, last: 2005 });
    expect(countUndated(index, 'any')).toBe(2);
    expect(timeline.undated(1200, 'any')).toBe('1,200 without a year: in no bar, and in no choice of years');
    expect(countUndated(index, 'delivered')).toBe(3);
    expect(timeline.undated(1, 'delivered')).toBe(
      '1 without a date of delivery: in no bar, and in no choice of years',
    );
  });
});

it('makes a bar for every year, also where nothing happened', () => {
  expect(
    yearBars(
      { first: 2001, last: 2003 },
      new Map([
        [2001, 2],
        [2003, 1],
        [1999, 9],
      ]),
    ),
  ).toEqual([
    { year: 2001, visible: 2 },
    { year: 2002, visible: 0 },
    { year: 2003, visible: 1 },
  ]);
});

it('draws the bars of the years that are kept apart from the others', () => {
  const bars = [
    { year: 2001, visible: 2 },
    { year: 2002, visible: 0 },
    { year: 2003, visible: 8 },
  ];
  expect(barsPath(bars, { first: 2002, last: 2009 })).toEqual({ kept: 'M2.5 1V0', others: 'M0.5 1V0.75' });
  expect(barsPath([{ year: 2001, visible: 0 }], SPAN)).toEqual({ kept: '', others: '' });
});

describe('the years that are named under bars', () => {
  it.each<[number, number, number[]]>([
    [1965, 2005, [1970, 1980, 1990, 2000]],
    [1950, 2024, [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]],
    [1899, 2024, [1900, 1920, 1940, 1960, 1980, 2000, 2020]],
    [1066, 2050, [1200, 1400, 1600, 1800, 2000]],
    [2001, 2009, []],
  ])('are round, and few enough for a phone: %i to %i', (first, last, years) => {
    expect(roundYears({ first, last })).toEqual(years);
  });
});
