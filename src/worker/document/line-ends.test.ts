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

  it('keeps its hyphen behind a prefix or a word of its own, in several languages', () => {
    const kept = [
      'the non-|aligned state, a well-|known deal, anti-|aircraft missiles, pre-|delivery, co-|operation',
      'a so-|called gift, self-|propelled guns, short-|range rockets, twenty-|four jets, re-|armed, over-|paid',
      'ein nicht-|staatlicher, anti-|westlicher, russisch-|belarussischer Vertrag, der vize-|präsident',
      'un sous-|marin, le porte-|avions, un accord franco-|britannique, vingt-|quatre, anti-|char',
      'un acuerdo político-|militar, anti-|tanque, hispano-|alemán, ex-|ministro',
    ].join('. ');
    expect(joined(kept)).toBe(kept.replaceAll('|', ''));
  });

  it('is joined behind such letters where it is an end, or a common word', () => {
    const parted =
      'A short-|age, the long-|er, six-|teen: re-|ports, pro-|duced, ex-|ports, inter-|national, so-|ciety, pre-|sident, sub-|marines.';
    expect(joined(parted)).toBe(parted.replaceAll('-|', ''));
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
      { code: 'joined', count: 1, words: ['confirmed'] },
      { code: 'hyphens', count: 1, words: ['MiG-built'] },
    ]);
  });

  it('is not asked about where the document has it so within a line, or it is a designation', () => {
    const page = `A Long-${PARTED}standing and well-${PARTED}known friend, the Tor-${PARTED}M1. It is long-standing.`;
    const { pages, notes } = withWordsJoined([page]);
    expect(pages).toEqual([page.replaceAll(PARTED, '')]);
    expect(notes).toEqual([{ code: 'hyphens', count: 1, words: ['well-known'] }]);
  });

  it('is named once, with up to 20 words', () => {
    const first = [...'abcdefghijklmnopqrstuvwxy'].map((letter) => `${letter}ub`);
    const { notes } = withWordsJoined([[...first, 'aub'].map((word) => `${word}-${PARTED}bing`).join(' ')]);
    expect(notes).toEqual([
      {
        code: 'joined',
        count: 24,
        words: first
          .filter((one) => one !== 'sub')
          .slice(0, 20)
          .map((word) => `${word}bing`),
      },
      { code: 'hyphens', count: 1, words: ['sub-bing'] },
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
