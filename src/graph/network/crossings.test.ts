import { expect, it } from 'vitest';
import { crosses } from './crossings';

const AREA = { x: 10, y: 10, width: 20, height: 10 };
const line = (
  x: number,
  y: number,
  toX: number,
  toY: number,
  control: { x: number; y: number } | null = null,
) => ({
  ...{ start: { x, y }, end: { x: toX, y: toY } },
  control,
});

it('a line runs through an area, ends in it, or lies in it', () => {
  for (const through of [line(0, 15, 40, 15), line(20, 0, 20, 40), line(0, 0, 20, 15), line(12, 12, 14, 14)])
    expect(crosses(through, AREA)).toBe(true);
});

it('a line beside an area, before it, or past its corner does not', () => {
  for (const beside of [line(0, 25, 40, 25), line(0, 15, 8, 15), line(0, 14, 14, 0), line(5, 0, 5, 40)])
    expect(crosses(beside, AREA)).toBe(false);
});

it('a curve runs where it bends, and not where its ends are joined straight', () => {
  expect(crosses(line(0, 0, 40, 0, { x: 20, y: 30 }), AREA)).toBe(true);
  expect(crosses(line(0, 15, 40, 15, { x: 20, y: 90 }), AREA)).toBe(false);
});
