/** Sums while years are chosen, over SIPRI's own register where a copy is at hand: none of its rows is part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import type { FacetIndex } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withDated, withMark, withYears } from '../filter/filter';
import { flowsOf } from '../lenses/flows';
import { countedIn } from './counting';
import { evenSharesOf } from './even-shares';
import { isFirm } from './firm-deals';
import { sumsAt } from './sums';

const REGISTER = new URL('../../../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);
const SPAN = { first: 2015, last: 2024 };

describe.skipIf(!existsSync(REGISTER))('the full register in some years (needs the register files)', () => {
  let index: FacetIndex;
  beforeAll(async () => {
    ({ index } = openPart(await partOf(readFileSync(REGISTER, 'latin1'))));
  }, 60_000);

  const filter = withYears(NO_FILTER, SPAN);

  it('comes to what its deliveries come to, one by one, in all and pair by pair', () => {
    const { visible } = applyFilter(index, filter);
    const counted = countedIn(index, filter);
    const pairs = new Map<string, number>();
    const all = { tiv: 0, stated: 0, items: 0 };
    for (const row of visible) {
      const { from, to, status, deliveries = [] } = index.relationships.at(row);
      if (!isFirm(status)) continue;
      const within = deliveries.filter(({ year }) => year >= SPAN.first && year <= SPAN.last);
      const tiv = within.reduce((sum, delivery) => sum + (delivery.tiv ?? 0), 0);
      pairs.set(`${from} ${to}`, (pairs.get(`${from} ${to}`) ?? 0) + tiv);
      all.tiv += tiv;
      all.stated += Number(within.some((delivery) => delivery.tiv !== null));
    }
    const { tiv } = sumsAt(counted, visible);
    expect(tiv.sum).toBeCloseTo(all.tiv, 3);
    expect(tiv.stated).toBe(all.stated);
    expect(all.tiv).toBeGreaterThan(200_000);
    const flows = flowsOf(counted, visible).filter(({ deals }) => deals > 0);
    expect(flows.length).toBeGreaterThan(1_000);
    for (const flow of flows)
      expect(flow.tiv).toBeCloseTo(pairs.get(`${flow.from} ${flow.to}`) ?? Number.NaN, 6);
  }, 60_000);

  it('has of Russia and India what fell in these years, or all that was ordered in them', () => {
    const pair = withMark(withMark(filter, 'from', 'RUS', 'include'), 'to', 'IND', 'include');
    const sumOf = (dated: 'any' | 'ordered') => {
      const own = withDated(pair, dated);
      return Math.round(sumsAt(countedIn(index, own), applyFilter(index, own).visible).tiv.sum);
    };
    expect(sumOf('any')).toBe(11_528);
    expect(sumOf('ordered')).toBeLessThan(11_528);
  });

  it('rests on even shares for less than a fifth of its volume, and for nothing of that of all years', () => {
    const { visible } = applyFilter(index, filter);
    expect(evenSharesOf(countedIn(index, filter), visible, 'tiv')).toBeCloseTo(0.179, 3);
    const all = withYears(NO_FILTER, { first: 1900, last: 2100 });
    expect(evenSharesOf(countedIn(index, all), applyFilter(index, all).visible, 'tiv')).toBe(0);
  });

  it('takes less than 100 ms for other years', () => {
    const times = Array.from({ length: 7 }, (_, i) => {
      const start = performance.now();
      countedIn(index, { years: { first: 1960 + i, last: 2020 }, dated: 'any' });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
