import { describe, expect, it } from 'vitest';
import { madeRegister } from './made-register';
import { COUNT } from './register-shape';

const register = madeRegister(10_000);

/** How often each code stands in a column, the most frequent first. */
function countsOf(codes: Iterable<number>): number[] {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('a made register', () => {
  it('is the same for the same size and seed, and another for another seed', () => {
    expect(madeRegister(10_000)).toEqual(register);
    expect(madeRegister(10_000, 2)).not.toEqual(register);
  });

  it('has as many parties, suppliers, recipients and pairs as the real one', () => {
    expect(register.parties).toHaveLength(COUNT.parties);
    expect(countsOf(register.fromCodes)).toHaveLength(COUNT.suppliers);
    expect(countsOf(register.toCodes)).toHaveLength(COUNT.recipients);
    const pairs = register.fromCodes.map((from, i) => from * COUNT.parties + (register.toCodes[i] ?? 0));
    expect(countsOf(pairs)).toHaveLength(COUNT.pairs);
  });

  it('has suppliers that are far more unequal than its recipients', () => {
    const share = (codes: Iterable<number>) => (countsOf(codes)[0] ?? 0) / register.size;
    expect(share(register.fromCodes)).toBeGreaterThan(0.2);
    expect(share(register.toCodes)).toBeLessThan(0.06);
  });

  it('has only codes that stand for something', () => {
    const columns = [
      [register.fromCodes, register.parties],
      [register.toCodes, register.parties],
      [register.systemCodes, register.systems],
      [register.categoryCodes, register.categories],
      [register.statusCodes, register.statuses],
      [register.kindCodes, register.kinds],
      [register.conditionCodes, register.conditions],
    ] as const;
    for (const [codes, values] of columns) expect(Math.max(...codes)).toBeLessThan(values.length);
  });

  it('gives every deal its years, each once and in order, from that of the order on', () => {
    for (let deal = 0; deal < register.size; deal += 1) {
      const years = [...register.years.slice(register.yearStarts[deal], register.yearStarts[deal + 1])];
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
      expect(years[0]).toBe(register.orderYears[deal]);
    }
  });

  it('lets no party supply itself', () => {
    expect(register.fromCodes.some((from, i) => from === register.toCodes[i])).toBe(false);
  });
});
