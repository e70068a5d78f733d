import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOfShare } from './line-width';

describe.each(['network', 'columns'] as const)('the width of a bundle in a picture of %s', (within) => {
  const width = (share: number) => widthOfShare(share, within);
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('can still be seen where there is next to nothing', () => {
    expect(width(0)).toBeGreaterThanOrEqual(1);
    expect(width(0)).toBeLessThan(width(1));
  });

  it('never shrinks as the share grows', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(width(Math.min(a, b))).toBeLessThanOrEqual(width(Math.max(a, b)));
      }),
    );
  });

  it('grows with the root of the share, so that a quarter is half as wide', () => {
    expect(width(0.25) - width(0)).toBeCloseTo((width(1) - width(0)) / 2, 5);
  });
});
