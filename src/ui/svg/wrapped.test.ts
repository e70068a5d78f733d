import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from './text-widths';
import { wrapped } from './wrapped';

const SIZE = { size: 10 };

describe('a text in lines', () => {
  it('is broken between words, and keeps all of them', () => {
    expect(wrapped('Russia supplies  Venezuela', 75, SIZE)).toEqual(['Russia ', 'supplies ', 'Venezuela']);
    expect(wrapped('Russia supplies', 800, SIZE)).toEqual(['Russia supplies']);
    expect(wrapped('', 80, SIZE)).toEqual(['']);
  });

  it('breaks an address behind its joints, and a word without any where it must', () => {
    const lines = wrapped(
      'https://armsgraph.example/?v=1&d=russia-venezuela-iran@1.2.1&lens=systems',
      200,
      SIZE,
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => /[/&?=~.,;_-]$/.test(line))).toBe(true);
    expect(wrapped('m'.repeat(30), 100, SIZE).every((line) => widthOf(line, SIZE) <= 100)).toBe(true);
  });

  it('breaks Chinese between any signs, but not before a stop', () => {
    expect(wrapped('俄罗斯向委内瑞拉出售。', 55, SIZE)).toEqual(['俄罗斯向委', '内瑞拉出', '售。']);
  });

  it('parts no letter from what stands on it', () => {
    const family = '👨\u200D👩\u200D👧';
    for (const line of wrapped(`${'e\u0301'.repeat(20)}${family.repeat(9)}`, 30, SIZE))
      expect(line).toMatch(/^(e\u0301|👨\u200D👩\u200D👧)+$/u);
  });

  it('sets apart in each line what is set apart in all', () => {
    expect(wrapped('to \u2068אאאאאא בבבבבב\u2069', 45, SIZE)).toEqual([
      'to ',
      '\u2068אאאאאא \u2069',
      '\u2068בבבבבב\u2069',
    ]);
  });

  it('has no line that is too wide, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 300 }), (text, room) => {
        const lines = wrapped(text, room, SIZE);
        const bare = (words: string) => words.replace(/[\s\u2068\u2069]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines)
          expect(widthOf(line.trimEnd(), SIZE) <= room || [...line].length < 12).toBe(true);
      }),
    );
  });
});
