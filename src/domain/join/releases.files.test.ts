import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withYears } from '../filter/filter';
import { everyRow } from '../model/relationships';
import { sumsAt } from '../sums/sums';
import { joined } from './join';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const REGISTER = new URL('sipri-register-1950-2024-gen20250313.csv', DATA);

describe.skipIf(!existsSync(REGISTER))('releases of the full register (need the register files)', () => {
  const open = async (name: string) => openPart(await partOf(readFileSync(new URL(name, DATA), 'latin1')));

  it('add up to the newest of them, but for what it does not tell of', async () => {
    const register = await open('sipri-register-1950-2024-gen20250313.csv');
    const before = await open('sipri-deliveries-1950-1989-gen20240416.csv');
    const since = await open('sipri-deliveries-1990-2023-gen20240413.csv');
    const { sum } = sumsAt(register.index, everyRow(register.index.relationships)).tiv;
    for (const others of [[before], [since], [before, since]]) {
      const start = performance.now();
      const { index } = joined(register, others);
      expect(performance.now() - start).toBeLessThan(10_000);
      const all = everyRow(index.relationships);
      const both = sumsAt(index, all);
      // Less than a thousandth more: deals with parties or in years that the newest has not.
      expect(both.tiv.sum).toBeGreaterThanOrEqual(sum);
      expect(both.tiv.sum / sum).toBeLessThan(1.001);
      const { again = 0, gone = 0 } = both.uncounted ?? {};
      expect(gone / (again + gone)).toBeLessThan(0.03);
      const times = [0, 1, 2].map(() => {
        const from = performance.now();
        sumsAt(index, all);
        applyFilter(index, withYears(NO_FILTER, { first: 1960, last: 2020 }));
        return performance.now() - from;
      });
      expect(Math.min(...times)).toBeLessThan(100);
    }
  }, 120_000);
});
