import { describe, expect, it } from 'vitest';
import { overlap } from './areas';
import { madeDisc, madeLine, placedShapes } from './fixtures/made-shapes';
import type { Disc, PairLine } from './shapes';
import { shownWords, type WordsOfPicture } from './shown-words';

/** The words that are shown of lines that are near, as a camera sees them that shows the model as it is. */
function shown(discs: readonly Disc[], near: readonly PairLine[], more: Partial<WordsOfPicture> = {}) {
  const shapes = placedShapes({ discs, lines: [...near, ...(more.chosen ?? [])] });
  return shownWords({
    ...{ shapes, camera: { k: 1, x: 0, y: 0 }, chosen: [], near, names: [] },
    ...{ size: { width: 1000, height: 1000 }, taken: [] },
    ...{ givesWay: () => false, widthOf: (text) => text.length * 0.6 },
    ...more,
  });
}
const [a, b] = [madeDisc('A', 0, 0), madeDisc('B', 300, 0)];
const line = madeLine('A', 'B', { words: '12 deals' });
/** A wall of parties along the line and beside it, so that no position is left. */
const wall = Array.from({ length: 180 }, (_, i) =>
  madeDisc(`wall ${i}`, (i % 20) * 15, Math.floor(i / 20) * 25 - 100),
);
/** Lines across the first one, at every position. */
const comb = Array.from({ length: 30 }, (_, i) => [
  madeDisc(`up ${i}`, i * 10, -200),
  madeDisc(`down ${i}`, i * 10, 200),
]);
const teeth = comb.map((_, i) => madeLine(`up ${i}`, `down ${i}`, { words: '' }));

describe('the mark of a line that is a case file’s own', () => {
  const own = madeLine('A', 'B', { words: 'sanctions (case file only)', isOfCaseFile: true });
  const marks = { areMarks: true, camera: { k: 1, x: 100, y: 100 } } as const;
  const middleOf = (words: { y: number; height: number } | undefined) => words && words.y + words.height / 2;

  const high = { ...marks, camera: { k: 1, x: 100, y: 200 } };

  it('stands on it, and covers a disc only where there is no position without one', () => {
    const [mark] = shown([a, b], [own], marks);
    expect(mark?.rows).toEqual(['case file']);
    expect(middleOf(mark)).toBe(100);
    expect(mark?.leadsTo).toBeUndefined();
    expect(middleOf(shown([a, b, ...wall], [own], high)[0])).toBe(200);
  });

  it('stands off with a leader where it would cover a disc on its line', () => {
    const row = wall.filter(({ y }) => y === 0);
    const [mark] = shown([a, b, ...row], [own], high);
    expect(mark?.leadsTo?.y).toBe(200);
    for (const disc of row)
      expect(mark && overlap(mark, { x: disc.x + 90, y: 190, width: 20, height: 20 })).toBe(false);
  });

  it('stands on each of several that run close together', () => {
    const lines = [0, 1, 2].map((i) => madeLine('A', 'B', { ...own, id: `${i}` as never, bend: i * 5 }));
    expect(shown([a, b], lines, marks)).toHaveLength(3);
  });

  it('stands at the end that is on no map', () => {
    const aside = madeDisc('B', 300, 300, { place: null });
    const [mark] = shown([a, aside], [own], marks);
    expect(middleOf(mark)).toBe(400);
  });

  it('gives way to its words where something is chosen', () => {
    expect(shown([a, b], [own])[0]?.rows.join(' ')).toBe('sanctions (case file only)');
  });
});

describe('the words of a line that is not chosen itself', () => {
  it('stand on it', () => {
    expect(shown([a, b], [line])).toMatchObject([{ rows: ['12 deals'], chosen: false }]);
  });

  it('are left out where they would cover a disc wherever they stood, and those of a chosen one are not', () => {
    expect(shown([a, b, ...wall], [line])).toEqual([]);
    expect(shown([a, b, ...wall], [], { chosen: [line] })).toMatchObject([{ chosen: true }]);
  });

  it('keep out of a part of the window to which the line of a chosen one does not lead', () => {
    const apart = { x: 0, y: 110, width: 1000, height: 890 };
    const low = {
      camera: { k: 1, x: 100, y: 100 },
      chosen: [{ ...line, words: 'firm deals, possible, not concluded' }],
    };
    const [over] = shown([a, b], [], low);
    expect(over && overlap(over, apart)).toBe(true);
    const [words] = shown([a, b], [], { ...low, apart });
    expect(words && overlap(words, apart)).toBe(false);
    const [there] = shown([a, { ...b, place: null }], [], { ...low, apart });
    expect(there).toEqual(over);
  });

  it('are left out where they would stand on many other lines that stand out', () => {
    const discs = [a, b, ...comb.flat()];
    const words = (near: PairLine[]) => shown(discs, near).map(({ rows }) => rows[0]);
    expect(words([line, ...teeth])).not.toContain('12 deals');
    expect(words([line])).toContain('12 deals');
    expect(shown(discs, teeth, { chosen: [line] })[0]).toMatchObject({ rows: ['12 deals'] });
  });

  it('stand on any number of lines where they say what stays within a part, in short until it is chosen', () => {
    const part = madeDisc('part', 150, 0);
    const told = { words: 'within: 12 deals (3 of 4)', inShort: '12 deals within', isWithin: true };
    const loop = madeLine('part', 'part', told);
    const discs = [part, ...comb.flat()];
    const size = { width: 1000, height: 1000 };
    const camera = { k: 1, x: 100, y: 300 };
    expect(shown(discs, [loop, ...teeth], { camera, size })[0]).toMatchObject({ rows: ['12 deals within'] });
    const [words] = shown(discs, [], { camera, size, chosen: [loop] });
    expect(words?.rows.join(' ')).toBe('within: 12 deals (3 of 4)');
    expect(shown(discs, [loop], { camera: { ...camera, y: -500 }, size })).toEqual([]);
    const taken = [{ x: 0, y: 0, ...size }];
    expect(shown(discs, [loop], { camera, size, taken })).toEqual([]);
    // From afar there is no place without a disc, and it is told all the same.
    const crowd = Array.from({ length: 400 }, (_, i) => madeDisc(`${i}`, (i % 20) * 15, (i / 20) * 15 - 150));
    const far = { camera: { k: 0.4, x: 200, y: 200 }, size };
    expect(shown([part, ...crowd], [loop], far)).toMatchObject([{ rows: ['12 deals within'] }]);
    expect(shown([part, ...crowd], [{ ...loop, isWithin: false }], far)).toEqual([]);
  });

  it('cover no name but one that gives way, and that only where they have to', () => {
    const name = { disc: a, always: false, x: 0, y: -100, width: 300, height: 200 };
    expect(shown([a, b], [line], { names: [name] })).toEqual([]);
    expect(shown([a, b], [line], { names: [name], givesWay: () => true })).toHaveLength(1);
    const small = { ...name, x: 140, width: 20 };
    const [words] = shown([a, b], [line], { names: [small], givesWay: () => true });
    expect(words && overlap(words, small)).toBe(false);
  });

  it('stand on no other line, and beside their own only where no other line or party is near', () => {
    // Two lines that leave at a narrow angle: where they are close, words could be those of either.
    const discs = [a, madeDisc('up', 300, -60), madeDisc('down', 300, 60)];
    const fan = ['up', 'down'].map((id) => madeLine('A', id, { words: `${id} 12 deals` }));
    for (const { rows, y, height } of shown(discs, fan)) {
      const isUp = rows[0]?.startsWith('up');
      expect(isUp ? y + height : -y).toBeLessThan(0);
    }
    const strait = [madeDisc('C', 100, 200), madeDisc('D', 200, 200)];
    const short = madeLine('C', 'D', { words: '12 deals' });
    const isOnLine = (discs: readonly Disc[]) =>
      shown(discs, [short]).map(({ y, height }) => y < 200 && y + height > 200);
    expect(isOnLine(strait)).toEqual([false]);
    // Where there are parties on both sides, words on so short a line would hide it.
    expect(isOnLine([...strait, madeDisc('above', 150, 162), madeDisc('below', 150, 238)])).toEqual([]);
  });

  it('are broken into rows where they are long, but not within brackets', () => {
    const rowsOf = (words: string) => shown([a, b], [{ ...line, words }])[0]?.rows;
    expect(rowsOf('12 firm deals, 1 possible')).toEqual(['12 firm deals,', '1 possible']);
    expect(rowsOf('objects to (2, 1 refused)')).toEqual(['objects to', '(2, 1 refused)']);
    expect(rowsOf('objects to (refused)')).toEqual(['objects to (refused)']);
  });
});

it('of many lines the strongest carry words, and they do not cover one another', () => {
  const ends = Array.from({ length: 40 }, (_, i) => {
    const turn = (i / 40) * 2 * Math.PI;
    return madeDisc(`end ${i}`, 900 * Math.cos(turn), 900 * Math.sin(turn));
  });
  const lines = ends.map(({ id }, i) => madeLine('A', id, { words: `${100 - i} deals` }));
  const words = shown([a, ...ends], lines);
  expect(words[0]?.rows).toEqual(['100 deals']);
  expect(words.length).toBeGreaterThan(3);
  expect(words.length).toBeLessThanOrEqual(12);
  for (const [i, box] of words.entries())
    for (const other of words.slice(i + 1)) expect(overlap(box, other)).toBe(false);
});
