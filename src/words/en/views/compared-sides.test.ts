import { expect, it } from 'vitest';
import { amongFiles } from '../../../domain/columns/facet-index';
import { compareUnits, countClasses } from '../../../domain/compare/compared';
import { filtersOf } from '../../../domain/compare/comparison';
import { dealsApart } from '../../../domain/compare/deals-apart';
import { outsideFilter } from '../../../domain/compare/outside-filter';
import { sidesOf } from '../../../domain/compare/sides';
import { applyFilter } from '../../../domain/filter/facet-filter';
import {
  type Filter,
  NO_FILTER,
  withChoice,
  withDated,
  withMark,
  withYears,
} from '../../../domain/filter/filter';
import { summaryOf } from '../../../domain/views/summary';
import type { RegisterCells } from '../../../worker/fixtures/made-parts';
import { release, together } from '../../../worker/fixtures/made-releases';
import { compare } from './compare';
import { summary } from './summary';

const only = (id: string) => ({ include: [id], exclude: [] });

/** The sentence on a release of the register held against an older one, and its sides by their names. */
async function told(older: readonly RegisterCells[], newer: readonly RegisterCells[], filter = NO_FILTER) {
  const { ids, ...whole } = await together(
    release('13 Mar 2024', ...older),
    release('13 Mar 2025', ...newer),
  );
  const [old = '', later = ''] = ids;
  const { index } = whole;
  const titles = new Map([
    [old, 'old.csv'],
    [later, 'new.csv'],
  ]);
  const members = whole.dataset.members.map((own) => ({ ...own, title: titles.get(own.id) ?? own.title }));
  const dataset = { ...whole.dataset, members };
  const comparison = { facets: { in: only(later) } };
  const filters = filtersOf(withChoice(filter, 'in', only(old)), comparison);
  const rowsOf = (side: Filter) => applyFilter(amongFiles(index, side.facets.in), side).visible;
  const sides = sidesOf(rowsOf(filters.a), rowsOf(filters.b));
  const lookedAt = index.releases?.onSides(index, filters.a.facets.in, filters.b.facets.in) ?? index;
  const units = compareUnits(index, sides, filters, 'pair', 'deals');
  const counts = countClasses(units);
  const compared = {
    ...({
      filters,
      counts,
      parts: ['in'] as const,
      isOfItself: false,
      unit: 'pair',
      isPlain: false,
      unnamed: null,
      by: 'deals',
    } as const),
    ...{ apart: dealsApart(lookedAt, sides, filters, comparison), fold: null },
    outside: outsideFilter(index, index, filters, comparison, { unit: 'pair', by: 'deals', units }),
  };
  return {
    sentence: summary.sentence(summaryOf(dataset, lookedAt, filters.a, sides.union, compared)),
    names: compare.names(dataset, filters, comparison),
  };
}

const deal = (designation: string, more: RegisterCells = {}): RegisterCells => ({ designation, ...more });
const BOTH = [deal('Tor-M1'), deal('Igla-S'), deal('Buk-M2')];
const withdrawn = deal('Osa', { orderYear: '2001', delivered: '3', deliveryYears: '2006' });
const added = ['Pechora', 'Strela'].map((name) => deal(name, { delivered: '7' }));

it('names two files by themselves, and says how many deals each has alone', async () => {
  const { sentence, names } = await told([...BOTH, withdrawn], [...BOTH, ...added]);
  expect(names).toEqual({ a: '“old.csv”', b: '“new.csv”' });
  expect(sentence).toBe(
    '“new.csv” (B) compared with “old.csv” (A), by firm deals: 0 pairs in B alone, 0 in A alone, 1 with more in B; 2 deals in B alone, 1 in A alone',
  );
});

it('says so where each deal is in both files', async () => {
  const { sentence } = await told(BOTH, BOTH.toReversed());
  expect(sentence).toMatch(/: nothing differs in 1 pair; each deal is in both$/);
});

it('counts of both what their other filters let through', async () => {
  const filter = withMark(NO_FILTER, 'system', 'tor-m1', 'exclude');
  const { sentence } = await told([...BOTH, withdrawn], BOTH, filter);
  expect(sentence).toMatch(/^“new.csv” \(B\) .*, not Tor-M1, .*; 0 deals in B alone, 1 in A alone$/);
});

it('says how many of the deals on one side alone are not firm', async () => {
  const plan = deal('Osa', {
    ...{ delivered: '', deliveryYears: '', tivDelivered: '' },
    comments: 'selected 2005 but not yet ordered by end-2006',
  });
  const { sentence } = await told([...BOTH, withdrawn], [...BOTH, ...added, plan]);
  expect(sentence).toMatch(/; 3 deals \(1 not firm\) in B alone, 1 in A alone$/);
});

it('tells apart what the other release has under another name, or as another kind of deal', async () => {
  const named = deal('S-300', { delivered: '5', tivDelivered: '50' });
  const { sentence } = await told(
    [...BOTH, withdrawn, named],
    [
      ...BOTH.slice(1),
      deal('Tor-M1', { comments: 'Licence production' }),
      { ...named, designation: 'S-400' },
    ],
  );
  expect(sentence).toMatch(/; 0 deals in B alone, 1 in A alone, 2 in both under another name or kind$/);
});

it('calls no deal alone that the other release has, where one of them is outside of the filter', async () => {
  const later = deal('Igla-S', { deliveryYears: '2012' });
  const filter = withDated(withYears(NO_FILTER, { first: 2005, last: 2008 }), 'delivered');
  const { sentence } = await told(
    [...BOTH.slice(0, 1), deal('Igla-S'), withdrawn],
    [...BOTH.slice(0, 1), later],
    filter,
  );
  expect(sentence).toMatch(
    /; 0 deals in B alone, 1 in A alone, 1 in both, but in one outside of this filter$/,
  );
});

it('says of a pair on one side alone that the other release has it outside of the filter', async () => {
  const filter = withDated(withYears(NO_FILTER, { first: 2005, last: 2008 }), 'delivered');
  const before = [deal('Igla-S'), deal('Lance-M', { supplier: 'Norway' })];
  const { sentence } = await told(before, [deal('Igla-S', { deliveryYears: '2012' })], filter);
  expect(sentence).toContain(': 0 pairs in B alone, 2 in A alone (1 in B outside of this filter); ');
  expect((await told(before, before.slice(0, 1))).sentence).toContain(
    ': 0 pairs in B alone, 1 in A alone, 1 the same;',
  );
});
