import { describe, expect, it } from 'vitest';
import { overlap } from './areas';
import { madeDisc } from './fixtures/made-shapes';
import type { Disc } from './shapes';
import { NAMING, type NamesOfPicture, shownNames, sizeOfNames } from './shown-names';

const A = madeDisc('A', 0, 0, { name: 'Argentina' });

/** The names of a window of 800 by 600, which looks at the middle of the model. */
function shown(discs: readonly Disc[], k = 1, more: Partial<NamesOfPicture> = {}) {
  return shownNames(discs, {
    ...{ camera: { k, x: 400, y: 300 }, naming: NAMING, size: { width: 800, height: 600 } },
    widthOf: (name) => name.length * 0.6,
    ...{ claimOf: () => 0, linesWithin: () => 0, hides: () => false, isBehind: () => false },
    ...{ isChosen: () => false, isSubject: () => false, isSpecial: () => false },
    ...more,
  });
}

/** Twenty heavy discs far away, before those that a test is about: the first few are named whatever they cover. */
const heavy = Array.from({ length: 20 }, (_, i) => madeDisc(`heavy ${i}`, 5000 + 100 * i, 0));

describe('the names of a network on the screen', () => {
  it('can be read at every zoom, and grow with a picture that is looked at closely', () => {
    expect(sizeOfNames({ k: 0.2, x: 0, y: 0 })).toBe(12);
    expect(sizeOfNames({ k: 3, x: 0, y: 0 })).toBe(39);
  });

  it('stand below their discs, as wide as their letters', () => {
    const [name] = shown([A], 4);
    expect(name?.width).toBeCloseTo(9 * 0.6 * 52);
    expect(name && name.x + name.width / 2).toBe(400);
    expect(name?.y).toBeGreaterThan(300 + 40);
  });

  it('stand beside or above where below there is a disc, or many lines', () => {
    const below = madeDisc('B', 0, 30);
    expect(shown([...heavy, A, below])[0]?.x).toBeGreaterThan(400);
    expect(shown([A], 1, { linesWithin: ({ y }) => (y > 290 ? 9 : 0) })[0]?.y).toBeLessThan(290);
  });

  it('are those of the window, and not cut off at its edge', () => {
    const edge = madeDisc('E', 395, 295, { name: 'Ecuador' });
    const [name] = shown([edge]);
    expect(name && name.x + name.width).toBeLessThanOrEqual(800);
    expect(name && name.y + name.height).toBeLessThanOrEqual(600);
    expect(shown([madeDisc('F', 900, 0)])).toEqual([]);
  });

  it('of what is asked about are as wide as bold letters are, lest the edge cut them', () => {
    const widthOf = (name: string, isBold: boolean) => name.length * (isBold ? 0.7 : 0.6);
    const [usual, asked] = [shown([A], 1, { widthOf }), shown([A], 1, { widthOf, isSubject: () => true })];
    expect(asked[0]?.width).toBeGreaterThan(usual[0]?.width ?? Infinity);
  });

  it('are in the pane that their disc stands in, of what is asked about over its own rings and over nobody else', () => {
    const pane = { x: 0, y: 285, width: 800, height: 42 };
    const taken = [{ ...pane, width: 360 }];
    const naming = { ...NAMING, taken, areaOf: () => pane };
    const beside = madeDisc('B', 60, 0);
    const [name] = shown([A, beside], 1, {
      naming,
      isSubject: ({ id }) => id === A.id,
      // A line arrives from the right, and all to the left is taken.
      hides: ({ x, width }) => x + width / 2 > 405,
      claimOf: ({ id }) => (id === A.id ? 0 : 1),
    });
    expect(name && name.y >= pane.y && name.y + name.height <= pane.y + pane.height).toBe(true);
    expect(name && name.x + name.width / 2).toBeCloseTo(400);
  });

  it('are left out where they have no room, unless they are among the weightiest, special or chosen', () => {
    const crowd = [-1, 0, 1].flatMap((x) =>
      [-1, 0, 1].map((y) => madeDisc(`${x} ${y}`, x * 21, y * 21, { name: 'Saint Kitts and Nevis' })),
    );
    const middle = (id: string) => id === '0 0';
    const named = (names: ReturnType<typeof shown>) => names.some(({ disc }) => middle(disc.id));
    expect(named(shown([...heavy, ...crowd]))).toBe(false);
    expect(named(shown([...heavy, ...crowd], 1, { isChosen: ({ id }) => middle(id) }))).toBe(true);
    expect(named(shown([...heavy, ...crowd], 1, { isSpecial: ({ id }) => middle(id) }))).toBe(true);
    expect(named(shown(crowd))).toBe(true);
    // The picture of a phone has room for fewer.
    const phone = { size: { width: 160, height: 160 }, camera: { k: 1, x: 80, y: 80 } };
    expect(named(shown(crowd, 1, phone))).toBe(false);
  });

  it('have room before others where they always have to be there', () => {
    const [first, second] = [madeDisc('first', 0, 0, { name: 'Saint Kitts' }), madeDisc('second', 30, 0)];
    const below = ({ x, y }: { x: number; y: number }) => (y > 300 && x > 350 ? 0 : 9);
    const names = shown([...heavy, first, second], 1, {
      isSpecial: ({ id }) => id === 'second',
      linesWithin: below,
    });
    const [of] = names.filter(({ y }) => y > 300);
    expect(of?.disc.id).toBe('second');
  });

  it('do not cover what is asked about, also where they are of weightier steps of the answer', () => {
    const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => madeDisc(`${x} ${y}`, x * 21, y * 21)));
    const step = madeDisc('step', 0, 0, { name: 'Saint Kitts' });
    const names = shown([step, ...around.filter(({ id }) => id !== '0 0')], 1, {
      ...{ isSpecial: ({ id }) => id === 'step', isSubject: ({ id }) => id === '-1 0' },
      // Wherever it covers anything, to the left it would be the least crossed by lines.
      linesWithin: ({ x }) => (x < 340 ? 0 : 99),
    });
    const end = { x: 369, y: 290, width: 20, height: 20 };
    expect(names.filter((name) => name.disc.id === 'step' && overlap(name, end))).toEqual([]);
  });

  it('keep off the lines that answer a question, as long as there is another position', () => {
    const hides = ({ y }: { y: number }) => y > 290;
    expect(shown([A], 1, { hides })[0]?.y).toBeLessThan(290);
    const everywhere = { hides: () => true };
    expect(shown([A], 1, everywhere)).toHaveLength(1);
    expect(shown([...heavy, A], 1, everywhere)).toEqual([]);
    expect(shown([A], 1, { ...everywhere, isBehind: () => true })).toEqual([]);
  });
});
