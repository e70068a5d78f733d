import { describe, expect, it, vi } from 'vitest';
import { memoizeLast, memoizePer } from './memoize';

describe('memoizeLast', () => {
  it('computes once for as long as the arguments are the same ones', () => {
    const compute = vi.fn((list: readonly number[], factor: number) => list.map((item) => item * factor));
    const remembered = memoizeLast(compute);
    const list = [1, 2];
    const first = remembered(list, 2);
    expect(remembered(list, 2)).toBe(first);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('computes anew as soon as any argument is another', () => {
    const compute = vi.fn((list: readonly number[], factor: number) => list.map((item) => item * factor));
    const remembered = memoizeLast(compute);
    const list = [1];
    expect(remembered(list, 2)).toEqual([2]);
    expect(remembered([3], 2)).toEqual([6]);
    expect(remembered(list, 2)).toEqual([2]);
    expect(remembered(list, 4)).toEqual([4]);
    expect(compute).toHaveBeenCalledTimes(4);
  });

  it('remembers the last answer only', () => {
    const compute = vi.fn((text: string) => ({ text }));
    const remembered = memoizeLast(compute);
    const first = remembered('a');
    remembered('b');
    expect(remembered('a')).not.toBe(first);
  });

  it('remembers nothing, null and not-a-number as answers and tells them apart as arguments', () => {
    const compute = vi.fn((_: unknown) => undefined);
    const remembered = memoizeLast(compute);
    for (const argument of [undefined, undefined, null, null, 0]) remembered(argument);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('does not remember a failure as an answer', () => {
    let fails = true;
    const remembered = memoizeLast((value: number) => {
      if (fails) throw new RangeError('Not yet.');
      return value;
    });
    expect(() => remembered(1)).toThrow(RangeError);
    fails = false;
    expect(remembered(1)).toBe(1);
  });
});

describe('memoizePer', () => {
  it('computes once for each object, however many there are', () => {
    const compute = vi.fn((list: readonly number[]) => ({ length: list.length }));
    const remembered = memoizePer(compute);
    const [first, second] = [[1], [2, 3]];
    const answer = remembered(first);
    expect(remembered(second)).toEqual({ length: 2 });
    expect(remembered(first)).toBe(answer);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
