import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, madeRelationships } from '../fixtures/made-dataset';
import type { Delivery } from '../model/deal';
import type { Quantity } from '../model/quantity';
import { concatMeasures, measuresAt } from './facet-measures';
import { LACKS, measuresOf } from './measures';

const delivered = (
  year: number,
  tiv: number | null,
  share = false,
  quantity: number | null = null,
): Delivery => ({
  ...{ year, tiv, share, quantity },
  estimate: false,
});

/** A supply of so many, with these deliveries. */
function supply(count: Pick<Quantity, 'min' | 'max'>, ...deliveries: readonly Delivery[]): Line {
  const quantity: Quantity = { ...count, unit: 'systems', estimate: false };
  return { from: 'A', to: 'B', says: [{ field: 'quantity', quantity }], deliveries };
}

const measuresOfLines = (...lines: readonly Line[]) => measuresOf(madeRelationships(lines));

describe('the measures of a relationship', () => {
  it('are the smallest number of items, and the sum of the volumes that are stated', () => {
    const { items, tiv } = measuresOfLines(
      supply({ min: 10, max: 12 }, delivered(2001, 1.5), delivered(2002, null), delivered(2003, 2)),
      supply({ max: 30 }),
    );
    expect([...items]).toEqual([10, 30]);
    expect([...tiv]).toEqual([3.5, Number.NaN]);
  });

  it('are no numbers where nothing is stated, rather than nought', () => {
    const {
      items,
      delivered: came,
      tiv,
    } = measuresOfLines({ from: 'A', to: 'B', deliveries: [delivered(2001, null)] });
    expect([...items, ...came, ...tiv]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('tell what came from what was ordered', () => {
    const { items, delivered: came } = measuresOfLines(
      supply({ min: 24 }, delivered(2001, 1, false, 4), delivered(2002, 1, false, 6)),
      supply({ min: 10 }, delivered(2001, 1, true, 10 / 3), delivered(2002, 1, true, 20 / 3)),
      supply({ min: 7 }),
      { ...supply({ min: 8, max: 9 }), status: 'delivered' },
    );
    expect([...items]).toEqual([24, 10, 7, 8]);
    expect([...came]).toEqual([10, 10, Number.NaN, 8]);
  });

  it('tell what is not stated of what was delivered, or not for every delivery', () => {
    const { lacking } = measuresOfLines(
      supply({ min: 4 }, delivered(2001, 1, false, 4)),
      supply({ min: 4 }, delivered(2001, null, false, 4)),
      supply({ min: 4 }, delivered(2001, 1, false, null)),
      supply({ min: 4 }, delivered(2001, 1, false, 2), delivered(2002, null, false, null)),
      { ...supply({ min: 4 }), status: 'ordered' },
      { ...supply({ min: 4 }), status: 'delivered' },
      { ...supply({ min: 4 }), status: 'partly-delivered' },
    );
    const { tiv, items } = LACKS;
    expect([...lacking]).toEqual([0, tiv, items, tiv | items, 0, tiv, tiv | items]);
  });

  it('hold every delivery with its year, and whether it is a share of a total', () => {
    const measures = measuresOfLines(
      supply({ min: 1 }, delivered(2001, 1), delivered(2003, null)),
      supply({ min: 1 }),
      supply({ min: 1 }, delivered(1999, 4, true)),
    );
    expect([...measures.starts]).toEqual([0, 2, 2, 3]);
    expect([...measures.deliveryYear]).toEqual([2001, 2003, 1999]);
    expect([...measures.deliveryTiv]).toEqual([1, Number.NaN, 4]);
    expect([...measures.deliveryShare]).toEqual([0, 0, 1]);
  });
});

const line: fc.Arbitrary<Line> = fc
  .tuple(
    fc.option(fc.nat(40)),
    fc.array(
      fc
        .tuple(fc.integer({ min: 1950, max: 2030 }), fc.option(fc.nat(900)), fc.boolean())
        .map(([year, tiv, share]) => delivered(year, tiv, share, tiv)),
      { maxLength: 3 },
    ),
  )
  .map(([min, deliveries]) =>
    min === null ? { from: 'A', to: 'B', deliveries } : supply({ min }, ...deliveries),
  );
const lines = fc.array(line, { maxLength: 6 });

describe('measures after one another', () => {
  it('are the measures of the whole', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), (parts) => {
        const whole = measuresOfLines(...parts.flat());
        expect(concatMeasures(parts.map((part) => measuresOfLines(...part)))).toEqual(whole);
      }),
    );
  });
});

describe('measures in some rows', () => {
  it('are those of the relationships there, or of what replaces them', () => {
    const some = lines.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all.keys()]), line));
    fc.assert(
      fc.property(some, ([all, rows, other]) => {
        const [replacing] = madeRelationships([other]);
        const [first] = rows;
        const replaced = new Map(replacing && first !== undefined ? [[first, replacing]] : []);
        const kept = rows.map((row) => (row === first ? other : all[row]) ?? other);
        const found = measuresAt(measuresOfLines(...all), Uint32Array.from(rows), replaced);
        expect(found).toEqual(measuresOfLines(...kept));
      }),
    );
  });
});
