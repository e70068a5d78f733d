import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './fold';

/** Letters that fold in all sorts of ways, and few of them, so that they meet. */
const letter = fc.constantFrom(...'aÄßẞıIİςσΣłŁøæœđЙёщьیةـ한가ﬁ²が ', 'e\u0301', '\u1112', '\u3131', '🚀');
const text = fc.oneof(fc.string({ unit: letter }), fc.string({ unit: 'binary' }));

describe('a folded text', () => {
  it.each([
    ['Húgo', 'hugo'],
    ['Łódź', 'lodz'],
    ['Đà Nẵng', 'da nang'],
    ['Tromsø', 'TROMSO'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'straße'],
    ['Diyarbakır', 'diyarbakir'],
    ['İzmir', 'izmir'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['ﬁreﬁnder', 'firefinder'],
    ['Бастион-Й', 'бастион-и'],
    ['Алёша', 'АЛЕША'],
    ['Тор-М1', 'tor-m1'],
    ['С-300ВМ', 's-300vm'],
    ['Х-31', 'kh-31'],
    ['Игла-С', 'igla-s'],
    ['Панцирь', 'pantsir'],
    ['ΚΡΟΝΟΣ', 'κρόνος'],
    ['إيران', 'ايران'],
    ['ایران', 'إيران'],
    ['سوريا', 'ســـوريا'],
    ['القاهرة', 'القاهره'],
    ['천궁', '천궁'.normalize('NFD')],
    ['５０ ｍｍ', '50 mm'],
  ])('of %s is that of %s', (written, typed) => {
    expect(folded(written)).toBe(folded(typed));
  });

  it('keeps apart what are different letters and syllables', () => {
    const different = ['천궁', '전궁', '천중', 'τορ', 'тор', 'o', 'd', 'l', 'ß', 's'];
    expect(new Set(different.map(folded)).size).toBe(different.length);
  });

  it('holds a Korean syllable from the first letter of it that is typed', () => {
    for (const begun of ['ㅊ', '처', '천', '천구']) expect(folded('천궁-II')).toContain(folded(begun));
  });

  it('is made of the folded pieces of the text, so that every piece is found', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(folded(first + second)).toBe(folded(first) + folded(second));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(folded(folded(some))).toBe(folded(some));
      }),
      { numRuns: 2000 },
    );
  });
});
