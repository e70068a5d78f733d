import { describe, expect, it } from 'vitest';
import { madeDisc } from './fixtures/made-shapes';
import { createArrangement, seenFrom, withMoved } from './placed-shapes';

const [a, b] = [madeDisc('A', 0, 0), madeDisc('B', 100, 0)];
const shapes = { discs: [a, b], lines: [] };

describe('a party that a reader has moved', () => {
  it('stays where it was put, and the others where they are', () => {
    const moved = [{ id: 'A', x: 7, y: 8 }];
    expect([...withMoved(shapes, moved).discs.values()]).toEqual([{ ...a, x: 7, y: 8 }, b]);
    expect([...withMoved({ discs: [b], lines: [] }, moved).discs.values()]).toEqual([b]);
  });

  it('is dragged until shapes are shown again, which tells', () => {
    let changes = 0;
    const arrangement = createArrangement(() => {
      changes += 1;
    });
    arrangement.show(shapes, []);
    arrangement.put(a.id, { x: 5, y: 6 });
    expect(arrangement.placed().discs.get(a.id)).toMatchObject({ x: 5, y: 6 });
    expect(arrangement.nudged(a.id, { x: 1, y: -1 })).toEqual({ x: 6, y: 5 });
    arrangement.show(shapes, []);
    expect(arrangement.placed().discs.get(a.id)).toEqual(a);
    expect(changes).toBe(3);
  });
});

it('seen from afar no party is too small to be told from another, nor a triangle from a disc', () => {
  const discs = [a, madeDisc('C', 0, 0, { shape: 'triangle' }), madeDisc('D', 0, 0, { radius: 99 })];
  const camera = { k: 0.1, x: 0, y: 0 };
  const radii = [...seenFrom(withMoved({ discs, lines: [] }, []), camera).discs.values()].map(
    ({ radius }) => radius * camera.k,
  );
  expect(radii).toEqual([4.5, 7, 9.9]);
});

it('seen from afar discs that say a number grow all alike, so that they still say it', () => {
  const discs = [6, 12, 28].map((radius, i) => madeDisc(`P${i}`, 0, 0, { radius, least: 6 }));
  const radiiAt = (k: number) =>
    [...seenFrom(withMoved({ discs, lines: [] }, []), { k, x: 0, y: 0 }).discs.values()].map(
      ({ radius }) => radius * k,
    );
  expect(radiiAt(1)).toEqual([6, 12, 28]);
  const rounded = (k: number) => radiiAt(k).map((radius) => Math.round(radius * 100) / 100);
  expect(rounded(0.6)).toEqual([4.5, 9, 21]);
  expect(rounded(0.4)).toEqual([3.6, 7.2, 16.8]);
  expect(rounded(0.1)).toEqual([2.5, 5, 11.67]);
});
