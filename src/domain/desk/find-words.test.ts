import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from './find-words';

const TEXT =
  'The U.S. should not “speak to us like we are Gabon or Mali,” he remarked – not like Gabon.\nİt ended.';

const found = (typed: string) => findWords(TEXT, typed).map(({ start, end }) => TEXT.slice(start, end));

describe('words that are sought in a text', () => {
  it('are found whatever their capitals, quotation marks, dashes and breaks', () => {
    expect(found('the u.s.')).toEqual(['The U.S.']);
    expect(found('mali," he')).toEqual(['Mali,” he']);
    expect(found('remarked - not')).toEqual(['remarked – not']);
    expect(found('gabon. ')).toEqual(['Gabon.']);
    expect(found('gabon. İt')).toEqual(['Gabon.\nİt']);
  });

  it('are found at each place where they stand', () => {
    expect(found('gabon')).toEqual(['Gabon', 'Gabon']);
    expect(found('Ghana')).toEqual([]);
    expect(found(' ')).toEqual([]);
  });

  it('reach from the first words to the last, where "…" stands between them', () => {
    expect(found('"speak … mali')).toEqual(['“speak to us like we are Gabon or Mali']);
    expect(found('like ... Gabon')).toEqual(['like we are Gabon', 'like Gabon']);
    expect(found('like …')).toEqual(['like', 'like']);
    expect(found('remarked … like we')).toEqual([]);
    expect(found('… Mali')).toEqual([]);
  });

  it('are found wherever they were taken from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const words = text.slice(start, end);
        if (words.trim() !== words || words === '' || /…|\.{3}/.test(words)) return;
        expect(findWords(text, words)).toContainEqual({ start, end });
      }),
    );
  });
});
