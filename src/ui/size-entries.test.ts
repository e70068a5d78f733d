import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sized } from '../domain/lenses/sizes';
import type { PartyId } from '../domain/model/ids';
import { partOfWidest, SHARE_OF_LEAST } from './disc-sizes';
import { sizeEntries } from './size-entries';

const sized = (measure: Sized['measure'], value: number, untold = 0): Sized => ({
  ...{ measure, untold, lacking: 0 },
  greatest: value > 0 ? { party: 'A' as PartyId, value } : null,
});
const words = (of: Sized, isCompared = false) => sizeEntries(of, isCompared).map((entry) => entry.words);

describe('the sizes in a legend', () => {
  it('are the largest, about half its width, and the smallest, each with its number', () => {
    expect(words(sized('exports', 12_345))).toEqual([
      'largest: 12,345 deals as exporter',
      '3,000 deals as exporter',
      'smallest: 560 deals as exporter, or less',
    ]);
    expect(words(sized('tiv-in', 1234.5))).toEqual([
      'largest: 1,235 million TIV imported',
      '300 million TIV imported',
      'smallest: 56 million TIV imported, or less',
    ]);
  });

  it('say where they are over both sides of a comparison', () => {
    const [first] = words(sized('suppliers', 2), true);
    expect(first).toBe('largest, A and B together: imports from 2 partners');
  });

  it('are fewer where there are few, and say none where that is so', () => {
    expect(words(sized('suppliers', 1))).toEqual(['largest: imports from 1 partner', 'smallest: none of it']);
    expect(words(sized('exports', 0))).toEqual(['smallest: none of it']);
  });

  it('tell of whom nothing is known, and where size says nothing', () => {
    expect(words(sized('exports', 0, 2))).toEqual(['smallest: none of it', 'size not told']);
    expect(words(sized(null, 0))).toEqual(['discs are all alike']);
    expect(sizeEntries(undefined, false)).toEqual([]);
  });

  it('have an area in proportion to the number, down to the least', () => {
    expect(partOfWidest(1)).toBe(1);
    expect(partOfWidest(1 / 4)).toBe(1 / 2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(partOfWidest(share) ** 2).toBeCloseTo(Math.max(share, SHARE_OF_LEAST), 10);
      }),
    );
  });
});
