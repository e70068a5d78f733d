import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import type { FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { linesCompared } from '../lenses/compared-graph';
import { lensOf } from '../lenses/lenses';
import { isFirm } from '../sums/firm-deals';
import { compareAll, compareUnits, countClasses } from './compared';
import { filtersOf } from './comparison';
import { sidesOf } from './sides';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

/** The least time of some runs, in milliseconds: what else the machine does only adds to it. */
function leastTime(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.skipIf(!existsSync(REGISTER))('the full register, compared (needs the register files)', () => {
  let index: FacetIndex;
  beforeAll(async () => {
    ({ index } = openPart(await partOf(readFileSync(REGISTER, 'latin1'))));
  }, 60_000);

  const filters = filtersOf(withYears(NO_FILTER, { first: 1988, last: 2024 }), {
    facets: {},
    years: { first: 1950, last: 1987 },
  });
  const sidesNow = () =>
    sidesOf(applyFilter(index, filters.a).visible, applyFilter(index, filters.b).visible);

  it('gives the same numbers as its relationships one by one', () => {
    const sides = sidesNow();
    const { a, b } = compareAll(index, sides, filters);
    const within = (year: number, { first, last }: { first: number; last: number }) =>
      year >= first && year <= last;
    for (const [side, amounts] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const { years } = filters[side];
      if (!years) throw new Error('Both sides are years.');
      const firm = Array.from(sides[side], (row) => index.relationships.at(row)).filter(({ status }) =>
        isFirm(status),
      );
      const tiv = firm
        .flatMap(({ deliveries = [] }) => deliveries)
        .filter(({ year }) => within(year, years))
        .reduce((sum, delivery) => sum + (delivery.tiv ?? 0), 0);
      expect(amounts.deals).toBe(firm.length);
      expect(amounts.tiv).toBeCloseTo(tiv, 3);
    }
    for (const by of ['deals', 'tiv'] as const) {
      const units = compareUnits(index, sides, filters, 'pair', by);
      const counts = countClasses(units);
      expect(units.length).toBeGreaterThan(3_000);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(units.length);
      // Apart is only what was called off or never came to be firm.
      expect(counts.apart).toBe(units.filter(({ a, b }) => a.deals + b.deals === 0).length);
      expect(counts.apart).toBeLessThan(10);
    }
  }, 60_000);

  it('takes less than 100 ms, for pairs and for the lines of a picture', () => {
    const sides = sidesNow();
    const { lineAt } = lensOf('parties');
    const at = lineAt(index, sides.union, []);
    const pairs = leastTime(() => compareUnits(index, sides, filters, 'pair', 'tiv'));
    const lines = leastTime(() => linesCompared(index, { sides, filters, by: 'tiv' }, at));
    expect(pairs).toBeLessThan(100);
    expect(lines).toBeLessThan(100);
  }, 60_000);
});
