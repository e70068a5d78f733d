import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './placement';
import { moveIntoTiers, nearestSlots, slotsIn, type Tier } from './tiers';

const GAP = 3;
const LEAST = 50;

/** Boxes of these heights below one another. */
function boxesOf(heights: readonly number[]): Map<number, Box> {
  let top = 0;
  return new Map(
    heights.map((height, i) => {
      const y = top + height / 2;
      top += height + GAP;
      return [i, { x: 0, y, width: 200, height }] as const;
    }),
  );
}

const heights = fc.array(fc.integer({ min: 19, max: 130 }), { minLength: 1, maxLength: 14 });

/** Whether a box is all above, all below or all in a tier. */
const isUncut = ([top, bottom]: Tier, { y, height }: Box) =>
  y + height / 2 <= top || y - height / 2 >= bottom || (y - height / 2 >= top && y + height / 2 <= bottom);

describe('tiers', () => {
  it('run between boxes, never through one, and are as high as a party but for the last', () => {
    fc.assert(
      fc.property(heights, (of) => {
        const boxes = boxesOf(of);
        const tiers = moveIntoTiers(boxes, LEAST, GAP);
        for (const tier of tiers) expect([...boxes.values()].every((box) => isUncut(tier, box))).toBe(true);
        for (const [top, bottom] of tiers.slice(0, -1))
          expect(bottom - top).toBeGreaterThanOrEqual(LEAST - 1e-9);
        const inOrder = [...boxes.values()].map(({ y, height }) => [y - height / 2, y + height / 2]);
        for (const [i, [top = 0]] of inOrder.entries())
          expect(top).toBeGreaterThanOrEqual((inOrder[i - 1]?.[1] ?? -GAP) + GAP - 1e-9);
      }),
    );
  });

  it('move boxes apart no more than a tier lacks, in equal parts', () => {
    const boxes = boxesOf([19, 19, 60]);
    expect(moveIntoTiers(boxes, LEAST, GAP)).toEqual([
      [0, 50],
      [50, 113],
    ]);
    expect([...boxes.values()].map(({ y }) => y)).toEqual([11.5, 35.5, 80]);
  });
});

describe('the heights at which parties stand', () => {
  it('are one in each tier, more in one that is as high as several, and beyond them above and below in turn', () => {
    expect(
      slotsIn(
        [
          [0, 50],
          [50, 160],
        ],
        50,
        2,
      ),
    ).toEqual([25, 77.5, 132.5]);
    expect(
      slotsIn(
        [
          [0, 50],
          [50, 60],
        ],
        50,
        4,
      ),
    ).toEqual([-25, 25, 85, 135]);
    expect(slotsIn([], 50, 2)).toEqual([-25, 25]);
  });

  it('are given in order, each once, near to what is wished for, with room for all that come after', () => {
    expect(nearestSlots([0, 10, 300], [25, 75, 125, 175], [1, 1, 1])).toEqual([25, 75, 175]);
    expect(nearestSlots([400, 400], [25, 75, 125], [1, 1])).toEqual([75, 125]);
    expect(nearestSlots([30, 30], [25, 75, 125], [2, 1])).toEqual([25, 125]);
    const wishes = fc.array(fc.integer({ min: -100, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(wishes, (wished) => {
        const slots = [0, 50, 100, 150, 200, 250, 300];
        const own = nearestSlots(
          wished,
          slots,
          wished.map(() => 1),
        );
        expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
        expect(own.every((slot) => slots.includes(slot))).toBe(true);
      }),
    );
  });
});
