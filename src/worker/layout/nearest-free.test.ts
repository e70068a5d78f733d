import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, bodiesOf } from './bodies';
import { settle } from './nearest-free';

function body(id: string, x: number, y: number, size = 20): Body {
  const [made] = bodiesOf([{ id, width: size, height: size, weight: 0 }]);
  if (!made) throw new Error('No body');
  return Object.assign(made, { x, y });
}

const clear = (a: Body, b: Body, x = b.x, y = b.y) =>
  Math.abs(a.x - x) >= a.halfWidth + b.halfWidth - 1e-9 ||
  Math.abs(a.y - y) >= a.halfHeight + b.halfHeight - 1e-9;

const positions = fc.array(
  fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) }),
  {
    minLength: 1,
    maxLength: 14,
  },
);

describe('settling boxes', () => {
  it('leaves alone what overlaps nothing', () => {
    const bodies = [body('A', 0, 0), body('B', 100, 0)];
    settle(bodies);
    expect(bodies.map(({ x }) => x)).toEqual([0, 100]);
  });

  it('moves the later box the shorter way', () => {
    const [a, b] = [body('A', 0, 0), body('B', 1, 14)];
    settle([a, b]);
    expect(a).toMatchObject({ x: 0, y: 0 });
    expect(b).toMatchObject({ x: 1, y: 28 });
  });

  it('finds the gap between two boxes, and passes it where it is too small', () => {
    const walls = () => [body('A', 0, 0, 200), body('B', 0, 240, 200)];
    const [fits, tooLarge] = [body('C', 0, 90, 20), body('D', 0, 90, 60)];
    settle([...walls(), fits]);
    settle([...walls(), tooLarge]);
    expect(fits.y).toBe(118);
    expect(tooLarge.y).not.toBeCloseTo(120, 0);
  });

  it('leaves no overlap, and no free position nearer than the one that was taken', () => {
    fc.assert(
      fc.property(positions, (wishes) => {
        const bodies = wishes.map(({ x, y }, i) => body(`${i}`, x, y, 12 + 7 * (i % 4)));
        settle(bodies);
        bodies.forEach((own, i) => {
          const before = bodies.slice(0, i);
          expect(before.every((other) => clear(other, own))).toBe(true);
          const wish = wishes[i] ?? { x: 0, y: 0 };
          const taken = Math.hypot(own.x - wish.x, own.y - wish.y);
          for (let turn = 0; turn < 16; turn++) {
            const [x, y] = [wish.x + 0.99 * taken * Math.cos(turn), wish.y + 0.99 * taken * Math.sin(turn)];
            if (taken > 0.01) expect(before.some((other) => !clear(other, own, x, y))).toBe(true);
          }
        });
      }),
    );
  });
});
