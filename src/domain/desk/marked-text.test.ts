import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, type TextMark } from './marked-text';

/** What lies over each letter, told without any cutting. */
const naive = (text: string, marks: readonly TextMark[]) =>
  [...Array(text.length).keys()].map((at) =>
    marks.filter(({ start, end }) => start <= at && end > at).map(({ as }) => as),
  );

describe('a text that is cut where marks begin and end', () => {
  it('has over each letter the marks that lie over it, in the order in which they were given', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.'), maxLength: 60 });
    const mark = fc
      .tuple(fc.nat(60), fc.nat(20), fc.constantFrom('found', 'claimed', 'chosen'))
      .map(([start, length, as]) => ({ start, end: start + length, as }) as TextMark);
    fc.assert(
      fc.property(text, fc.array(mark, { maxLength: 8 }), (letters, marks) => {
        const pieces = markedText(letters, marks).flatMap((block) => block.pieces);
        const own = pieces.flatMap((piece) => [...piece.text].map(() => piece.marks.map(({ as }) => as)));
        expect(own).toEqual(naive(letters, marks));
      }),
    );
  });

  it('has no block that is too long, and ends it behind a sentence', () => {
    const text = `${'Russia sold tanks to Iran. '.repeat(2000)}\n\n${'a'.repeat(20_000)}\n\n${'😀'.repeat(9000)}`;
    const blocks = markedText(text, []);
    const texts = blocks.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
    expect(texts.join('')).toBe(text);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(8000);
    expect(texts[0]?.endsWith('Iran. ')).toBe(true);
    expect(blocks.filter(({ goesOn }) => !goesOn).length).toBe(3);
    expect(texts.every((words) => !/^[\uDC00-\uDFFF]/.test(words))).toBe(true);
  });

  it('takes time that grows with its marks, in one paragraph too', () => {
    const millisecondsOf = (count: number) => {
      const marks = [...Array(count).keys()].map((at) => ({
        start: at * 10,
        end: at * 10 + 5,
        as: 'found' as const,
      }));
      const text = 'Russia so '.repeat(count);
      const begin = process.cpuUsage();
      markedText(text, marks);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    millisecondsOf(2000);
    const [short, long] = [millisecondsOf(5000), millisecondsOf(40_000)];
    // Eight times the marks; a square would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 20) * 20);
  });
});
