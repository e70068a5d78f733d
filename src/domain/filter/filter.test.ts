import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../columns/facets';
import {
  ANY,
  type Filter,
  isActive,
  isFiltering,
  type Mark,
  markOf,
  NO_FILTER,
  withChoice,
  withMark,
  withYears,
} from './filter';

const facet = fc.constantFrom(...FACET_IDS);
const value = fc.constantFrom('RUS', 'VEN', 'IRN');
const mark = fc.constantFrom<Mark>('include', 'exclude', null);
const filter = fc
  .array(fc.tuple(facet, value, mark), { maxLength: 12 })
  .map((steps) => steps.reduce<Filter>((made, step) => withMark(made, ...step), NO_FILTER));

describe('a mark', () => {
  it('stands as it was put, whatever stood before', () => {
    fc.assert(
      fc.property(filter, facet, value, mark, (before, id, what, how) => {
        expect(markOf(withMark(before, id, what, how).facets[id], what)).toBe(how);
      }),
    );
  });

  it('changes nothing else, and not the filter it was put on', () => {
    fc.assert(
      fc.property(filter, facet, value, mark, (before, id, what, how) => {
        const copy = structuredClone(before);
        const after = withMark(before, id, what, how);
        expect(before).toEqual(copy);
        for (const other of FACET_IDS.filter((candidate) => candidate !== id))
          expect(after.facets[other]).toBe(before.facets[other]);
        for (const other of ['RUS', 'VEN', 'IRN'].filter((candidate) => candidate !== what))
          expect(markOf(after.facets[id], other)).toBe(markOf(before.facets[id], other));
      }),
    );
  });

  it('never stands twice, nor on both sides', () => {
    fc.assert(
      fc.property(filter, ({ facets }) => {
        for (const id of FACET_IDS) {
          const all = [...facets[id].include, ...facets[id].exclude];
          expect(new Set(all).size).toBe(all.length);
        }
      }),
    );
  });

  it('can be taken off again, which leaves the filter as it was', () => {
    fc.assert(
      fc.property(filter, facet, mark, (before, id, how) => {
        expect(withMark(withMark(before, id, 'new', how), id, 'new', null)).toEqual(before);
      }),
    );
  });

  it('keeps the order of choosing', () => {
    const chosen = ['VEN', 'RUS', 'IRN'].reduce((made, id) => withMark(made, 'to', id, 'include'), NO_FILTER);
    expect(chosen.facets.to.include).toEqual(['VEN', 'RUS', 'IRN']);
  });
});

describe('a filter', () => {
  it('is active as soon as one thing is restricted', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering(withYears(NO_FILTER, { first: 2005, last: 2007 }))).toBe(true);
    expect(isFiltering(withMark(NO_FILTER, 'kind', 'supplies', 'exclude'))).toBe(true);
    expect(isActive(ANY)).toBe(false);
  });

  it('lets everything through again when its choices are cleared', () => {
    const chosen = withYears(withMark(NO_FILTER, 'to', 'VEN', 'include'), { first: 2005, last: 2007 });
    expect(withYears(withChoice(chosen, 'to', ANY), null)).toEqual(NO_FILTER);
  });
});
