import { describe, expect, it } from 'vitest';
import { NO_FILTER, withChoice, withYears } from '../filter/filter';
import { type DatasetId, datasetId, sourceId } from '../model/ids';
import type { YearSpan } from '../model/relationship';
import { cautionsOf, type Reach } from './cautions';
import type { Unit } from './compared';
import { type Comparison, filtersOf, isOfItself, otherFilter, partsCompared } from './comparison';
import { ended, ofFiles, swapped, withOtherValue, yearsBefore } from './next-comparison';

const only = (...include: string[]) => ({ include, exclude: [] });
const filter = withYears(withChoice(withChoice(NO_FILTER, 'from', only('RUS')), 'to', only('IND')), {
  first: 2005,
  last: 2014,
});
const comparison: Comparison = { facets: { from: only('CHN') }, years: { first: 2015, last: 2024 } };

const NOTHING = { deliveries: { a: null, b: null }, any: { a: null, b: null } };
const NO_REACH: Reach = { ...NOTHING, whole: NOTHING };

describe('a comparison', () => {
  it('leaves to both what it does not say otherwise', () => {
    const other = otherFilter(filter, comparison);
    expect(other.facets.to).toBe(filter.facets.to);
    expect(other.facets.from.include).toEqual(['CHN']);
    expect(other.years).toEqual({ first: 2015, last: 2024 });
    expect(partsCompared(comparison)).toEqual(['from', 'years']);
  });

  it('calls the earlier of two periods A, whichever of them the view shows', () => {
    const before: Comparison = { facets: {}, years: { first: 1995, last: 2004 } };
    expect(filtersOf(filter, before)).toMatchObject({ own: 'b', a: { years: before.years }, b: filter });
    expect(filtersOf(filter, comparison)).toMatchObject({ own: 'a', a: filter });
    expect(filtersOf(filter, { facets: {}, years: null }).own).toBe('a');
  });

  it('is the same the other way round twice', () => {
    const once = swapped(filter, comparison);
    expect(once.filter).toEqual(otherFilter(filter, comparison));
    expect(swapped(once.filter, once.comparison)).toEqual({ filter, comparison });
  });

  it('knows what is compared with itself, in whatever order it is chosen', () => {
    const two = withChoice(NO_FILTER, 'from', only('RUS', 'CHN'));
    expect(isOfItself(two, { facets: { from: only('CHN', 'RUS') } })).toBe(true);
    expect(isOfItself(filter, { facets: {}, years: { first: 2005, last: 2014 } })).toBe(true);
    expect(isOfItself(filter, { facets: {}, years: null })).toBe(false);
    expect(isOfItself(filter, comparison)).toBe(false);
  });

  it('warns of periods of different length, of years that both have, and of files', () => {
    const of = (other: Comparison, reach: Parameters<typeof cautionsOf>[2] = NO_REACH) =>
      cautionsOf(filtersOf(filter, other), other, reach);
    const years = (first: number, last: number) => of({ facets: {}, years: { first, last } });
    expect(years(2015, 2024)).toEqual([]);
    expect(years(2015, 2019)).toEqual([{ code: 'lengths', a: 10, b: 5 }]);
    expect(years(2000, 2004)).toEqual([{ code: 'lengths', a: 5, b: 10 }]);
    expect(years(2010, 2019)).toEqual([{ code: 'overlap' }]);
    const [a, b] = [
      { first: 1950, last: 2024 },
      { first: 1990, last: 2023 },
    ];
    expect(of({ facets: { in: only('x') } })).toEqual([{ code: 'files' }]);
    const ofFiles = (reach: Partial<typeof NO_REACH>) =>
      of({ facets: { in: only('x') } }, { ...NO_REACH, ...reach });
    expect(ofFiles({ any: { a, b: a } })).toEqual([{ code: 'files' }]);
    expect(ofFiles({ any: { a, b } })).toEqual([{ code: 'files' }, { code: 'reach', a, b }]);
    // A file of deliveries from 1990 on has orders of long before, and reaches no farther back for that.
    const deliveries = { a, b };
    expect(ofFiles({ any: { a, b: a }, deliveries })).toEqual([
      { code: 'files' },
      { code: 'reach-of-deliveries', a, b },
    ]);
  });

  it('says of what the signs of lines tell where something else is compared, or that they tell nothing', () => {
    const filters = filtersOf(filter, comparison);
    const codes = (unit: Unit, isPlain = false) =>
      cautionsOf(filters, comparison, NO_REACH, { unit, isPlain, unnamed: null }).map(({ code }) => code);
    expect([codes('pair'), codes('to'), codes('category', true)]).toEqual([[], ['by-unit'], ['plain-lines']]);
  });

  it('begins with as many years before, as far as the dataset has some', () => {
    const all = { first: 1950, last: 2024 };
    expect(yearsBefore({ first: 2015, last: 2024 }, all)).toEqual({ first: 2005, last: 2014 });
    expect(yearsBefore({ first: 1952, last: 1961 }, all)).toEqual({ first: 1942, last: 1951 });
    expect(yearsBefore({ first: 1950, last: 1959 }, all)).toBeNull();
  });

  it('begins with another value where one alone is chosen', () => {
    expect(withOtherValue(filter, 'from', 'CHN')).toEqual({ facets: { from: only('CHN') } });
    expect(withOtherValue(filter, 'from', 'RUS')).toBeNull();
    expect(withOtherValue(filter, 'party', 'RUS')).toBeNull();
  });
});

describe('two files', () => {
  const [older, newer] = [datasetId('older'), datasetId('newer')];
  const releaseOf = (id: DatasetId) => ({ id, register: sourceId('register'), date: null, hasNumbers: true });
  const sides = (
    file: DatasetId,
    other: DatasetId,
    releases = [newer, older].map(releaseOf),
    years: Readonly<Record<string, YearSpan>> = {},
  ) => {
    const yearsOf = (id: DatasetId) => years[id] ?? null;
    const { filter, comparison } = ofFiles(NO_FILTER, file, other, releases, yearsOf);
    return [filter.facets.in.include, comparison.facets.in?.include];
  };

  it('that are releases of one register are held against each other from the older to the newer', () => {
    expect(sides(newer, older)).toEqual([[older], [newer]]);
    expect(sides(older, newer)).toEqual([[older], [newer]]);
  });

  it('of years apart are held against each other from the earlier years to the later', () => {
    const [early, late] = [
      { first: 1950, last: 1989 },
      { first: 1990, last: 2023 },
    ];
    const wrongAge = { newer: early, older: late };
    expect(sides(newer, older, undefined, wrongAge)).toEqual([[newer], [older]]);
    expect(sides(older, newer, undefined, wrongAge)).toEqual([[newer], [older]]);
    const sameYears = { newer: late, older: { first: 1980, last: 2023 } };
    expect(sides(newer, older, undefined, sameYears)).toEqual([[older], [newer]]);
  });

  it('are all looked at again once the comparison is over', () => {
    const { filter: own, comparison: of } = ofFiles(filter, older, newer, [], () => null);
    expect(own.facets.in.include).toEqual([older]);
    expect(ended(own, of)).toEqual(filter);
    expect(ended(filter, { facets: {}, years: null })).toBe(filter);
  });

  it('that are no releases keep the order in which they were chosen', () => {
    expect(sides(newer, older, [])).toEqual([[newer], [older]]);
  });
});
