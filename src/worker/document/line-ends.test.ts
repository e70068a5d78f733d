import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTED, withWordsJoined } from './line-ends';

const joined = (...pages: string[]) =>
  withWordsJoined(pages.map((page) => page.replaceAll('|', PARTED))).pages.join('\n');

describe('a word at the end of a line', () => {
  it('is joined where it goes on in small letters', () => {
    expect(joined('It was con-|firmed. Die Rüs-|tung, la négo-|ciation, пос-|тавка.')).toBe(
      'It was confirmed. Die Rüstung, la négociation, поставка.',
    );
  });

  it('keeps its hyphen where it is a code, a name, or one of several', () => {
    const kept = 'The Su-|35, a T-|shirt, MiG-|built, surface-to-|air, Israeli-|made.';
    expect(joined(kept)).toBe(kept.replaceAll('|', ''));
  });

  it('keeps its hyphen where the document has it so within a line, or both parts by themselves', () => {
    expect(joined('A long-|term deal.', 'It is long-term.')).toContain('A long-term deal.');
    expect(joined('A long-|term deal.', 'It took long. The term ended.')).toContain('A long-term deal.');
    expect(joined('He co-|operated.', 'They cooperated.')).toContain('He cooperated.');
  });

  it('is joined at a soft hyphen, which is there for the end of a line alone', () => {
    expect(joined('Kampf\u00AD|Panzer')).toBe('KampfPanzer');
  });

  it('keeps a space where a list shares its last part, and a dash is one', () => {
    expect(joined('Ein-|und Ausfuhr, short-|and long-range')).toBe('Ein- und Ausfuhr, short- and long-range');
    expect(joined('He said -|and left')).toBe('He said - and left');
  });

  it('is told of either way', () => {
    const { notes } = withWordsJoined([`con-${PARTED}firmed, Su-${PARTED}35, the MiG-${PARTED}built`]);
    expect(notes).toEqual([
      { code: 'joined', count: 1, word: 'confirmed' },
      { code: 'hyphens', count: 1, word: 'MiG-built' },
    ]);
  });

  it('changes nothing but hyphens and spaces, and leaves no mark', () => {
    const text = fc.array(fc.constantFrom('a', 'B', 'é', '-', PARTED, `-${PARTED}`, '\u00AD', ' ', '7'));
    fc.assert(
      fc.property(text, (signs) => {
        const raw = signs.join('').replaceAll(new RegExp(`(?<![-\u00AD])${PARTED}`, 'g'), '');
        const [now = ''] = withWordsJoined([raw]).pages;
        expect(now).not.toContain(PARTED);
        const bare = (one: string) => one.replace(/[-\u00AD\0 ]/g, '');
        expect(bare(now)).toBe(bare(raw));
      }),
    );
  });
});
