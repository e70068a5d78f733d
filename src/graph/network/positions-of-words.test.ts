import { expect, it } from 'vitest';
import { overlap } from './names';
import { positionsOfWords } from './positions-of-words';

const SIZE = { width: 60, height: 20 };
const strokeTo = (x: number, y: number) => ({ start: { x: 0, y: 0 }, end: { x, y }, control: null });
/** The positions that there is least against. */
const bestOf = (x: number, y: number) => {
  const positions = positionsOfWords(strokeTo(x, y), SIZE);
  const least = Math.min(...positions.map(({ against = 0 }) => against));
  return positions.filter(({ against = 0 }) => against === least);
};

it('is on a line that is long enough, in its middle first', () => {
  const [first] = bestOf(400, 0);
  expect(first).toMatchObject({ x: 170, y: -10, width: 60, height: 20 });
  expect(bestOf(0, 60)[0]).toMatchObject({ x: -30, y: 20 });
});

it('is beside a line of which it would hide most, on either side, and covers nothing of it', () => {
  for (const [x, y] of [
    [80, 0],
    [0, 30],
    [25, 25],
  ] as const) {
    const best = bestOf(x, y);
    expect(best).toHaveLength(14);
    for (const position of best)
      for (let part = 0; part <= 1; part += 0.1)
        expect(overlap(position, { x: x * part, y: y * part, width: 1, height: 1 })).toBe(false);
  }
});

it('has positions for a line of no length', () => {
  for (const { x, y } of positionsOfWords(strokeTo(0, 0), SIZE)) expect(Number.isFinite(x + y)).toBe(true);
});
