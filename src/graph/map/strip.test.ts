import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripFor } from './strip';

const size = fc.record({
  width: fc.integer({ min: 280, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});

describe('the strip below a map', () => {
  it('takes no room where nobody stands in it', () => {
    expect(stripFor(0, { width: 800, height: 600 })).toMatchObject({
      area: { y: 600, height: 0 },
      headingArea: { height: 0 },
      positions: [],
    });
  });

  it('has room for all, each in its own position, within the window and little of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), size, (count, window) => {
        const { area, positions } = stripFor(count, window);
        expect(area.y + area.height).toBe(window.height);
        expect(area.height).toBeLessThanOrEqual(Math.max(0.36 * window.height, 70));
        expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
        for (const { x, y } of positions) {
          expect(x > 0 && x < window.width).toBe(true);
          expect(y > area.y && y < window.height).toBe(true);
        }
      }),
    );
  });

  it('has its heading before the parties, and over them in a narrow window', () => {
    const wide = stripFor(2, { width: 900, height: 600 });
    expect(wide.positions[0]?.y).toBe(wide.heading.y);
    const narrow = stripFor(2, { width: 340, height: 600 });
    expect(narrow.positions[0]?.y).toBeGreaterThan(narrow.heading.y + 10);
  });
});
