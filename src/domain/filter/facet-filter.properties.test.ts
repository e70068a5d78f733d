import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facetIndexOf } from '../columns/facet-index';
import { FACET_IDS } from '../columns/facets';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import { inPlainWords, naiveFilterOf, plainRelationships } from '../fixtures/naive-filter';
import { smallDataset } from '../fixtures/small-dataset';
import type { Dataset } from '../model/dataset';
import { CONDITIONS, REMARKS } from '../model/deal';
import type { PartyId } from '../model/ids';
import { KINDS } from '../model/relationship';
import { REPORTERS } from '../model/reported';
import { STATUSES } from '../model/status';
import { YEAR_MEANINGS } from '../model/year-meanings';
import { type Around, DEPTHS, DIRECTIONS } from './around';
import { applyFilter } from './facet-filter';
import { ANY, type Choice, type Filter } from './filter';

// Two of them are members of groups, one since a year among these.
const party = fc.constantFrom('A', 'B', 'C', 'D', 'ESP', 'SVN');
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
    condition: fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined }),
    remarks: fc.uniqueArray(fc.constantFrom(...REMARKS), { maxLength: 2 }),
    by: fc.option(fc.constantFrom(...REPORTERS), { nil: undefined }),
  })
  .map(({ system, condition, by, ...rest }) => ({
    ...rest,
    ...(system !== undefined && { system }),
    ...(condition !== undefined && { condition }),
    ...(by && { reported: { by } }),
  }));

const generated = fc.array(line, { maxLength: 50, size: 'max' }).map(madeDataset);

/** Filters over the values that a dataset has, and some that it has not. */
function filters(dataset: Dataset): fc.Arbitrary<Filter> {
  const choices = FACET_IDS.map((id) => {
    const known = plainRelationships(dataset).flatMap(({ values }) => values[id]);
    const values = fc.uniqueArray(fc.constantFrom(...new Set(known), 'nowhere'), { maxLength: 3 });
    const some = { weight: 2, arbitrary: fc.record({ include: values, exclude: fc.constant<string[]>([]) }) };
    const both = { weight: 1, arbitrary: fc.record({ include: values, exclude: values }) };
    return fc.oneof<fc.WeightedArbitrary<Choice>[]>(some, both, { weight: 10, arbitrary: fc.constant(ANY) });
  });
  // As a link may have them, with some that say no more beside others.
  const centre: fc.Arbitrary<Around> = fc.record({
    id: fc.constantFrom(...dataset.parties.keys(), ...dataset.systems.keys(), 'nowhere' as PartyId),
    depth: fc.constantFrom(...DEPTHS),
    direction: fc.constantFrom(...DIRECTIONS),
  });
  return fc.record({
    facets: fc
      .tuple(...choices)
      .map((made) => Object.fromEntries(FACET_IDS.map((id, i) => [id, made[i] ?? ANY])) as Filter['facets']),
    around: fc.oneof(
      { weight: 1, arbitrary: fc.constant<Around[]>([]) },
      { weight: 2, arbitrary: fc.array(centre, { minLength: 1, maxLength: 4 }) },
    ),
    dated: fc.constantFrom(...YEAR_MEANINGS),
    years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))),
  });
}

function expectAgreement(dataset: Dataset, filter: Filter): void {
  const index = facetIndexOf(dataset);
  const found = inPlainWords(index, applyFilter(index, filter));
  expect(found).toEqual(naiveFilterOf(plainRelationships(dataset))(filter));
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
  const naively = naiveFilterOf(plainRelationships(dataset));
  const shown = fc.sample(filters(dataset), 300).map((filter) => naively(filter).visible.length);
  expect(shown.filter((count) => count > 0 && count < 7).length).toBeGreaterThan(5);
});
