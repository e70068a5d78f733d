import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amounts, CLASSES, type ComparedClass } from './amounts';
import { classOf } from './both-sides';
import { type ComparedUnit, countClasses } from './compared';

/** A side with deals, so much stated of their volume, and so many that state none of it. */
const side = (deals: number, tiv: number, lacking = 0): Amounts => ({
  ...{ relationships: deals, deals, tiv, licences: 0, lacking },
});

describe('how B stands to A by volume', () => {
  it.each<[Amounts, Amounts, ComparedClass | null]>([
    [side(0, 0), side(2, 5), 'only-b'],
    [side(2, 0), side(2, 5), 'only-b'],
    [side(2, 5), side(0, 0), 'only-a'],
    [side(2, 5), side(2, 7), 'more'],
    [side(2, 7), side(2, 5), 'less'],
    [side(2, 5), side(3, 5), 'same'],
    // Nothing was delivered of the deals of either.
    [side(1, 0), side(0, 0), 'no-figure'],
    // A has deals too: what they delivered is not told, and is not nothing.
    [side(1, 0, 1), side(2, 5), 'no-figure'],
    [side(2, 5), side(1, 0, 1), 'no-figure'],
    // A tie of what is stated, of which one side may be more.
    [side(2, 5, 1), side(2, 5), 'no-figure'],
    // As far as it is stated.
    [side(2, 5, 1), side(2, 7), 'more'],
    [side(0, 0), side(0, 0), null],
  ])('of %o and %o is %s', (a, b, own) => {
    expect(classOf(a, b, 'tiv')).toBe(own);
  });
});

const chanceSide = fc
  .tuple(fc.nat(4), fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { maxLength: 4 }))
  .map(([more, volumes]): Amounts => {
    const deals = volumes.length;
    const stated = volumes.filter((volume) => volume !== null);
    const tiv = stated.reduce((sum, volume) => sum + volume, 0);
    return { relationships: deals + more, deals, tiv, licences: 0, lacking: deals - stated.length };
  });
const measure = fc.constantFrom('deals', 'tiv');

/** The same with so much for each deal that does not state its volume. */
const filled = (of: Amounts, each: number): Amounts => ({
  ...of,
  tiv: of.tiv + of.lacking * each,
  lacking: 0,
});

it('puts everything into exactly one class, and apart only what has no firm deal', () => {
  const pairs = fc.array(fc.tuple(chanceSide, chanceSide), { maxLength: 8 });
  fc.assert(
    fc.property(pairs, measure, (all, by) => {
      const units = all.map(
        ([a, b], at): ComparedUnit => ({
          ...{ ids: [`${at}`], a, b },
          class: classOf(a, b, by),
        }),
      );
      const counts = countClasses(units);
      expect([...CLASSES, 'apart'].sort()).toEqual(Object.keys(counts).sort());
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      expect(counts.apart).toBe(all.filter(([a, b]) => a.deals + b.deals === 0).length);
      if (by === 'deals') expect(counts['no-figure']).toBe(0);
    }),
  );
});

it('says the opposite of the two the other way round', () => {
  const OPPOSITE: Readonly<Record<ComparedClass, ComparedClass>> = {
    ...{ 'only-a': 'only-b', 'only-b': 'only-a', more: 'less', less: 'more' },
    ...{ same: 'same', 'no-figure': 'no-figure' },
  };
  fc.assert(
    fc.property(chanceSide, chanceSide, measure, (a, b, by) => {
      const own = classOf(a, b, by);
      expect(classOf(b, a, by)).toBe(own && OPPOSITE[own]);
    }),
  );
});

it('says that something is in one alone, or the same in both, only where no figure that is missing could change it', () => {
  fc.assert(
    fc.property(chanceSide, chanceSide, fc.nat(5), fc.nat(5), (a, b, inA, inB) => {
      const own = classOf(a, b, 'tiv');
      if (own !== 'only-a' && own !== 'only-b' && own !== 'same') return;
      expect(classOf(filled(a, inA), filled(b, inB), 'tiv')).toBe(own);
    }),
  );
});
