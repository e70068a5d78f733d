import { describe, expect, it } from 'vitest';
import { type Position, positionByKey } from './position';

const EXTENT = { rows: 3, columns: 5 };
const go = (key: string, at: Position, ctrlKey = false) => positionByKey({ key, ctrlKey }, at, EXTENT, 2);

describe('a key in a matrix', () => {
  it.each([
    ['ArrowRight', { row: 1, column: 1 }, { row: 1, column: 2 }],
    ['ArrowLeft', { row: 1, column: 0 }, { row: 1, column: -1 }],
    ['ArrowUp', { row: 0, column: 1 }, { row: -1, column: 1 }],
    ['ArrowDown', { row: 1, column: 1 }, { row: 2, column: 1 }],
    ['PageDown', { row: 0, column: 1 }, { row: 2, column: 1 }],
    ['PageUp', { row: 2, column: 1 }, { row: 0, column: 1 }],
    ['Home', { row: 1, column: 4 }, { row: 1, column: -1 }],
    ['End', { row: 1, column: 0 }, { row: 1, column: 5 }],
  ])('%s leads from one place to the next', (key, from, to) => {
    expect(go(key, from)).toEqual(to);
  });

  it('leads with Ctrl to the first corner and to the last', () => {
    expect(go('Home', { row: 2, column: 2 }, true)).toEqual({ row: -1, column: -1 });
    expect(go('End', { row: 0, column: 2 }, true)).toEqual({ row: 3, column: 5 });
  });

  it('leads no farther than names on one side and sums on the other', () => {
    expect(go('ArrowLeft', { row: 1, column: -1 })).toEqual({ row: 1, column: -1 });
    expect(go('ArrowDown', { row: 3, column: 0 })).toEqual({ row: 3, column: 0 });
    expect(go('PageUp', { row: 0, column: 0 })).toEqual({ row: -1, column: 0 });
  });

  it('leads nowhere where it means something else', () => {
    expect(go('a', { row: 0, column: 0 })).toBeNull();
    expect(go('ArrowDown', { row: 0, column: 0 }, true)).toBeNull();
  });
});
