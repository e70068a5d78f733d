import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REGION_IDS } from '../../domain/groups/groups';
import { widthOf } from '../../ui/svg/text-widths';
import { matrixWords } from '../../words/views/matrix';
import type { NamedStretch } from './names-of-cells';
import { labelsOver, linesOf } from './region-labels';

const NAMES = [...REGION_IDS.region, null].map((region) => ({ region, words: matrixWords().region(region) }));

/** Regions of so many columns each; one of none is not there. */
function stretches(counts: readonly number[]): NamedStretch[] {
  let first = 0;
  return NAMES.flatMap(({ region, words }, at) => {
    const count = counts[at] ?? 0;
    const stretch = { region, words, first, count };
    first += count;
    return count > 0 ? [stretch] : [];
  });
}

it('stand on one line where each has room over its columns', () => {
  const labels = labelsOver(stretches([3, 4, 5, 6, 3, 4]), 24, 12, 25);
  expect(labels.map(({ line }) => line)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(labels.map(({ at, first }) => at === first * 24)).not.toContain(false);
});

it('stand higher where they do not, and end with the last column', () => {
  const labels = labelsOver(stretches([1, 1, 8, 0, 1]), 24, 12, 11);
  expect(labels.map(({ words, line }) => `${words} ${line}`)).toEqual([
    'Africa 2',
    'Americas 1',
    'Asia 0',
    'Oceania 0',
  ]);
  expect(linesOf(labels)).toBe(3);
  expect((labels.at(-1)?.at ?? 0) + widthOf('Oceania', { size: 12 })).toBeLessThanOrEqual(11 * 24);
});

/** Where a name begins and ends, and from where a line leads down from it. */
function spansOf(counts: readonly number[], side: number) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return labelsOver(stretches(counts), side, 12, total).map(({ words, at, line, first }) => ({
    ...{ at, line, down: first * side, end: at + widthOf(words, { size: 12 }) },
  }));
}

it('never touch one another, and no line down to columns goes through a name', () => {
  const counts = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 24, max: 48 }), (own, side) => {
      const spans = spansOf(own, side);
      for (const [i, one] of spans.entries()) {
        const later = spans.slice(i + 1).filter(({ line }) => line === one.line);
        expect(later.filter(({ at }) => at < one.end)).toEqual([]);
        const crossed = spans.filter(
          ({ at, end, line }) => line < one.line && at < one.down && one.down < end,
        );
        expect(crossed).toEqual([]);
      }
    }),
  );
});
