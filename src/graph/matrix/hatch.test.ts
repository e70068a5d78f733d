import { describe, expect, it } from 'vitest';
import { gapIn, hatched } from './hatch';

describe('what stays within a part, as lines', () => {
  it('slants within its square, wherever that stands', () => {
    const lines = hatched({ x: 10, y: 20 }, 30);
    expect(lines.length).toBeGreaterThan(4);
    for (const { x, y } of lines.flat()) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(40);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(50);
    }
    for (const [from, to] of lines) expect([from.x < to.x, from.y > to.y]).toEqual([true, true]);
  });

  it('has its gap near the end, from edge to edge', () => {
    const corners = gapIn({ x: 0, y: 0 }, 100);
    expect(Math.min(...corners.map(({ x }) => x))).toBeGreaterThan(50);
    expect(Math.max(...corners.map(({ x }) => x))).toBeLessThan(100);
    expect(corners.map(({ y }) => y)).toEqual([-1, -1, 101, 101]);
  });
});
