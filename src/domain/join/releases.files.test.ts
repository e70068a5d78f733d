import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { partOf } from '../../worker/fixtures/made-parts';
import { amongFiles } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER, withChoice, withDated, withMark, withYears } from '../filter/filter';
import { everyRow } from '../model/relationships';
import { sumsAt } from '../sums/sums';
import { joined } from './join';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const REGISTER = new URL('sipri-register-1950-2024-gen20250313.csv', DATA);

/** The rows of a file of deliveries, cell by cell: none of these cells holds a comma. */
const cellsOf = (text: string) => {
  const lines = text.split('\n').map((line) => line.trimEnd().split(','));
  return lines
    .slice(lines.findIndex(([first]) => first === 'SIPRI AT Database ID') + 1)
    .filter(([deal]) => deal);
};
const tivOf = (rows: readonly string[][]) => rows.reduce((sum, cells) => sum + Number(cells.at(-2)), 0);

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

  it('keep for two downloads of neighbouring years what each of them tells', async () => {
    const names = [
      'sipri-deliveries-1950-1989-gen20240416.csv',
      'sipri-deliveries-1990-2023-gen20240413.csv',
    ] as const;
    const { index } = joined(await open('sipri-register-1950-2024-gen20250313.csv'), [
      await open(names[0]),
      await open(names[1]),
    ]);
    for (const [i, name] of names.entries()) {
      const rows = cellsOf(readFileSync(new URL(name, DATA), 'latin1'));
      const file = index.releases?.files[i + 1]?.id ?? '';
      const filter = withChoice(NO_FILTER, 'in', { include: [file], exclude: [] });
      const among = amongFiles(index, filter.facets.in);
      const own = (of: typeof filter) => sumsAt(among, applyFilter(among, of).visible);
      expect(own(filter).tiv.sum).toBeCloseTo(tivOf(rows), 3);
      expect(own(filter).relationships).toBe(new Set(rows.map(([deal]) => deal)).size);
      const american = rows.filter(([, supplier]) => supplier === 'United States');
      const ofUsa = withMark(filter, 'from', 'USA', 'include');
      expect(own(ofUsa).tiv.sum).toBeCloseTo(tivOf(american), 3);
      const toJapan = american.filter(([, , recipient]) => recipient === 'Japan');
      expect(own(withMark(ofUsa, 'to', 'JPN', 'include')).tiv.sum).toBeCloseTo(tivOf(toJapan), 3);
      const others = i === 0 ? { first: 1990, last: 2023 } : { first: 1950, last: 1989 };
      expect(applyFilter(among, withDated(withYears(filter, others), 'delivered')).visible).toHaveLength(0);
    }
  }, 120_000);
});
