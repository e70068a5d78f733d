import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, findQuote, quoteAt, sliceCodePoints } from './quotation';

/** Text with and without signs outside the basic plane, and with halves of pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
  fc.string({ unit: fc.constantFrom('a', '📰', '\ud83d', '\udcf0') }),
);

describe('sliceCodePoints', () => {
  it('counts a sign outside the basic plane as one', () => {
    expect(sliceCodePoints('a📰b𝄞c', 1, 4)).toBe('📰b𝄞');
    expect(codePointLength('a📰b𝄞c')).toBe(5);
  });

  it('leaves out what lies outside the text', () => {
    expect(sliceCodePoints('📰abc', -5, 2)).toBe('📰a');
    expect(sliceCodePoints('abc', 2, 99)).toBe('c');
    expect(sliceCodePoints('abc', 2, 1)).toBe('');
    expect(sliceCodePoints('📰abc', 2, 1)).toBe('');
  });

  it('agrees with the list of code points', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, start, end) => {
        expect(sliceCodePoints(text, start, end)).toBe([...text].slice(start, end).join(''));
      }),
    );
  });
});

describe('quoteAt', () => {
  it('gives the words and what stands around them', () => {
    expect(quoteAt('📰 Northland delivers', { start: 2, end: 11 }, 4)).toEqual({
      exact: 'Northland',
      prefix: '📰 ',
      suffix: ' del',
    });
  });
});

describe('findQuote', () => {
  it('finds every span, also where they overlap', () => {
    expect(findQuote('📰anana', { exact: 'ana' })).toEqual([
      { start: 1, end: 4 },
      { start: 3, end: 6 },
    ]);
  });

  it('tells spans apart by what stands before and after', () => {
    expect(findQuote('one deal, two deals', { exact: 'deal', prefix: 'two ' })).toEqual([
      { start: 14, end: 18 },
    ]);
    expect(findQuote('one deal, two deals', { exact: 'deal', suffix: ',' })).toEqual([{ start: 4, end: 8 }]);
  });

  it('finds no empty words, and no half of a sign', () => {
    expect(findQuote('abc', { exact: '' })).toEqual([]);
    expect(findQuote('📰', { exact: '\udcf0' })).toEqual([]);
    expect(findQuote('📰', { exact: '\ud83d' })).toEqual([]);
  });

  it('finds again what quoteAt took, at the same span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), fc.nat(5), (text, start, length, context) => {
        const position = { start, end: start + length };
        fc.pre(length > 0 && position.end <= codePointLength(text));
        const quote = quoteAt(text, position, context);
        expect(findQuote(text, quote)).toContainEqual(position);
        for (const found of findQuote(text, quote)) {
          expect(sliceCodePoints(text, found.start, found.end)).toBe(quote.exact);
        }
      }),
    );
  });
});
