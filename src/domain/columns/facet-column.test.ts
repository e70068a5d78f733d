import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFrom } from './column-from';
import { eachCode, type FacetColumn, hasCode, listsAt, startsOf } from './facet-column';
import { concatColumns } from './facet-concat';

const columnOf = (lists: readonly (readonly string[])[]) =>
  columnFrom(lists.length, (row) => lists[row] ?? []);

/** The values of each relationship, read back. */
function readBack(column: FacetColumn, size: number): string[][] {
  return Array.from({ length: size }, (_, row) => {
    const found: string[] = [];
    eachCode(column, row, (code) => found.push(column.values[code] ?? '?'));
    return found;
  });
}

const single = fc.subarray(['a', 'b', 'c', 'd'], { maxLength: 1 });
const many = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { maxLength: 3 });
const lists = fc.oneof(fc.array(single, { maxLength: 12 }), fc.array(many, { maxLength: 12 }));

describe('a column', () => {
  it('holds the values of every relationship, and counts them', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const column = columnOf(given);
        expect(readBack(column, given.length)).toEqual(given);
        const totals = column.values.map((value) => given.filter((values) => values.includes(value)).length);
        expect([...column.totals]).toEqual(totals);
        expect(column.values).toEqual([...new Set(given.flat())]);
      }),
    );
  });

  it('needs no starts where no relationship has two values', () => {
    expect(columnOf([['a'], [], ['b']])).toEqual({
      values: ['a', 'b'],
      starts: null,
      codes: Uint8Array.of(0, 2, 1),
      totals: Uint32Array.of(1, 1),
    });
    expect(columnOf([['a', 'b'], [], ['b']]).starts).toEqual(Uint32Array.of(0, 2, 2, 3));
  });

  it('takes wider codes for more values, “no value” included', () => {
    const withValues = (count: number) =>
      columnOf([...Array.from({ length: count }, (_, i) => [`${i}`]), []]);
    expect(withValues(255).codes).toBeInstanceOf(Uint8Array);
    expect(withValues(256).codes).toBeInstanceOf(Uint16Array);
    expect(readBack(withValues(256), 257).at(-1)).toEqual([]);
    expect(withValues(2 ** 16).codes).toBeInstanceOf(Uint32Array);
  });

  it('knows which relationship has a code', () => {
    const column = columnOf([['a', 'b'], [], ['b']]);
    expect([0, 1, 2].map((row) => hasCode(column, row, column.values.indexOf('b')))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the lists in some rows', () => {
  it('are those of a column of the relationships there', () => {
    const some = lists.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all.keys()])));
    fc.assert(
      fc.property(some, ([all, rows]) => {
        const column = columnOf(all);
        const there = { ...column, ...listsAt(column, Uint32Array.from(rows)) };
        expect(there.codes).toBeInstanceOf(column.codes.constructor);
        expect(readBack(there, rows.length)).toEqual(rows.map((row) => all[row]));
      }),
    );
  });
});

describe('columns after one another', () => {
  it('are the column of the whole', () => {
    fc.assert(
      fc.property(fc.array(lists, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(concatColumns(parts.map(columnOf))).toEqual(columnOf(parts.flat()));
      }),
    );
  });

  it('are nothing where there are none', () => {
    expect(concatColumns([])).toEqual(columnOf([]));
  });
});

it('begins each list where the one before it ends', () => {
  expect(startsOf([2, 0, 3])).toEqual(Uint32Array.of(0, 2, 2, 5));
  expect(startsOf([])).toEqual(Uint32Array.of(0));
});
