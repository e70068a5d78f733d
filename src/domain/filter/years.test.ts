import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { madeDataset } from '../fixtures/made-dataset';
import { clampedTo, covering, formatYears, narrowed, spanOfDataset } from './years';

const SPAN = { first: 2001, last: 2007 };

describe('the span of a dataset', () => {
  it('runs from its first year to its last', () => {
    const dataset = madeDataset([
      { from: 'A', to: 'B', date: '2005' },
      { from: 'A', to: 'B', date: '2001/2003' },
      { from: 'A', to: 'B', date: '2004/2007' },
    ]);
    expect(spanOfDataset(facetIndexOf(dataset), 'any')).toEqual(SPAN);
  });

  it('is none where there is no relationship', () => {
    expect(spanOfDataset(facetIndexOf(madeDataset([])), 'any')).toBeNull();
  });
});

describe('a choice of years', () => {
  it('is none where it keeps them all', () => {
    expect(narrowed(SPAN, 2001, 2007)).toBeNull();
    expect(narrowed(SPAN, 1990, 2020)).toBeNull();
  });

  it('narrows at either end', () => {
    expect(narrowed(SPAN, 2002, 2007)).toEqual({ first: 2002, last: 2007 });
    expect(narrowed(SPAN, 2001, 2006)).toEqual({ first: 2001, last: 2006 });
  });

  it('may be dragged from its end to its beginning', () => {
    expect(narrowed(SPAN, 2006, 2003)).toEqual({ first: 2003, last: 2006 });
    expect(narrowed(SPAN, 2007, 2001)).toBeNull();
  });
});

it('writes a year, or the first and the last', () => {
  expect(formatYears({ first: 2005, last: 2005 })).toBe('2005');
  expect(formatYears({ first: 2006, last: 2007 })).toBe('2006-2007');
});

it('finds the nearest year of a span', () => {
  expect([1990, 2004, 2050].map((year) => clampedTo(SPAN, year))).toEqual([2001, 2004, 2007]);
});

it('covers two spans, also where they do not meet', () => {
  expect(covering(SPAN, { first: 1900, last: 1950 })).toEqual({ first: 1900, last: 2007 });
  expect(covering(SPAN, { first: 2002, last: 2003 })).toEqual(SPAN);
});
