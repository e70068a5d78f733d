import { expect, it } from 'vitest';
import { pixelsOfPng, varietyOf } from './png-pixels';

/** A picture of one red pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

it('reads the colour of a pixel', () => {
  const { width, height, depth, data } = pixelsOfPng(PIXEL);
  expect([width, height, depth, data.length]).toEqual([1, 1, 4, 4]);
  expect(data[0]).toBeGreaterThan(200);
});

it('tells a blank picture from one that is not', () => {
  const of = (...bytes: readonly number[]) =>
    varietyOf({ width: 2, height: 1, depth: 3, data: Uint8Array.from(bytes) });
  expect(of(9, 9, 9, 9, 9, 9)).toEqual({ colours: 1, drawn: 0 });
  expect(of(9, 9, 9, 1, 9, 9)).toEqual({ colours: 2, drawn: 0.5 });
});
