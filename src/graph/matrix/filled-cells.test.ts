import { describe, expect, it } from 'vitest';
import { filledByKey } from './filled-cells';

/** Filled cells as a picture, row by row. */
const positionsIn = (rows: readonly string[]) =>
  rows.flatMap((signs, row) => [...signs].flatMap((sign, column) => (sign === '.' ? [] : [{ row, column }])));

//                          0 1     2 3     4       5
const filled = positionsIn(['ab...', 'c..d.', '..e..', '...f.']);

const from = (at: number, key: string, ctrlKey = false) => filledByKey({ key, ctrlKey }, at, filled);

describe('keys lead from one filled cell of a matrix', () => {
  it('to the next and the one before, on to other rows, so that all are reached', () => {
    expect([0, 1, 2, 3, 4, 5].map((at) => from(at, 'ArrowRight'))).toEqual([1, 2, 3, 4, 5, 5]);
    expect([0, 1, 2, 3, 4, 5].map((at) => from(at, 'ArrowLeft'))).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it('up and down in their column, over empty cells, and stay where there is no other', () => {
    expect([0, 3, 5].map((at) => from(at, 'ArrowDown'))).toEqual([2, 5, 5]);
    expect([2, 5, 0].map((at) => from(at, 'ArrowUp'))).toEqual([0, 3, 0]);
    expect([from(4, 'ArrowUp'), from(4, 'ArrowDown')]).toEqual([4, 4]);
  });

  it('to the ends of the row, and with Ctrl to the first and the last', () => {
    expect([from(3, 'Home'), from(2, 'End'), from(4, 'Home')]).toEqual([2, 3, 4]);
    expect([from(3, 'Home', true), from(0, 'End', true)]).toEqual([0, 5]);
  });

  it('ten rows on, or as far as there are any', () => {
    const column = Array.from({ length: 25 }, (_, row) => ({ row, column: 0 }));
    const page = (at: number, key: string) => filledByKey({ key, ctrlKey: false }, at, column);
    expect([page(0, 'PageDown'), page(20, 'PageDown')]).toEqual([10, 24]);
    expect([page(24, 'PageUp'), page(3, 'PageUp')]).toEqual([14, 0]);
  });

  it('nowhere with other keys, and from no cell', () => {
    expect([from(0, 'a'), from(0, 'ArrowRight', true), from(-1, 'ArrowRight')]).toEqual([null, null, null]);
  });
});
