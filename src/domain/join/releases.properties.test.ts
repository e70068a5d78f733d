import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RegisterCells } from '../../worker/fixtures/made-parts';
import { release, rowsOf, together } from '../../worker/fixtures/made-releases';
import type { FacetIndex } from '../columns/facet-index';
import { FACET_IDS } from '../columns/facets';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { stackedYears } from '../filter/stacked-years';
import { flowsOf } from '../lenses/flows';
import { dealsByYear, tivByYear, totalsBy } from '../lenses/trade-totals';
import { everyRow } from '../model/relationships';
import { rankingOf } from '../ranking/ranking';
import { countedIn } from '../sums/counting';
import { firmDealsAt } from '../sums/firm-deals';
import { sumsAt } from '../sums/sums';

const [OLD, NEW] = ['13 Mar 2024', '13 Mar 2025'];

/** A deal in both releases, in one of them, or in both with one thing changed. */
interface Chance {
  readonly cells: RegisterCells;
  readonly in: 'both' | 'old' | 'new';
  readonly change: RegisterCells;
}

const chance: fc.Arbitrary<Chance[]> = fc
  .array(
    fc.record({
      supplier: fc.constantFrom('Northland', 'Southland', 'Russia'),
      recipient: fc.constantFrom('Eastland', 'Westland', 'Iran'),
      ordered: fc.integer({ min: 1994, max: 2006 }),
      years: fc.integer({ min: 0, max: 2 }),
      in: fc.constantFrom('both', 'both', 'both', 'old', 'new'),
      change: fc.constantFrom('nothing', 'number', 'order', 'name'),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ supplier, recipient, ordered, years, change, ...where }, i): Chance => {
      // No two deals are alike: each has a weapon and a number of its own.
      const number = 10 + i;
      const came =
        years === 0 ? '' : Array.from({ length: years }, (_, year) => ordered + 1 + year).join('; ');
      const cells = {
        ...{ supplier, recipient, orderYear: `${ordered}`, designation: `Lance-${i}`, ordered: `${number}` },
        ...{ deliveryYears: came, delivered: years === 0 ? '0' : `${number}` },
        tivDelivered: years === 0 ? '' : `${number * 3}`,
      };
      const changes: Record<string, RegisterCells> = {
        nothing: {},
        number: years === 0 ? { ordered: `${number + 100}` } : { delivered: `${number + 100}` },
        order: { orderYear: `${ordered - 1}` },
        name: { designation: `Lance-${i} Mk2` },
      };
      return { cells, change: changes[change] ?? {}, in: where.in as Chance['in'] };
    }),
  );

/** Which way is gone first decides the last digits of a share. */
const inFull = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) : value);

/** Every sum that the app shows of some rows. */
function everySum(index: FacetIndex, rows: Uint32Array) {
  const { uncounted: _, relationships: __, ...sums } = sumsAt(index, rows);
  const firm = firmDealsAt(index, rows);
  const { counts, years } = applyFilter(index, NO_FILTER);
  const sorted = <T>(of: Iterable<T>) => [...of].map((one) => JSON.stringify(one)).sort();
  return {
    sums: { ...sums, deals: sorted(sums.deals), guessed: null },
    flows: sorted(
      flowsOf(index, rows).map(({ from, to, deals, tiv, items, relationships }) => [
        ...[from, to, deals, tiv, items, relationships],
      ]),
    ),
    totals: (['from', 'to', 'system', 'category'] as const).map((facet) =>
      sorted(
        totalsBy(index, rows, facet).map(({ value, deals, tiv, relationships }) => [
          value,
          deals,
          tiv,
          relationships,
        ]),
      ),
    ),
    byYear: [sorted(dealsByYear(index, firm)), sorted(tivByYear(index, firm))],
    years: sorted(years),
    stacks: stackedYears(
      index,
      everyRow(index.relationships),
      { first: 1990, last: 2010 },
      'any',
      'category',
    ).map(({ value, counts: own, total }) => JSON.stringify([value, [...own], total])),
    ranking: sorted(
      // Of two equal partners the first in the file is named.
      rankingOf(index, rows).parties.map(({ party, greatest: _, ...of }) => [
        party,
        JSON.stringify(of, inFull),
      ]),
    ),
    counts: FACET_IDS.filter((id) => id !== 'in').map((id) =>
      sorted(
        counts[id].values.flatMap((value, code) =>
          (counts[id].totals[code] ?? 0) > 0
            ? [[value, counts[id].visible[code], counts[id].totals[code]]]
            : [],
        ),
      ),
    ),
  };
}

/** The same while years are chosen. */
const inYears = (index: FacetIndex, rows: Uint32Array) => {
  const filter = withYears(NO_FILTER, { first: 1998, last: 2001 });
  const { visible } = applyFilter(index, filter);
  const some = new Set(rows);
  return everySum(
    countedIn(index, filter),
    visible.filter((row) => some.has(row)),
  );
};

/** Which deals the older release alone has that do not count: asked deal by deal of the cells, as the rule is written. */
function goneOf(all: readonly Chance[]): Chance[] {
  const newer = all.filter((one) => one.in !== 'old').map((one) => ({ ...one.cells, ...one.change }));
  const yearsOf = ({ deliveryYears = '' }: RegisterCells) =>
    deliveryYears === '' ? [] : deliveryYears.split('; ').map(Number);
  const reach = newer.flatMap(yearsOf);
  const isTold = ({ cells }: Chance) =>
    newer.some(({ supplier }) => supplier === cells.supplier) &&
    newer.some(({ recipient }) => recipient === cells.recipient) &&
    (yearsOf(cells).length === 0
      ? newer.some((row) => yearsOf(row).length === 0)
      : yearsOf(cells).every(
          (year) => reach.length > 0 && year >= Math.min(...reach) && year <= Math.max(...reach),
        ));
  const told = all.filter((one) => one.in !== 'new' && isTold(one));
  const missing = told.filter((one) => one.in === 'old');
  return missing.length * 2 > told.length ? [] : missing;
}

it('adds up to what a file adds up to that has each deal once, whatever the two releases hold', async () => {
  const days = fc.constantFrom([OLD, NEW], [null, null], [OLD, null]);
  await fc.assert(
    fc.asyncProperty(chance, days, fc.boolean(), async (all, [old = null, later = null], isNewFirst) => {
      const isDated = old !== null && later !== null;
      // Of what is not dated, the first counts; what is dated counts before it.
      const [first, second] = [
        all.filter((one) => one.in !== 'new').map(({ cells }) => cells),
        all.filter((one) => one.in !== 'old').map(({ cells, change }) => ({ ...cells, ...change })),
      ];
      fc.pre(first.length > 0 && second.length > 0);
      const oldCounts = !isDated && (old !== null || !isNewFirst);
      const texts = [release(old, ...first), `${release(later, ...second)}\n\n`];
      const gone = isDated ? goneOf(all) : [];
      const once = all
        .filter((one) => !gone.includes(one))
        .map(({ cells, change, ...one }) =>
          one.in === 'old' || (one.in === 'both' && oldCounts) ? cells : { ...cells, ...change },
        );
      const { index } = await together(...(isNewFirst ? texts.toReversed() : texts));
      const alone = await together(release(NEW, ...once));
      expect(everySum(index, rowsOf(index))).toEqual(everySum(alone.index, rowsOf(alone.index)));
      expect(inYears(index, rowsOf(index))).toEqual(inYears(alone.index, rowsOf(alone.index)));
    }),
    { numRuns: 50 },
  );
}, 60_000);
