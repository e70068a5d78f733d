import { describe, expect, it } from 'vitest';
import { isOutside } from './viewing';

describe('a place', () => {
  it.each([
    [false, { x: 0, y: 0, width: 800, height: 600 }],
    [true, { x: -1, y: 0, width: 10, height: 10 }],
    [true, { x: 0, y: 595, width: 10, height: 10 }],
    [true, { x: 795, y: 0, width: 10, height: 10 }],
    [true, { x: 0, y: -1, width: 10, height: 10 }],
  ])('is outside, even in part: %s for %j', (outside, place) => {
    expect(isOutside({ width: 800, height: 600 }, place)).toBe(outside);
  });
});
