import { expect, it } from 'vitest';
import { overlap } from './areas';
import { leaderFrom, positionsOfWords, positionsWithLeader } from './positions-of-words';

const SIZE = { width: 60, height: 20 };
const strokeTo = (x: number, y: number) => ({ start: { x: 0, y: 0 }, end: { x, y }, control: null });
/** The positions that there is least against. */
const bestOf = (x: number, y: number) => {
  const positions = positionsOfWords(strokeTo(x, y), SIZE);
  const least = Math.min(...positions.map(({ against = 0 }) => against));
  return positions.filter(({ against = 0 }) => against === least);
};

it('is on a line that is long enough, in its middle first', () => {
  const [first] = bestOf(600, 0);
  expect(first).toMatchObject({ x: 270, y: -10, width: 60, height: 20 });
  expect(bestOf(0, 180)[0]).toMatchObject({ x: -30, y: 80 });
});

it('is beside a line of which it would hide more than a small part, on either side, and covers nothing of it', () => {
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

it('is on a line however short where that says nothing by itself', () => {
  expect(positionsOfWords(strokeTo(40, 0), SIZE)).not.toContainEqual(expect.objectContaining({ y: -10 }));
  expect(positionsOfWords(strokeTo(40, 0), SIZE, true)).toContainEqual(expect.objectContaining({ y: -10 }));
});

it('stands off a line with a leader to it, and covers nothing of a curve', () => {
  const curve = { start: { x: 0, y: 0 }, end: { x: 100, y: 0 }, control: { x: 50, y: -60 } };
  const positions = positionsWithLeader(curve, SIZE);
  expect(positions.length).toBeGreaterThan(10);
  for (const position of positions) {
    const to = position.leadsTo ?? { x: 0, y: 0 };
    const from = leaderFrom(position, to);
    expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeGreaterThan(2);
    expect(overlap(position, { ...to, width: 1, height: 1 })).toBe(false);
  }
});
