import { afterEach, describe, expect, it, vi } from 'vitest';
import { hurt } from './patterns/growth';
import { moduleOf, patternsOfApp } from './patterns/list-patterns';

const FILES = patternsOfApp();

describe('patterns that are put together while a module is read', () => {
  const Plain = RegExp;
  const made: RegExp[] = [];

  /** Stands in the place of RegExp, and notes what is made. */
  class NotedRegExp extends RegExp {
    constructor(source: RegExp | string, flags?: string) {
      super(source, flags);
      made.push(new Plain(this.source, this.flags));
    }
    static override get [Symbol.species]() {
      return Plain;
    }
  }

  afterEach(() => {
    globalThis.RegExp = Plain;
    made.length = 0;
  });

  // They are some hundreds, and each is asked with many texts: 15 seconds alone, more on a busy machine, where what seems to
  // grow is looked at again.
  it('take time that grows with the letters alone', { timeout: 180_000 }, async () => {
    const makers = FILES.filter((file) => file.made > 0);
    vi.resetModules();
    vi.stubGlobal('RegExp', NotedRegExp);
    // Where a pattern is put together by a helper, its users call it: the register reads with all of them.
    for (const file of [
      ...makers.map(({ file }) => file),
      'data/register/formats/transfers/register-row.ts',
    ]) {
      await import(/* @vite-ignore */ moduleOf(file));
    }
    vi.unstubAllGlobals();
    const times = makers.reduce((sum, file) => sum + file.made, 0);
    expect(made.length).toBeGreaterThanOrEqual(times);
    const different = new Map(made.map((pattern) => [`${pattern}`, pattern]));
    expect(hurt([...different.values()])).toEqual([]);
  });
});
