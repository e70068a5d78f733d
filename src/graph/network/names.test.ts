import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from './areas';
import { clearlyOf, type NameToPlace, placeNames, withRoom } from './names';

/** A disc about a point, with a name that may stand below it or above it. */
function named(x: number, y: number, more: Partial<NameToPlace> = {}, radius = 10, width = 40): NameToPlace {
  const left = x - width / 2;
  return {
    disc: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    positions: [y + radius, y - radius - 16].map((top) => ({ x: left, y: top, width, height: 16 })),
    ...{ claim: 0, always: false, ...more },
  };
}

/** Which of its positions each name got; -1 for none. */
function got(names: readonly NameToPlace[], costOf: Parameters<typeof placeNames>[1] = () => 0): number[] {
  return placeNames(names, costOf).map((position, i) =>
    position ? (names[i]?.positions.indexOf(position) ?? -1) : -1,
  );
}

describe('the names of a network', () => {
  it('stand in the best of their positions where there is room', () => {
    expect(got([named(0, 0), named(100, 0), named(0, 100)])).toEqual([0, 0, 0]);
    expect(got([])).toEqual([]);
  });

  it('give way to those that come before them, and to every disc', () => {
    expect(got([named(0, 0), named(30, 0)])).toEqual([0, 1]);
    expect(got([named(0, 0), named(0, 28)])).toEqual([1, 0]);
  });

  it('are not shown where no position is free', () => {
    const above = named(15, 42).positions.slice(1);
    expect(got([named(0, 0), named(30, 0), named(15, 42)])).toEqual([0, 1, 0]);
    expect(got([named(0, 0), named(30, 0), { ...named(15, 42), positions: above }])).toEqual([0, 1, -1]);
  });

  it('rather stand where there is less against it', () => {
    expect(got([named(0, 0)], ({ y }) => (y > 0 ? 2 : 1))).toEqual([1]);
  });

  it('come first by their claim, and then may cover the discs of weaker ones', () => {
    const [weak, strong] = [named(0, 28, { claim: 1 }), named(0, 0)];
    expect(got([weak, { ...strong, positions: strong.positions.slice(0, 1) }])).toEqual([0, 0]);
    // Where there is another position, they do not.
    expect(got([weak, strong])).toEqual([0, 1]);
  });

  it('stand somewhere where they always have to', () => {
    const around = [named(0, 28), named(0, -28)];
    expect(got([...around, named(0, 0)])[2]).toBe(-1);
    expect(got([...around, named(0, 0, { always: true })])[2]).toBe(0);
  });

  it('are nearer to their own disc than to any other', () => {
    // Below the first is room for its name, but the second would be taken for the one that is meant.
    expect(got([named(0, 0), named(0, 37)])).toEqual([1, 0]);
    expect(got([named(0, 0), named(30, 12)])).toEqual([1, 0]);
    expect(got([named(0, 0), named(46, 0)])).toEqual([0, 0]);
  });

  it('stay apart from others of their line, so that two do not read as one', () => {
    expect(got([named(0, 0), named(45, 0)])).toEqual([0, 1]);
  });

  it('come first of their claim where they always have to be there', () => {
    expect(got([named(0, 0), named(30, 0), named(15, 0, { always: true })])[2]).toBe(0);
  });

  it('that always have to stand somewhere stand where they are mistaken for the fewest', () => {
    const [below, beside, above] = [named(0, 24), named(15, 30), named(14, -26)];
    expect(got([below, beside, above, named(0, 0, { always: true })])[3]).toBe(1);
    expect(got([below, above, named(15, -30), named(0, 0, { always: true })])[3]).toBe(0);
  });

  it('never cover the disc of a weightier one, though they always have to stand somewhere', () => {
    const [great, small] = [named(0, 0, { always: true }), named(0, 24, { always: true })];
    const above = { ...small, positions: small.positions.slice(1) };
    expect(got([great, above])).toEqual([1, -1]);
    // Of the two the great one may cover the other.
    const below = { ...great, positions: great.positions.slice(0, 1) };
    expect(got([below, above])).toEqual([0, -1]);
    expect(got([above, below])[0]).toBe(0);
  });

  it('keep off what is taken already', () => {
    const name = named(0, 0);
    expect(placeNames([name], () => 0, [{ x: -5, y: 12, width: 10, height: 5 }])).toEqual([
      name.positions[1],
    ]);
  });

  const parties = fc.array(
    fc
      .record({
        ...{ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) },
        ...{ radius: fc.integer({ min: 4, max: 30 }), width: fc.integer({ min: 8, max: 90 }) },
      })
      .map(({ x, y, radius, width }) => named(x, y, {}, radius, width)),
    { minLength: 1, maxLength: 25 },
  );

  it('never cover one another, nor a disc; and what is hidden would everywhere', () => {
    fc.assert(
      fc.property(parties, (names) => {
        const placed = placeNames(names, () => 0);
        const discs = names.flatMap(({ disc }) => disc ?? []);
        for (const [i, { positions, disc }] of names.entries()) {
          const taken = [
            ...placed.slice(0, i).flatMap((position) => (position ? withRoom(position) : [])),
            ...discs,
          ];
          const clear = clearlyOf(disc, positions, discs);
          const free = clear.filter((position) => !taken.some((area) => overlap(area, position)));
          expect(placed[i]).toEqual(free[0] ?? null);
        }
      }),
    );
  });
});
