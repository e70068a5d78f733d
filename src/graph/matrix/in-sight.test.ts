import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK, chunksInSight, inChunk, scrolledTo, withChunkOf } from './in-sight';

describe('what of many rows is in the page', () => {
  it('is all that the window shows, and some more on either side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 16, max: 48 }),
        fc.nat(20_000),
        fc.integer({ min: 1, max: 2000 }),
        (count, side, scrolled, room) => {
          const rows = new Set(
            chunksInSight(scrolled, room, side, count).flatMap((at) => inChunk(at, count)),
          );
          const seen = Array.from({ length: count }, (_, row) => row).filter(
            (row) => (row + 1) * side > scrolled && row * side < scrolled + room,
          );
          for (const row of seen) expect(rows).toContain(row);
          expect(rows.size).toBeLessThanOrEqual(room / side + 4 * CHUNK + 1);
          expect([...rows].every((row) => row < count)).toBe(true);
        },
      ),
    );
  });

  it('is none of none', () => {
    expect(chunksInSight(0, 500, 24, 0)).toEqual([]);
  });

  it('holds where the keyboard stands, wherever the window is', () => {
    expect(withChunkOf([4, 5], 1, 100)).toEqual([0, 4, 5]);
    expect(withChunkOf([4, 5], 40, 100)).toEqual([4, 5]);
    expect(withChunkOf([4, 5], -1, 100)).toEqual([4, 5]);
    expect(withChunkOf([4, 5], 100, 100)).toEqual([4, 5]);
  });
});

it('scrolls no farther than it must', () => {
  expect(scrolledTo(100, 200, 150, 24)).toBe(100);
  expect(scrolledTo(100, 200, 50, 24)).toBe(50);
  expect(scrolledTo(100, 200, 290, 24)).toBe(114);
});
