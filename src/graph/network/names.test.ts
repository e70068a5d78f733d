import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../rectangle';
import { type NamedDisc, namesThatFit } from './names';

/** A disc about a point, with its name below it. */
const named = (x: number, y: number, radius = 10, width = 40): NamedDisc => ({
  disc: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  name: { x: x - width / 2, y: y + radius, width, height: 16 },
});

const cover = (a: Rectangle, b: Rectangle) =>
  Math.max(a.x, b.x) < Math.min(a.x + a.width, b.x + b.width) &&
  Math.max(a.y, b.y) < Math.min(a.y + a.height, b.y + b.height);

describe('the names of a network', () => {
  it('are all shown where there is room', () => {
    expect(namesThatFit([named(0, 0), named(100, 0), named(0, 100)])).toEqual([true, true, true]);
    expect(namesThatFit([])).toEqual([]);
  });

  it('give way to those of weightier parties, and to their discs', () => {
    expect(namesThatFit([named(0, 0), named(20, 0)])).toEqual([true, false]);
    expect(namesThatFit([named(0, 0), named(0, -20)])).toEqual([true, false]);
  });

  it('may touch', () => {
    expect(namesThatFit([named(0, 0), named(40, 0), named(0, 36)])).toEqual([true, true, true]);
  });

  it('do not give way to a name that is not shown', () => {
    expect(namesThatFit([named(0, 0), named(30, 0), named(60, 0)])).toEqual([true, false, true]);
  });

  const parties = fc.array(
    fc
      .record({
        ...{ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) },
        ...{ radius: fc.integer({ min: 4, max: 30 }), width: fc.integer({ min: 8, max: 90 }) },
      })
      .map(({ x, y, radius, width }) => named(x, y, radius, width)),
    { minLength: 1, maxLength: 25 },
  );

  it('never cover one another, nor the disc of a weightier party; and what is hidden would', () => {
    fc.assert(
      fc.property(parties, (all) => {
        const shown = namesThatFit(all);
        expect(shown).toHaveLength(all.length);
        expect(shown[0]).toBe(true);
        for (const [i, { name }] of all.entries()) {
          const weightier = all.slice(0, i);
          const collides = weightier.some(
            (other, k) =>
              (other.disc !== null && cover(name, other.disc)) ||
              (shown[k] === true && cover(name, other.name)),
          );
          expect(shown[i]).toBe(!collides);
        }
      }),
    );
  });
});
