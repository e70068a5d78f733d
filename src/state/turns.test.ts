import { describe, expect, it } from 'vitest';
import { turns } from './turns';

const never = new AbortController().signal;

/** Work that lasts until it is told to end, and notes that it began. */
function work(begun: string[], name: string) {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    act: async () => {
      begun.push(name);
      await done;
      return name;
    },
    end: () => end(),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('turns', () => {
  it('let so many begin at once, and the next where one ends', async () => {
    const inTurn = turns(2);
    const begun: string[] = [];
    const works = ['a', 'b', 'c', 'd'].map((name) => work(begun, name));
    const results = works.map(({ act }) => inTurn(never, act));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('go on where one fails', async () => {
    const inTurn = turns(1);
    const failing = inTurn(never, () => Promise.reject(new Error('no')));
    const next = inTurn(never, () => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('are left by whoever is stopped before it began', async () => {
    const inTurn = turns(1);
    const begun: string[] = [];
    const [first, second, third] = ['a', 'b', 'c'].map((name) => work(begun, name));
    if (!first || !second || !third) throw new Error();
    const stop = new AbortController();
    const one = inTurn(never, first.act);
    const two = inTurn(stop.signal, second.act);
    const three = inTurn(never, third.act);
    stop.abort();
    await expect(two).rejects.toThrow('abort');
    first.end();
    third.end();
    expect(await one).toBe('a');
    expect(await three).toBe('c');
    expect(begun).toEqual(['a', 'c']);
    await expect(inTurn(stop.signal, second.act)).rejects.toThrow('abort');
  });
});
