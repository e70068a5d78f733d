import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeRegister } from './made-register';

/** A register that may not be published with the project, beside it where somebody has it. */
const FILE = new URL('../../shared/data/sipri-register-1950-2024-gen20250313.csv', import.meta.url);

/** The columns of the register: recipient, supplier, year of order, …, years of delivery, condition, comment. */
type Row = readonly string[];

function realRows(): Row[] {
  const rows = readFileSync(FILE, 'latin1')
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.filter((row) => row.length === 16 && /^\d{4}$/.test(row[2] ?? ''));
}

/** How many deals each of the values has, the most frequent first, as shares. */
function sharesOf(values: Iterable<string | number>): number[] {
  const counts = new Map<string | number, number>();
  let size = 0;
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    size += 1;
  }
  return [...counts.values()].sort((a, b) => b - a).map((count) => count / size);
}

const upTo = (shares: readonly number[], rank: number) =>
  shares.slice(0, rank).reduce((sum, x) => sum + x, 0);

describe.skipIf(!existsSync(FILE))('the shape of a made register (needs the register files)', () => {
  const rows = existsSync(FILE) ? realRows() : [];
  const made = madeRegister(rows.length);
  const pairOf = (from: string | number, to: string | number) => `${from} to ${to}`;

  it.each([
    ['suppliers', rows.map((row) => row[1] ?? ''), made.fromCodes],
    ['recipients', rows.map((row) => row[0] ?? ''), made.toCodes],
    ['systems', rows.map((row) => row[6] ?? ''), made.systemCodes],
    [
      'pairs',
      rows.map((row) => pairOf(row[1] ?? '', row[0] ?? '')),
      Array.from(made.fromCodes, (from, i) => pairOf(from, made.toCodes[i] ?? 0)),
    ],
  ] as const)('gives the most frequent %s about as many deals as in the real one', (_, real, likeness) => {
    const [a, b] = [sharesOf(real), sharesOf(likeness)];
    for (const rank of [1, 5, 20, 100, 500])
      expect(Math.abs(upTo(a, rank) - upTo(b, rank))).toBeLessThan(0.1);
    expect(b.length / a.length).toBeGreaterThan(0.8);
    expect(b.length / a.length).toBeLessThan(1.2);
  });

  it('has about as many years of delivery and comments', () => {
    const delivered = rows.map(
      (row) => (row[10] ?? '').split(';').filter((year) => year.trim() !== '').length,
    );
    const ordered = rows.filter((row) => !(row[10] ?? '').includes(row[2] ?? '')).length;
    const years = delivered.reduce((sum, count) => sum + count, ordered) / rows.length;
    expect(Math.abs(made.years.length / made.size / years - 1)).toBeLessThan(0.05);
    const remarked = rows.filter((row) => (row[12] ?? '').trim() !== '').length / rows.length;
    expect(Math.abs(made.remarked.filter(Boolean).length / made.size - remarked)).toBeLessThan(0.02);
  });
});
