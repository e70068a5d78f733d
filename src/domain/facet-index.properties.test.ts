import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from './dataset';
import { applyFilter, facetIndexOf } from './facet-index';
import { FACET_IDS, type FacetId, facetOf } from './facets';
import { ANY, type Choice, type Filter } from './filter';
import { type Line, madeDataset } from './fixtures/made-dataset';
import { smallDataset } from './fixtures/small-dataset';
import { KINDS, type Relationship } from './relationship';
import { STATUSES } from './status';

/** The rule as it is said: any of the included, none of the excluded. */
function suits({ include, exclude }: Choice, values: readonly string[]): boolean {
  const included = include.length === 0 || values.some((value) => include.includes(value));
  return included && !values.some((value) => exclude.includes(value));
}

/** The filter as one would write it down first: every question asked of every relationship anew. */
function naively(dataset: Dataset, filter: Filter) {
  const all = [...dataset.relationships.values()];
  const valuesOf = (id: FacetId, of: Relationship) => facetOf(id).valuesOf(dataset, of);
  const suitsYears = ({ years }: Relationship) =>
    !filter.years || years.some((of) => filter.years && of >= filter.years.first && of <= filter.years.last);
  const passing = (without: FacetId | 'years' | null) =>
    all.filter(
      (relationship) =>
        (without === 'years' || suitsYears(relationship)) &&
        FACET_IDS.every((id) => id === without || suits(filter.facets[id], valuesOf(id, relationship))),
    );
  const having = (relationships: readonly Relationship[], id: FacetId, value: string) =>
    relationships.filter((relationship) => valuesOf(id, relationship).includes(value)).length;
  const countsOf = (id: FacetId) => {
    const shown = passing(id);
    return [...new Set(all.flatMap((relationship) => valuesOf(id, relationship)))].map((value) => ({
      value,
      visible: having(shown, id, value),
      total: having(all, id, value),
    }));
  };
  const years = new Map<number, number>();
  for (const relationship of passing('years')) {
    for (const of of relationship.years) years.set(of, (years.get(of) ?? 0) + 1);
  }
  const counts = Object.fromEntries(FACET_IDS.map((id) => [id, countsOf(id)]));
  return { visible: passing(null), counts, years };
}

const party = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const year = fc.integer({ min: 2000, max: 2009 });

const line: fc.Arbitrary<Line> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: party,
    to: party,
    via: fc.uniqueArray(party, { maxLength: 2 }),
    system: fc.option(fc.constantFrom('one', 'two', 'three', 'unnamed'), { nil: undefined }),
    status: fc.constantFrom(...STATUSES),
    date: fc.tuple(year, year).map(([a, b]) => (a < b ? `${a}/${b}` : `${a}`)),
    sources: fc.uniqueArray(fc.constantFrom('book', 'cable', 'register'), { minLength: 1 }),
  })
  .map(({ system, ...rest }) => ({ ...rest, ...(system !== undefined && { system }) }));

const generated = fc.array(line, { maxLength: 50, size: 'max' }).map(madeDataset);

/** Filters over the values that a dataset has, and some that it has not. */
function filters(dataset: Dataset): fc.Arbitrary<Filter> {
  const choices = FACET_IDS.map((id) => {
    const known = [...dataset.relationships.values()].flatMap((of) => facetOf(id).valuesOf(dataset, of));
    const values = fc.uniqueArray(fc.constantFrom(...new Set(known), 'nowhere'), { maxLength: 3 });
    const some = { weight: 2, arbitrary: fc.record({ include: values, exclude: fc.constant<string[]>([]) }) };
    const both = { weight: 1, arbitrary: fc.record({ include: values, exclude: values }) };
    return fc.oneof<fc.WeightedArbitrary<Choice>[]>(some, both, { weight: 4, arbitrary: fc.constant(ANY) });
  });
  return fc.record({
    facets: fc
      .tuple(...choices)
      .map((made) => Object.fromEntries(FACET_IDS.map((id, i) => [id, made[i] ?? ANY])) as Filter['facets']),
    years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))),
  });
}

function expectAgreement(dataset: Dataset, filter: Filter): void {
  const index = facetIndexOf(dataset);
  const filtered = applyFilter(index, filter);
  const { visible, counts, years } = naively(dataset, filter);
  expect(filtered.visible.map(({ id }) => id)).toEqual(visible.map(({ id }) => id));
  expect(filtered.counts).toEqual(counts);
  expect(filtered.years).toEqual(years);
}

it('agrees with the naive filter on the small dataset', () => {
  const dataset = smallDataset();
  fc.assert(
    fc.property(filters(dataset), (filter) => expectAgreement(dataset, filter)),
    { numRuns: 150 },
  );
});

it('agrees with the naive filter on generated datasets', () => {
  const cases = generated.chain((dataset) => fc.tuple(fc.constant(dataset), filters(dataset)));
  fc.assert(
    fc.property(cases, ([dataset, filter]) => expectAgreement(dataset, filter)),
    { numRuns: 60 },
  );
});

it('is put to the test by filters that show some, none and all', () => {
  const dataset = smallDataset();
  const shown = fc.sample(filters(dataset), 300).map((filter) => naively(dataset, filter).visible.length);
  expect(shown.filter((count) => count > 0 && count < 7).length).toBeGreaterThan(5);
});
