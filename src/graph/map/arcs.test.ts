import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../point';
import { type Arc, bendsOfArcs, spreadOut, USUAL_BEND } from './arcs';

/** The direction in which an arc arrives, in degrees, as its control point gives it. */
function arrival({ from, to }: Arc, bend: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  return (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI;
}

const CENTRE: Point = { x: 0, y: 0 };
const from = (x: number, y: number): Arc => ({ from: { x, y }, to: CENTRE, at: 'centre' });

describe('arcs', () => {
  it('bend over the straight way eastwards, and under it westwards: what goes the other way takes another', () => {
    const [there = 0, back = 0] = bendsOfArcs([
      { from: CENTRE, to: { x: 100, y: 0 }, at: 'east' },
      { from: { x: 100, y: 0 }, to: CENTRE, at: 'west' },
    ]);
    for (const bend of [there, back]) expect(bend).toBeCloseTo(USUAL_BEND);
    // The middle stands aside by the bend, to the right of the way where it is more than nothing: y points down.
    expect(there).toBeLessThan(0);
  });

  it('that come to one party from nearly the same side arrive apart', () => {
    const arcs = [from(-400, -10), from(-400, 0), from(-400, 10), from(-390, 20)];
    const angles = arcs.map((arc, i) => arrival(arc, bendsOfArcs(arcs)[i] ?? 0)).sort((a, b) => a - b);
    for (const [i, angle] of angles.entries()) {
      if (i > 0) expect(angle - (angles[i - 1] ?? 0)).toBeGreaterThan(9);
    }
  });

  it('keep their usual bend where there is room', () => {
    const bends = bendsOfArcs([from(-100, 0), from(0, -100), from(100, 0)]);
    for (const bend of bends) expect(bend).toBeCloseTo(USUAL_BEND);
  });

  it('never bend to the other side, nor far, however many arrive', () => {
    const coordinate = fc.integer({ min: -1000, max: 1000 });
    const arc = fc.record({
      from: fc.record({ x: coordinate, y: coordinate }),
      to: fc.record({ x: coordinate, y: coordinate }),
      at: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 60 }), (arcs) => {
        const bends = bendsOfArcs(arcs);
        expect(bends).toHaveLength(arcs.length);
        for (const bend of bends) {
          expect(bend).toBeLessThan(0);
          expect(bend).toBeGreaterThan(-0.65);
        }
      }),
    );
  });
});

describe('values that are spread out', () => {
  const values = fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 30 })
    .map((list) => list.sort((a, b) => a - b));

  it('lie apart, in their order, about the same middle', () => {
    fc.assert(
      fc.property(values, (list) => {
        const spread = spreadOut(list, 0.5);
        for (let i = 1; i < spread.length; i++)
          expect((spread[i] ?? 0) - (spread[i - 1] ?? 0)).toBeGreaterThan(0.5 - 1e-9);
        const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
        expect(sum(spread)).toBeCloseTo(sum(list));
      }),
    );
  });

  it('stay as they are where they lie apart already', () => {
    expect(spreadOut([0, 1, 3], 0.5)).toEqual([0, 1, 3]);
  });
});
