import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinatesOf } from '../../domain/lenses/map/coordinates';
import type { PartyId } from '../../domain/model/ids';
import type { Disc } from '../network/shapes';
import { pointOf, WORLD_WIDTH } from './projection';
import { aTurnAway, partedAtEdge, turnsTo } from './round-globe';

const placeOf = (id: string) => pointOf(coordinatesOf(id) ?? { latitude: 0, longitude: 0 });
const turns = (from: string, to: string) => turnsTo(placeOf(from), placeOf(to));
const EDGES = { left: -WORLD_WIDTH / 2, right: WORLD_WIDTH / 2 };

describe('lines round the globe', () => {
  it('go by the edge over the Pacific, and nowhere else', () => {
    expect([turns('USA', 'JPN'), turns('USA', 'AUS'), turns('USA', 'KOR')]).toEqual([-1, -1, -1]);
    expect([turns('JPN', 'USA'), turns('KOR', 'PER')]).toEqual([1, 1]);
    expect([turns('USA', 'DEU'), turns('RUS', 'VEN'), turns('USA', 'IND'), turns('RUS', 'JPN')]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('come from beside the map as far as the edge lets them', () => {
    const [from, to] = [placeOf('USA'), placeOf('JPN')];
    expect(aTurnAway(from, to)).toEqual({ x: from.x + WORLD_WIDTH, y: from.y });
    expect(aTurnAway(to, placeOf('RUS'))).toEqual(to);
  });

  it('leave at one edge and come in at the other, at the same height', () => {
    const disc = (x: number, y: number): Disc => ({ x, y, radius: 4 }) as unknown as Disc;
    const near = fc.integer({ min: -1150, max: -700 });
    const far = fc.integer({ min: 700, max: 1150 });
    const height = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(near, far, height, height, fc.boolean(), (west, east, a, b, eastwards) => {
        const ends = [
          { ...disc(west, a), id: 'a' as PartyId },
          { ...disc(east, b), id: 'b' as PartyId },
        ] as const;
        const [from, to] = eastwards ? ([ends[1], ends[0]] as const) : ends;
        const { leaves, arrives, marks } = partedAtEdge(
          { bend: -80 } as never,
          from,
          to,
          eastwards ? 1 : -1,
          EDGES,
        );
        const [left, comes] = eastwards ? [EDGES.right, EDGES.left] : [EDGES.left, EDGES.right];
        expect(Math.abs(leaves.end.x - left)).toBeLessThan(1);
        expect(Math.abs(arrives.start.x - comes)).toBeLessThan(1);
        expect(leaves.end.y).toBeCloseTo(arrives.start.y);
        expect(marks.map(({ at }) => at)).toEqual([leaves.end, arrives.start]);
        // The dots stand in the margin, beyond both ends.
        for (const { at, along } of marks) expect(Math.sign(along.x)).toBe(Math.sign(at.x));
      }),
    );
  });
});
