import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeDisc, madeLine } from './fixtures/made-shapes';
import { alongStroke, endBefore, splitStroke, strokeOf, towards } from './strokes';

const [a, b] = [madeDisc('A', 0, 0), madeDisc('B', 100, 0, { radius: 20 })];

describe('the line of a pair', () => {
  it('goes from rim to rim, without touching them', () => {
    expect(strokeOf(madeLine('A', 'B'), a, b)).toEqual({
      start: { x: 11, y: 0 },
      end: { x: 79, y: 0 },
      control: null,
    });
  });

  it('bends to its own side: there and back lie apart', () => {
    const there = alongStroke(strokeOf(madeLine('A', 'B', { bend: 20 }), a, b), 0.5);
    const back = alongStroke(strokeOf(madeLine('B', 'A', { bend: 20 }), b, a), 0.5);
    expect(there.y).toBeGreaterThan(5);
    expect(back.y).toBeLessThan(-5);
  });

  it('of a party to itself rises over it', () => {
    const stroke = strokeOf(madeLine('A', 'A'), a, a);
    expect(alongStroke(stroke, 0.5).y).toBeLessThan(-15);
    expect(stroke.start.x).toBeLessThan(stroke.end.x);
    for (const { x, y } of [stroke.start, stroke.end]) expect(Math.hypot(x, y)).toBeCloseTo(11);
  });

  it('begins and ends at its rims, however it bends', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, number, fc.integer({ min: 0, max: 90 }), (x1, y1, x2, y2, bend) => {
        fc.pre(Math.hypot(x2 - x1, y2 - y1) > 100);
        const [from, to] = [madeDisc('A', x1, y1), madeDisc('B', x2, y2)];
        const stroke = strokeOf(madeLine('A', 'B', { bend }), from, to);
        expect(Math.hypot(stroke.start.x - x1, stroke.start.y - y1)).toBeCloseTo(11);
        expect(Math.hypot(stroke.end.x - x2, stroke.end.y - y2)).toBeCloseTo(11);
        expect(alongStroke(stroke, 0)).toEqual(stroke.start);
        expect(alongStroke(stroke, 1)).toEqual(stroke.end);
      }),
    );
  });

  it('is somewhere where two parties stand on one spot', () => {
    const stroke = strokeOf(madeLine('A', 'B', { bend: 20 }), a, madeDisc('B', 0, 0));
    expect(Object.values(stroke.start).every(Number.isFinite)).toBe(true);
    expect(towards({ x: 1, y: 1 }, { x: 1, y: 1 }, 5)).toEqual({ x: 1, y: 1 });
  });
});

describe('a line in two', () => {
  it('is parted where it is told to, without a gap, and bends as before', () => {
    const bent = strokeOf(madeLine('A', 'B', { bend: 40 }), a, b);
    for (const stroke of [strokeOf(madeLine('A', 'B'), a, b), bent]) {
      const [first, rest] = splitStroke(stroke, 0.75);
      expect([first.start, rest.end]).toEqual([stroke.start, stroke.end]);
      expect(first.end).toEqual(rest.start);
      expect(first.end).toEqual(alongStroke(stroke, 0.75));
      const middle = alongStroke(first, 0.5);
      expect(middle.x).toBeCloseTo(alongStroke(stroke, 0.375).x);
      expect(middle.y).toBeCloseTo(alongStroke(stroke, 0.375).y);
    }
  });
});

describe('the head of a line', () => {
  const stroke = { start: { x: 0, y: 200 }, end: { x: 0, y: 20 }, control: null };

  it('stays clear of a name that the line would pass under', () => {
    expect(endBefore(stroke, { x: -30, y: 20, width: 60, height: 25 })).toEqual({ x: 0, y: 45 });
  });

  it('is at the rim where the line comes from elsewhere', () => {
    expect(endBefore(stroke, { x: 5, y: 20, width: 60, height: 25 })).toEqual(stroke.end);
    const above = { start: { x: 30, y: -200 }, end: { x: 0, y: -20 }, control: null };
    expect(endBefore(above, { x: -30, y: 20, width: 60, height: 25 })).toEqual(above.end);
  });

  it('is at the rim where the name covers most of the line', () => {
    expect(endBefore(stroke, { x: -30, y: 20, width: 60, height: 150 })).toEqual(stroke.end);
    expect(endBefore(stroke, { x: -30, y: 0, width: 60, height: 400 })).toEqual(stroke.end);
  });

  it('follows the last part of a curve', () => {
    const bent = { start: { x: 300, y: 100 }, end: { x: 0, y: 20 }, control: { x: 0, y: 120 } };
    expect(endBefore(bent, { x: -30, y: 20, width: 60, height: 25 })).toEqual({ x: 0, y: 45 });
  });
});
