import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text';
import { codePointsOf, crossesParagraphs, paragraphsOf, trimmedSpan, unitsOf } from './paragraphs';

const wordsOf = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are parted by empty lines where there are some, and by every line break where there are none', () => {
    expect(wordsOf('One\nline.\n\nTwo.')).toEqual(['One\nline.\n\n', 'Two.']);
    expect(wordsOf('One.\n \t\n\nTwo.')).toEqual(['One.\n \t\n\n', 'Two.']);
    expect(wordsOf('One.\nTwo.')).toEqual(['One.\n', 'Two.']);
    expect(wordsOf('')).toEqual([]);
  });

  it('are crossed by words that begin in one and end in another, and not by the blanks between', () => {
    const text = 'One.\n\nTwo.';
    expect(crossesParagraphs(text, { start: 0, end: 4 })).toBe(false);
    expect(crossesParagraphs(text, { start: 0, end: 6 })).toBe(false);
    expect(crossesParagraphs(text, { start: 2, end: 8 })).toBe(true);
  });

  it('put together are the text, with marks in them or without', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '𝒜', 'ز', '\u0301') });
    const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({
      ...{ start, end: start + length, as: 'claimed' as const },
    }));
    fc.assert(
      fc.property(text, fc.array(mark, { maxLength: 4 }), (letters, marks) => {
        const pieces = markedText(letters, marks).flatMap((block) => block.pieces);
        expect(pieces.map((piece) => piece.text).join('')).toBe(letters);
      }),
    );
  });
});

describe('a place in a text', () => {
  it('is the same in code points and in UTF-16 units, there and back', () => {
    const text = 'a😀b c';
    expect(codePointsOf(text, { start: 3, end: 4 })).toEqual({ start: 2, end: 3 });
    expect(unitsOf(text, { start: 2, end: 3 })).toEqual({ start: 3, end: 4 });
  });

  it('is trimmed of the blanks at both ends, and of nothing where there is nothing else', () => {
    expect(trimmedSpan('  two words ', { start: 0, end: 12 })).toEqual({ start: 2, end: 11 });
    expect(trimmedSpan('    ', { start: 1, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});
