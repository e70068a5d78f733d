import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLikeness, type Vector } from './likeness';

const vector = (numbers: Readonly<Record<number, number>>): Vector =>
  new Map(Object.entries(numbers).map(([key, value]) => [Number(key), value]));

describe('an order by likeness', () => {
  it('puts those together that have the same, and keeps the first where it is', () => {
    // Two sorts of customers, told in turn.
    const east = { 0: 9, 1: 4 };
    const west = { 7: 9, 8: 4 };
    expect(byLikeness([east, west, east, west, east].map(vector))).toEqual([0, 2, 4, 1, 3]);
  });

  it('lays out in a row what goes over from one sort to another', () => {
    // Each shares half of its customers with the next.
    const row = Array.from({ length: 8 }, (_, i) => ({ [i]: 1, [i + 1]: 1 }));
    const shuffled = [4, 0, 7, 2, 5, 1, 6, 3];
    const order = byLikeness(shuffled.map((at) => vector(row[at] ?? {}))).map((at) => shuffled[at]);
    expect([order, order.toReversed()]).toContainEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('has everything once, and is the same each time', () => {
    const vectors = fc.array(
      fc
        .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 1000 })), { maxLength: 5 })
        .map((own) => new Map(own)),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(vectors, (all) => {
        const order = byLikeness(all);
        expect(order.toSorted((a, b) => a - b)).toEqual([...all.keys()]);
        expect(byLikeness(all)).toEqual(order);
      }),
    );
  });
});
