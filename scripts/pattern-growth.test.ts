import { describe, expect, it } from 'vitest';
import { nearestEdtf } from '../src/domain/dates/edtf-nearest';
import { attacksOn, textOf } from './patterns/attacks';
import { hurt, inWords, MAX_LETTERS, worstGrowth } from './patterns/growth';
import { patternsIn, patternsOfApp } from './patterns/list-patterns';

const FILES = patternsOfApp();

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
