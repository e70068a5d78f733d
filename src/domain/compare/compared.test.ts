import { describe, expect, it } from 'vitest';
import { compare } from '../../words/en/views/compare';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { type Filter, NO_FILTER, withChoice, withYears } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Delivery } from '../model/deal';
import { type CompareMeasure, isAllTheSame } from './amounts';
import { compareAll, compareLines, compareUnits, countClasses, unitOf } from './compared';
import { type Comparison, filtersOf, partsCompared } from './comparison';
import { sidesOf, sideTest } from './sides';

const came = (...deliveries: readonly (readonly [year: number, tiv: number | null])[]) => ({
  status: 'delivered' as const,
  deliveries: deliveries.map(
    ([year, tiv]): Delivery => ({
      ...{ year, tiv, quantity: 1, estimate: false, share: false },
    }),
  ),
  says: deliveries.map(([year]) => ({ field: 'status', status: 'delivered', date: `${year}` }) as never),
  date: `${deliveries[0]?.[0]}`,
});

function compared(
  lines: readonly Line[],
  filter: Filter,
  comparison: Comparison,
  by: CompareMeasure = 'deals',
) {
  const index = facetIndexOf(madeDataset(lines));
  const filters = filtersOf(filter, comparison);
  const sides = sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);
  const unit = unitOf(partsCompared(comparison));
  const units = compareUnits(index, sides, filters, unit, by);
  return {
    ...{
      index,
      sides,
      filters,
      units,
      counts: countClasses(units),
      all: compareAll(index, sides, filters, by),
    },
    told: units.map(({ ids, a, b, class: own }) => `${ids.join('>')} ${a[by]} ${b[by]} ${own}`),
  };
}

const between = (first: number, last: number) => withYears(NO_FILTER, { first, last });
const YEARS: Comparison = { facets: {}, years: { first: 2010, last: 2019 } };

describe('two periods', () => {
  const LINES: readonly Line[] = [
    { from: 'A', to: 'B', date: '2003' },
    { from: 'A', to: 'B', date: '2012' },
    { from: 'A', to: 'B', date: '2013' },
    { from: 'A', to: 'C', date: '2003' },
    { from: 'D', to: 'C', date: '2015' },
    { from: 'D', to: 'A', date: '2015', status: 'possible' },
    { from: 'E', to: 'A', date: '2004' },
    { from: 'E', to: 'A', date: '2015' },
    { from: 'E', to: 'C', date: '2004' },
    { from: 'E', to: 'C', date: '2005' },
    { from: 'E', to: 'C', date: '2015' },
  ];

  it('are compared pair by pair, over firm deals alone, what differs most first', () => {
    const { told, counts } = compared(LINES, between(2000, 2009), YEARS);
    expect(told).toEqual([
      'A>B 1 2 more',
      'E>C 2 1 less',
      'A>C 1 0 only-a',
      'D>C 0 1 only-b',
      'E>A 1 1 same',
      'D>A 0 0 null',
    ]);
    expect(counts).toEqual({
      ...{ 'only-b': 1, 'only-a': 1, more: 1, less: 1, same: 1 },
      ...{ 'no-figure': 0, apart: 1 },
    });
    expect(isAllTheSame(counts)).toBe(false);
  });

  it('take of the volume of a deal what came in the years of each, and say which deals do not state it', () => {
    const { told, all } = compared(
      [
        { from: 'A', to: 'B', ...came([2008, 10], [2012, 5]) },
        { from: 'A', to: 'C', ...came([2012, null]) },
      ],
      between(2000, 2009),
      YEARS,
      'tiv',
    );
    expect(told).toEqual(['A>B 10 5 less', 'A>C 0 0 no-figure']);
    expect(all.a).toMatchObject({ relationships: 1, deals: 1, tiv: 10, lacking: 0 });
    expect(all.b).toMatchObject({ relationships: 2, deals: 2, tiv: 5, lacking: 1 });
  });

  it('do not differ where one is compared with itself', () => {
    const { counts, sides } = compared(LINES, between(2010, 2019), YEARS);
    expect(isAllTheSame(counts)).toBe(true);
    expect(sides.union).toEqual(sides.a);
  });
});

describe('two parties', () => {
  const LINES: readonly Line[] = [
    { from: 'A', to: 'X' },
    { from: 'B', to: 'X' },
    { from: 'B', to: 'X' },
    { from: 'B', to: 'Y' },
    { from: 'X', to: 'A' },
  ];
  const include = (id: string) => ({ include: [id], exclude: [] });

  it('that supply are compared by whom they supply, and those that receive by who supplies them', () => {
    const exporters = compared(LINES, withChoice(NO_FILTER, 'from', include('A')), {
      facets: { from: include('B') },
    });
    expect(exporters.told).toEqual(['X 1 2 more', 'Y 0 1 only-b']);
    const importers = compared(LINES, withChoice(NO_FILTER, 'to', include('X')), {
      facets: { to: include('Y') },
    });
    expect(importers.told).toEqual(['B 2 1 less', 'A 1 0 only-a']);
  });

  it('are compared by their partners, whichever way goods go', () => {
    const { told } = compared(LINES, withChoice(NO_FILTER, 'party', include('A')), {
      facets: { party: include('B') },
    });
    expect(told).toEqual(['Y 0 1 only-b', 'X 2 2 same']);
  });

  it('at both ends are compared by category', () => {
    expect(unitOf(['from', 'to'])).toBe('category');
    expect(unitOf(['years', 'system'])).toBe('pair');
  });
});

it('says of each relationship on which side it is', () => {
  const { index } = compared(
    Array.from({ length: 7 }, () => ({ from: 'A', to: 'B', date: '2003' })),
    between(2000, 2009),
    YEARS,
  );
  const sides = sidesOf(Uint32Array.of(0, 2, 5), Uint32Array.of(1, 2, 6));
  expect([...sides.union]).toEqual([0, 1, 2, 5, 6]);
  expect([...sides.union].map(sideTest(sides, index))).toEqual(['a', 'b', 'both', 'a', 'b']);
  expect(sidesOf(new Uint32Array(), new Uint32Array()).union).toHaveLength(0);
});

it('tells the lines of a picture by firm deals, and those that have none by their relationships', () => {
  const { index, sides, filters } = compared(
    [
      { from: 'A', to: 'B', date: '2003' },
      { from: 'C', to: 'B', kind: 'sanctions', status: 'in-force', date: '2012' },
    ],
    between(2000, 2009),
    YEARS,
  );
  const lines = compareLines(index, sides, filters, 'deals', (row) => `line ${row}`);
  expect([...lines].map(([line, { class: own }]) => `${line} ${own}`)).toEqual([
    'line 0 only-a',
    'line 1 only-b',
  ]);
});

const licences = (from: string, date: string, min: number | null): Line => ({
  ...{ from, to: 'Z', date, status: 'authorised' },
  says:
    min === null
      ? []
      : [{ field: 'quantity', quantity: { min, max: min, unit: 'licences', estimate: false } }],
});

it('compares licences of what is authorised, and takes nothing that is not stated for none', () => {
  const { told, all, counts, index, sides, filters } = compared(
    [
      ...[licences('A', '2003', 3), licences('A', '2012', 12), licences('A', '2013', null)],
      ...[licences('B', '2003', 7), licences('C', '2003', 2), licences('C', '2012', null)],
      { from: 'D', to: 'Z', date: '2003' },
    ],
    between(2000, 2009),
    YEARS,
    'licences',
  );
  expect(told).toEqual(['A>Z 3 12 more', 'B>Z 7 0 only-a', 'C>Z 2 0 no-figure', 'D>Z 0 0 null']);
  expect(counts.apart).toBe(1);
  expect(all).toMatchObject({
    a: { deals: 3, licences: 12, lacking: 0 },
    b: { deals: 3, licences: 12, lacking: 2 },
  });
  const lines = compareLines(index, sides, filters, 'licences', (row) => `line ${row}`);
  expect([...lines].map(([line, { class: own }]) => `${line} ${own}`).sort()).toEqual([
    ...['line 0 only-a', 'line 1 only-b', 'line 2 no-figure', 'line 3 only-a', 'line 4 only-a'],
    ...['line 5 no-figure', 'line 6 only-a'],
  ]);
  expect(compare.amounts(all.b, 'licences')).toBe('12 licences (2 deals not stated)');
});
