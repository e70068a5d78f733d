import { expect, it } from 'vitest';
import { geometryOf, leanOf } from './geometry';

it('tells how far the name of a column leans out, so that it comes into sight whole', () => {
  const names = { rows: ['Russia'], columns: ['Venezuela', 'United Arab Emirates'] };
  const geometry = geometryOf(names, { width: 600, height: 500, rem: 16 });
  // As steep as names stand, from the middle of the column.
  const steep = geometry.head / Math.tan((52 * Math.PI) / 180);
  expect(leanOf(geometry)).toBeCloseTo(steep - geometry.side / 2, 0);
  const short = geometryOf({ rows: ['Russia'], columns: ['Iran'] }, { width: 600, height: 500, rem: 16 });
  expect(leanOf(short)).toBeLessThan(leanOf(geometry));
});
