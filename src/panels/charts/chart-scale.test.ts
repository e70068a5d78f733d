import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ticksOf } from './chart-scale';

it.each<[up: number, down: number, ticks: readonly number[]]>([
  [166, 10, [150, 100, 50, 0]],
  [7_900, 207, [5_000, 0]],
  [12, 0, [10, 5, 0]],
  [0, 6, [0, -2, -4, -6]],
  [6, 6, [5, 0, -5]],
  [1, 0, [1, 0]],
  [0.4, 0, [0]],
  [0, 0, [0]],
])('names round values up to %d and down to %d', (up, down, ticks) => {
  // -0 is nought.
  expect(ticksOf(up, down).map((tick) => tick + 0)).toEqual(ticks);
});

it('names few values, none of them beyond what is shown', () => {
  const reach = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(reach, reach, (up, down) => {
      const ticks = ticksOf(up, down);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks).toContain(0);
      for (const tick of ticks) expect(tick <= up && -tick <= down).toBe(true);
    }),
  );
});
