import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInEnglish } from '../words/fixtures/notices-in-english';
import { type Notation, severalOf, wholeNumber } from './notations';

/** What is read of a text, with what is said of its faults. */
function read<Value>({ parse }: Notation<Value>, text: string) {
  const { value, faults } = parse(text);
  return { value, faults: faults.map(faultInEnglish) };
}

describe('several of a few words', () => {
  const WORDS = ['ships', 'missiles', 'aircraft', 'engines'] as const;
  const notation = severalOf('category', WORDS);

  it('mean what they were made of', () => {
    fc.assert(
      fc.property(fc.subarray([...WORDS], { minLength: 1 }), (chosen) => {
        expect(notation.parse(notation.format(chosen))).toEqual({ value: chosen, faults: [] });
      }),
    );
  });

  it('are the same text in whatever order they were chosen', () => {
    expect(notation.format(['engines', 'ships'])).toBe('ships~engines');
    expect(notation.parse('engines~ships~engines')).toEqual({ value: ['ships', 'engines'], faults: [] });
    expect(notation.format([])).toBe('');
  });

  it('keep what is right beside what is wrong, and say what was probably meant', () => {
    expect(read(notation, 'ships~misiles~')).toMatchObject({
      value: ['ships'],
      faults: [
        { value: 'misiles', message: 'There is no category “misiles”.', nearest: 'missiles' },
        { value: '', message: 'There is no category “”.' },
      ],
    });
  });
});

describe('a few words', () => {
  it('are read as far as there can be so many, and it is said where they are more', () => {
    const { value, faults } = read(severalOf('width', ['a', 'b'] as const), 'x~a~y~z~b');
    expect(value).toEqual(['a']);
    expect(faults.map(({ message }) => message)).toEqual([
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
        expect(notation.parse(notation.format(value))).toEqual({ value, faults: [] });
      }),
    );
    expect(notation.format(null)).toBe('');
    expect(notation.parse('0060').value).toBe(60);
  });

  it.each(['0', '-1', '5001', '1.5', '1e3', '12x', ' 1', '٣', '9'.repeat(400)])('is not “%s”', (text) => {
    const { value, faults } = read(notation, text);
    expect(value).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toMatch(/ is not a number from 1 to 5000, as “most” wants it\.$/);
  });
});
