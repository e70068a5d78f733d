import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK, chunksInSight, inChunk, scrolledTo, withChunkOf } from './in-sight';

describe('what of many rows is in the page', () => {
  it('is all that the window shows, and some more on either side where that is asked for', () => {
    fc.assert(
      fc.property(
        fc.record({
          count: fc.integer({ min: 0, max: 400 }),
          side: fc.integer({ min: 16, max: 48 }),
          scrolled: fc.nat(20_000),
          room: fc.integer({ min: 1, max: 2000 }),
        }),
        fc.nat(1),
        (inWindow, beside) => {
          const { count, side, scrolled, room } = inWindow;
          const rows = new Set(chunksInSight(inWindow, beside).flatMap((at) => inChunk(at, count)));
          const seen = Array.from({ length: count }, (_, row) => row).filter(
            (row) => (row + 1) * side > scrolled && row * side < scrolled + room,
          );
          for (const row of seen) expect(rows).toContain(row);
          expect(rows.size).toBeLessThanOrEqual(room / side + (2 + 2 * beside) * CHUNK + 1);
          expect([...rows].every((row) => row < count)).toBe(true);
        },
      ),
    );
  });

  it('is none of none', () => {
    expect(chunksInSight({ scrolled: 0, room: 500, side: 24, count: 0 }, 1)).toEqual([]);
  });

  it('holds where the keyboard stands, wherever the window is', () => {
    expect(withChunkOf([4, 5], 1, 100)).toEqual([0, 4, 5]);
    expect(withChunkOf([4, 5], 40, 100)).toEqual([4, 5]);
    expect(withChunkOf([4, 5], -1, 100)).toEqual([4, 5]);
    expect(withChunkOf([4, 5], 100, 100)).toEqual([4, 5]);
  });
});

describe('to scroll to a cell', () => {
  it('goes no farther than it must', () => {
    expect(scrolledTo(100, 200, 150, 24)).toBe(100);
    expect(scrolledTo(100, 200, 50, 24)).toBe(38);
    expect(scrolledTo(100, 200, 290, 24)).toBe(126);
  });

  it('keeps it clear of the edges of the window, where there is room, and goes to no place before the first', () => {
    expect(scrolledTo(100, 200, 276, 24)).toBe(112);
    expect(scrolledTo(100, 200, 104, 24)).toBe(92);
    expect(scrolledTo(50, 200, 0, 24)).toBe(0);
    expect(scrolledTo(0, 24, 48, 24)).toBe(48);
  });

  it('always shows all of it that fits, and stays once it is there', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 24, max: 800 }), fc.nat(90), (scrolled, room, at) => {
        const now = scrolledTo(scrolled, room, at * 24, 24);
        expect(now).toBeLessThanOrEqual(at * 24);
        expect(now + room).toBeGreaterThanOrEqual((at + 1) * 24);
        expect(scrolledTo(now, room, at * 24, 24)).toBe(now);
      }),
    );
  });
});
