import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeInEnglish } from '../words/fixtures/notices-in-english';
import { type Notation, oneOf, severalOf, wholeNumber } from './notations';

/** What is read of a text, with the notices about it. */
function read<Value>({ parse }: Notation<Value>, text: string) {
  const { value, notices } = parse(text);
  return { value, notices: notices.map(noticeInEnglish) };
}

describe('several of a few words', () => {
  const WORDS = ['ships', 'missiles', 'aircraft', 'engines'] as const;
  const notation = severalOf('category', WORDS);

  it('mean what they were made of', () => {
    fc.assert(
      fc.property(fc.subarray([...WORDS], { minLength: 1 }), (chosen) => {
        expect(notation.parse(notation.format(chosen))).toEqual({ value: chosen, notices: [] });
      }),
    );
  });

  it('are the same text in whatever order they were chosen', () => {
    expect(notation.format(['engines', 'ships'])).toBe('ships~engines');
    expect(notation.parse('engines~ships~engines')).toEqual({ value: ['ships', 'engines'], notices: [] });
    expect(notation.format([])).toBe('');
  });

  it('keep what is right beside what is wrong, and say what was probably meant', () => {
    expect(read(notation, 'ships~misiles~')).toMatchObject({
      value: ['ships'],
      notices: [
        { value: 'misiles', message: 'There is no category “misiles”.', nearest: 'missiles' },
        { value: '', message: 'There is no category “”.' },
      ],
    });
  });
});

describe('a few words', () => {
  it('have the sentence of the parameter where they have none of their own', () => {
    expect(read(oneOf('density', ['wide', 'narrow'] as const), 'x').notices).toMatchObject([
      { message: 'The parameter “density” does not know “x”.' },
    ]);
  });

  it('are read as far as there can be so many, and it is said where they are more', () => {
    const { value, notices } = read(severalOf('width', ['a', 'b'] as const), 'x~a~y~z~b');
    expect(value).toEqual(['a']);
    expect(notices.map(({ message }) => message)).toEqual([
      ...['x', 'y', 'z'].map((word) => `There is no width “${word}”.`),
      '“x~a~y~z~b” is too long.',
    ]);
  });
});

describe('a whole number', () => {
  const notation = wholeNumber('most', 5000);

  it('means the number that it was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (value) => {
        expect(notation.parse(notation.format(value))).toEqual({ value, notices: [] });
      }),
    );
    expect(notation.format(null)).toBe('');
    expect(notation.parse('0060').value).toBe(60);
  });

  it.each(['0', '-1', '5001', '1.5', '1e3', '12x', ' 1', '٣', '9'.repeat(400)])('is not “%s”', (text) => {
    const { value, notices } = read(notation, text);
    expect(value).toBeUndefined();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.message).toMatch(/ is not a number from 1 to 5000, as “most” wants it\.$/);
  });
});
