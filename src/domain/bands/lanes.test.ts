import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLanes } from './lanes';
import type { Strip } from './shown-bands';

const strip = (start: number, end: number) => ({ start, end, isOpen: false }) as unknown as Strip;

it('lays strips that follow one another into one lane, and those at one time one below the other', () => {
  expect(inLanes([strip(0, 0.2), strip(0.2, 0.5)])).toMatchObject({ count: 1, more: [] });
  const { strips, count } = inLanes([strip(0, 0.4), strip(0.1, 0.2), strip(0.3, 0.5)]);
  expect(strips.map(({ lane }) => lane)).toEqual([0, 1, 1]);
  expect(count).toBe(2);
  expect(inLanes([])).toEqual({ strips: [], count: 0, more: [] });
});

it('loses none, and lays none over another', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const any = fc.tuple(part, part).map(([a, b]) => strip(Math.min(a, b), Math.max(a, b) + 0.01));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (all) => {
      const { strips, count, more } = inLanes(all);
      expect(strips.length + more.length).toBe(all.length);
      expect(count).toBeLessThanOrEqual(4);
      for (const [i, one] of strips.entries()) {
        for (const other of strips.slice(i + 1))
          expect(one.lane !== other.lane || one.end <= other.start || other.end <= one.start).toBe(true);
      }
    }),
  );
});
