import { describe, expect, it } from 'vitest';
import { isOutside } from './viewing';

describe('a rectangle', () => {
  it.each([
    [false, { x: 0, y: 0, width: 800, height: 600 }],
    [true, { x: -1, y: 0, width: 10, height: 10 }],
    [true, { x: 0, y: 595, width: 10, height: 10 }],
    [true, { x: 795, y: 0, width: 10, height: 10 }],
    [true, { x: 0, y: -1, width: 10, height: 10 }],
  ])('is outside, even in part: %s for %j', (outside, rectangle) => {
    expect(isOutside({ width: 800, height: 600 }, rectangle)).toBe(outside);
  });
});
