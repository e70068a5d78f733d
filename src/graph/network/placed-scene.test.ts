import { describe, expect, it } from 'vitest';
import { madeDisc } from './fixtures/made-scene';
import { noMoves, seenFrom } from './placed-scene';

const [a, b] = [madeDisc('A', 0, 0), madeDisc('B', 100, 0)];
const scene = { discs: [a, b], lines: [] };

describe('a party that a reader has moved', () => {
  it('stays where it was put, and the others where they are', () => {
    const moves = noMoves();
    moves.put(a, { x: 5, y: 6 });
    moves.put(a, { x: 7, y: 8 });
    expect([...moves.placed(scene).discs.values()]).toEqual([{ ...a, x: 7, y: 8 }, b]);
    expect([...moves.placed({ discs: [b], lines: [] }).discs.values()]).toEqual([b]);
    expect(moves.placed(scene).discs.get(a.id)).toMatchObject({ x: 7, y: 8 });
  });

  it('goes back when all is laid out again', () => {
    const moves = noMoves();
    moves.put(a, { x: 5, y: 6 });
    moves.clear();
    expect(moves.placed(scene).discs.get(a.id)).toEqual(a);
  });

  it('goes where another layout puts it', () => {
    const moves = noMoves();
    moves.put(a, { x: 5, y: 6 });
    const elsewhere = { ...a, x: 50 };
    expect(moves.placed({ discs: [elsewhere], lines: [] }).discs.get(a.id)).toEqual(elsewhere);
  });
});

it('seen from afar no party is too small to be told from another, nor a triangle from a disc', () => {
  const discs = [a, madeDisc('C', 0, 0, { shape: 'triangle' }), madeDisc('D', 0, 0, { radius: 99 })];
  const camera = { k: 0.1, x: 0, y: 0 };
  const radii = [...seenFrom(noMoves().placed({ discs, lines: [] }), camera).discs.values()].map(
    ({ radius }) => radius * camera.k,
  );
  expect(radii).toEqual([4.5, 7, 9.9]);
});
