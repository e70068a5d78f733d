import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedAlike, packRows, rowsHolding, unpackRow } from './packed-rows';
import type { TextRow } from './text-row';

const CELL_END = '\u001F';
const ROW_END = '\u001E';

const rowsOf = (...rows: readonly (readonly string[])[]): TextRow[] =>
  rows.map((cells, i) => ({ line: i + 13, cells }));

/** Letters that fold in all sorts of ways, and few of them, so that words are found. */
const letter = fc.constantFrom(...'aAäÄÅbBéİıßΣςσЙй-;, 1', 'e\u0301', '한', '🚀');
const cell = fc.oneof(fc.string({ unit: letter, maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 6 }));
const soundCell = cell.map((text) => text.replaceAll(CELL_END, '').replaceAll(ROW_END, ''));
const rows = (of: fc.Arbitrary<string>) =>
  fc.array(fc.record({ line: fc.nat(100_000), cells: fc.array(of, { minLength: 1, maxLength: 4 }) }), {
    maxLength: 8,
  });

const unpacked = (of: readonly TextRow[]) => {
  const packed = packRows(of);
  return of.map((_, row) => unpackRow(packed, row));
};

/** The words are looked for in one cell after the other. */
const naively = (of: readonly TextRow[], words: string) =>
  of.flatMap(({ cells }, i) =>
    words !== '' && cells.some((text) => foldedAlike(text).includes(foldedAlike(words))) ? [i] : [],
  );

const found = (of: readonly TextRow[], words: string) => {
  const packed = packRows(of);
  return rowsHolding(packed, foldedAlike(packed.text), words);
};

describe('packed rows', () => {
  it('come back as they were, whatever their cells hold', () => {
    fc.assert(
      fc.property(rows(soundCell), (of) => {
        expect(unpacked(of)).toEqual(of);
      }),
    );
  });

  it('keep every cell in its column where one holds the very signs that part cells and rows', () => {
    const of = rowsOf([`Lance${CELL_END}M`, `${ROW_END}SAM`, ''], ['x', '', CELL_END]);
    expect(unpacked(of)).toEqual(rowsOf(['Lance M', ' SAM', ''], ['x', '', ' ']));
  });
});

describe('rows that hold words', () => {
  const of = rowsOf(['Perlé 3', 'radar'], ['İstanbul', 'Lance-M'], ['perle', ''], ['LANCE', 'Ångström']);

  it('are found whatever the case and the accents', () => {
    expect(found(of, 'PERLE')).toEqual([0, 2]);
    expect(found(of, 'perlé')).toEqual([0, 2]);
    expect(found(of, 'Lance')).toEqual([1, 3]);
    expect(found(of, 'istanbul')).toEqual([1]);
    expect(found(of, 'angstrom')).toEqual([3]);
  });

  it('are found by whole Korean syllables, and not by their first letters', () => {
    expect(found(rowsOf(['천궁-II'], ['최강']), '천궁')).toEqual([0]);
  });

  it('are found once each, however often they hold them', () => {
    expect(found(rowsOf(['aa', 'aaa'], ['b'], ['ba']), 'a')).toEqual([0, 2]);
  });

  it('hold them in one cell: words do not reach from one cell or row to the next', () => {
    expect(found(rowsOf(['ab', 'cd'], ['ef']), 'bc')).toEqual([]);
    expect(found(rowsOf(['ab', 'cd'], ['ef']), 'de')).toEqual([]);
  });

  it('are none where there are no words', () => {
    expect(found(of, '')).toEqual([]);
    expect(found([], 'a')).toEqual([]);
  });

  it('are those that a search of cell after cell finds', () => {
    const words = fc.string({ unit: letter, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rows(soundCell), words, (some, sought) => {
        expect(found(some, sought)).toEqual(naively(some, sought));
      }),
      { numRuns: 500 },
    );
  });

  it('stand where they stood: folding changes no length', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(foldedAlike(text)).toHaveLength(text.length);
      }),
    );
  });
});
