import { describe, expect, it } from 'vitest';
import { OF_NOTHING, release, together } from '../../worker/fixtures/made-releases';
import { amongFiles, facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withDated, withMark, withYears } from '../filter/filter';
import { smallDataset } from '../fixtures/small-dataset';
import { emptyAlone, groupsOfOtherYears, waysBack } from './empty-result';
import { summaryOf } from './summary';

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

  it('count a deal that two releases tell of once, as the sentence does, and both where one alone is looked at', async () => {
    const rows = [{ designation: 'Tor-M1' }, { designation: 'Igla-S' }];
    const { index, dataset, ids } = await together(
      release('13 Mar 2024', ...rows),
      release('13 Mar 2025', ...rows, { designation: 'Buk-M2' }),
    );
    const asked = (filter: Filter) =>
      waysBack(index, withYears(filter, { first: 1900, last: 1901 })).map(
        ({ without, visible, filter: next }) => {
          const among = amongFiles(index, next.facets.in);
          const told = summaryOf(dataset, among, next, applyFilter(among, next).visible).relationships;
          return [without, visible, told];
        },
      );
    expect(asked(withMark(NO_FILTER, 'system', 'tor-m1', 'include'))).toEqual([
      ['years', 1, 1],
      ['system', 0, 0],
    ]);
    expect(asked(NO_FILTER)).toEqual([['years', OF_NOTHING + 3, OF_NOTHING + 3]]);
    const old = withMark(NO_FILTER, 'in', ids[0] ?? '', 'include');
    expect(asked(old)).toEqual([
      ['years', 2, 2],
      ['in', 0, 0],
    ]);
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

describe('a group of other years', () => {
  const asked = (group: string, first: number, last: number) =>
    groupsOfOtherYears(
      smallDataset(),
      withYears(withMark(NO_FILTER, 'to-in', group, 'include'), { first, last }),
    );

  it('began after the chosen years, or had ended before them', () => {
    expect(asked('asean', 1950, 1960)).toEqual([{ id: 'asean', title: 'ASEAN', when: 'later', year: 1967 }]);
    expect(asked('warsaw-pact', 1992, 2000)).toEqual([
      { id: 'warsaw-pact', title: 'the Warsaw Pact', when: 'earlier', year: 1991 },
    ]);
  });

  it('is none that had members in one of them, or is told by no years', () => {
    expect(asked('asean', 1950, 1967)).toEqual([]);
    expect(asked('warsaw-pact', 1991, 2000)).toEqual([]);
    expect(asked('africa', 1950, 1960)).toEqual([]);
    expect(groupsOfOtherYears(smallDataset(), withMark(NO_FILTER, 'from-in', 'asean', 'include'))).toEqual(
      [],
    );
  });
});
