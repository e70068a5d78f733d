import { expect, it } from 'vitest';
import type { Amounts } from '../../domain/compare/amounts';
import type { ComparisonOfView } from '../../state/selectors';
import { emptySides, isInCommon } from './what-is-wrong';

const amounts = (relationships: number): Amounts => ({
  ...{ relationships, deals: relationships, tiv: 0, licences: 0, lacking: 0 },
});
const found = (a: readonly number[], b: readonly number[], units: readonly (readonly [number, number])[]) =>
  ({
    sides: { a: Uint32Array.from(a), b: Uint32Array.from(b), union: Uint32Array.from([...a, ...b]) },
    units: units.map(([inA, inB], at) => ({ ids: [`${at}`], a: amounts(inA), b: amounts(inB), class: null })),
  }) as unknown as ComparisonOfView;

it('knows the sides on which there is nothing, which have nothing in common to miss', () => {
  expect(emptySides(found([], [1], [[0, 1]]))).toEqual(['a']);
  expect(emptySides(found([], [], []))).toEqual(['a', 'b']);
  expect(emptySides(found([0], [1], [[1, 1]]))).toEqual([]);
  expect(isInCommon(found([], [1], [[0, 1]]))).toBe(true);
});

it('knows whether both have one thing at least', () => {
  const [one, other] = [
    [1, 0],
    [0, 2],
  ] as const;
  expect(isInCommon(found([0], [1, 2], [one, other]))).toBe(false);
  expect(isInCommon(found([0], [1, 2], [one, [1, 1], other]))).toBe(true);
});
