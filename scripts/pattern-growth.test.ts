import { afterEach, describe, expect, it, vi } from 'vitest';
import { nearestEdtf } from '../src/domain/dates/edtf-nearest';
import { attacksOn, textOf } from './patterns/attacks';
import { type Growth, MAX_LETTERS, worstGrowth } from './patterns/growth';
import { moduleOf, patternsIn, patternsOfApp } from './patterns/list-patterns';

const FILES = patternsOfApp();

/** What to know of a pattern that fails. */
function inWords(growth: Growth | null): string {
  if (!growth) return '';
  const { attack, letters, milliseconds, times } = growth;
  const text = JSON.stringify([attack.start, attack.piece, attack.end]);
  return `${letters} letters made of ${text} take ${Math.round(milliseconds)} ms, ${times.toFixed(1)} times as long as half of them`;
}

/** The patterns of these that some text hurts, each with the text. */
function hurt(patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    const why = inWords(worstGrowth(pattern));
    return why === '' ? [] : [`${pattern}: ${why}`];
  });
}

/** Patterns that no long text comes to. What cannot be shown by a function that turns it away is said. */
const NEVER_LONG: Readonly<
  Record<string, { readonly why: string; readonly reads?: (text: string) => unknown }>
> = {
  'domain/dates/edtf-nearest.ts': {
    why: 'A text longer than the longest date is turned away.',
    reads: nearestEdtf,
  },
  'panels/table/use-column-widths.ts': { why: 'It reads the size of the font, in the words of the browser.' },
};

const isNeverLong = ({ file }: { readonly file: string }) => Object.hasOwn(NEVER_LONG, file);

describe('the time that a pattern takes', () => {
  it.each(FILES.filter((file) => !isNeverLong(file)))(
    'grows with the letters alone in $file',
    ({ written }) => {
      expect(hurt(written)).toEqual([]);
    },
  );

  it.each(FILES.filter(isNeverLong))(
    'is short in $file, since no long text comes there',
    ({ file, written }) => {
      const { reads } = NEVER_LONG[file] ?? {};
      if (reads) {
        const start = performance.now();
        const attacks = written.flatMap((pattern) => attacksOn(pattern));
        for (const attack of attacks) reads(textOf(attack, MAX_LETTERS));
        // To make the texts takes most of it.
        expect((performance.now() - start) / attacks.length).toBeLessThan(25);
      }
      // What would bear long texts needs no reason, and one that is not needed hides what comes later.
      expect(written.some((pattern) => worstGrowth(pattern) !== null)).toBe(true);
    },
  );

  it('is excused for no file that is gone', () => {
    const known = FILES.map(({ file }) => file);
    expect(Object.keys(NEVER_LONG).filter((file) => !known.includes(file))).toEqual([]);
  });
});

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

  // They are some hundreds, and each is asked with many texts: 15 seconds alone, and many times that on a busy machine, where
  // what seems to grow is looked at again.
  it('take time that grows with the letters alone', { timeout: 600_000 }, async () => {
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

describe('this test', () => {
  it.each([
    [/\s+$/],
    [/\bstatus\b.*\buncertain\b/i],
    [/\b(?:deliver(?:y|ies)(?: [^();]*)? planned|planned delivery)\b.*\d{4}/i],
    [/^(?:from\s+)?(.*?)\s*(?:\/|--)\s*(.*)$/i],
    [/^(unnamed|x)?( ?\d+)*$/],
    [/^(\w+\s?)*$/],
    [/\bproduction in [^()]* cancell?ed\b/i],
    [/[\p{L}']+(?=:)/u],
  ])('finds what hurts %s', (pattern) => {
    expect(worstGrowth(pattern)).not.toBeNull();
  });

  it.each([[/\s+/g], [/^\s+|(?<!\s)\s+$/g], [/^[^:]*:(.*)$/], [/\b(?:one|two)\b/i], [/[,"]/]])(
    'has nothing against %s',
    (pattern) => {
      expect(inWords(worstGrowth(pattern))).toBe('');
    },
  );

  it('sees every pattern of a text, and no division', () => {
    const text = 'const a = b / c / d; f(/x/g, [/[/]y/u, { z: /z/ }]); new RegExp(a); RegExp("b");';
    expect(patternsIn('made.ts', text)).toMatchObject({
      written: [/x/g, /[/]y/u, /z/],
      made: 2,
    });
  });

  it('sees the patterns of the app', () => {
    expect(FILES.flatMap(({ written }) => written).length).toBeGreaterThan(250);
  });
});
