import { expect, it } from 'vitest';
import { peakOf } from './peak';

const years = (...entries: [number, number][]) => new Map(entries);

it('is in all years that have the greatest number, in order', () => {
  expect(peakOf(years([2003, 7], [2002, 7], [2001, 3]))).toEqual({ years: [2002, 2003], value: 7 });
});

it('is none where every year has nothing', () => {
  expect(peakOf(years([2002, 0]))).toBeNull();
  expect(peakOf(years())).toBeNull();
});
