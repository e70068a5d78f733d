import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withDated, withMark, withYears } from '../filter/filter';
import { smallDataset } from '../fixtures/small-dataset';
import { emptyAlone, waysBack } from './empty-result';

const index = facetIndexOf(smallDataset());
const from = withMark(NO_FILTER, 'from', 'XNO', 'include');
const waysOf = (filter: Filter) => waysBack(index, filter).map(({ without, visible }) => [without, visible]);

describe('the ways back from nothing', () => {
  const nothing = withMark(from, 'kind', 'sanctions', 'include');

  it('say what each restriction hides, most first', () => {
    expect(applyFilter(index, nothing).visible).toHaveLength(0);
    expect(waysOf(nothing)).toEqual([
      ['kind', 2],
      ['from', 1],
    ]);
  });

  it('lead to what they promise', () => {
    for (const { filter, visible } of waysBack(index, nothing))
      expect(applyFilter(index, filter).visible).toHaveLength(visible);
  });

  it('take off one restriction and keep the others', () => {
    const [first] = waysBack(index, withYears(nothing, { first: 2005, last: 2007 }));
    expect(first?.without).toBe('kind');
    expect(first?.filter).toEqual(withYears(from, { first: 2005, last: 2007 }));
  });

  it('lead over the years, too, and over an exclusion', () => {
    expect(waysOf(withYears(from, { first: 1990, last: 1999 }))).toEqual([
      ['years', 2],
      ['from', 0],
    ]);
    const excluded = withMark(from, 'system', 'lance-m', 'exclude');
    expect(waysOf(excluded)).toContainEqual(['system', 2]);
  });

  it('may be two, where one restriction excludes everything by itself', () => {
    const never = withYears(from, { first: 1990, last: 1999 });
    expect(emptyAlone(index, never)).toEqual(['years']);
    expect(emptyAlone(index, nothing)).toEqual([]);
  });

  it('lead from one meaning of years to any event in them', () => {
    const delivered = withDated(withYears(from, { first: 2007, last: 2007 }), 'delivered');
    const way = waysBack(index, delivered).find(({ without }) => without === 'dated');
    expect(way?.filter).toEqual(withDated(delivered, 'any'));
    expect(waysOf(withDated(nothing, 'delivered')).map(([without]) => without)).toEqual(['kind', 'from']);
  });

  it('are none without a restriction', () => {
    expect(waysOf(NO_FILTER)).toEqual([]);
  });
});
