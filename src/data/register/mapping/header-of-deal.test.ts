import { describe, expect, it } from 'vitest';
import { isHeaderOfDeal } from './header-of-deal';

const isDeal = (...header: readonly string[]) =>
  isHeaderOfDeal({ header, mapping: { from: 0, to: 1, system: 2, ordered: 3, quantity: 4 } });

describe('a header that is a deal', () => {
  it('names parties, a year or a number where the columns tell them', () => {
    expect(isDeal('Sweden', 'Kenya', 'A-1', '2005', '3')).toBe(true);
    expect(isDeal('Northland', 'Eastland', 'A-1', '2005', '3')).toBe(true);
    expect(isDeal('Sweden', 'Kenya', 'A-1', '', '')).toBe(true);
  });

  it('is none that names columns', () => {
    expect(isDeal('Exporter', 'Importer', 'Weapon', 'Year', 'Number')).toBe(false);
    expect(isDeal('Exporter', 'Importer', 'Weapon', '2005', 'Number')).toBe(false);
  });
});
