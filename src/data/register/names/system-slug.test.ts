import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG } from '../../../domain/model/ids';
import { cleanDesignation, slugOfDesignation } from './system-slug';

const anyDesignation = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', '-', ' ', '–', '\u200C', '\u00AD') }),
);

describe('the slug of a designation', () => {
  // Links hold these: a line that has to change is a link that breaks.
  it.each([
    ['Tor-M1', 'tor-m1'],
    ['S-300VM/SA-23', 's-300vm-sa-23'],
    ['BM-21 Grad 122mm', 'bm-21-grad-122mm'],
    ['Canberra B(I)-8', 'canberra-b-i-8'],
    ['Spike-MR/LR', 'spike-mr-lr'],
    ['P-3C Orion Update-2.5', 'p-3c-orion-update-2-5'],
    ['AV-8B+', 'av-8b-plus'],
    ['F+/G', 'f-plus-g'],
    ['Sea King-5  -', 'sea-king-5'],
    ['NH-90 NFH ----', 'nh-90-nfh'],
    ['  Igla-S ', 'igla-s'],
    ['Västergotland', 'vastergotland'],
    ['Kiliç', 'kilic'],
    ['Ørsted', 'orsted'],
    ['Weiß', 'weiss'],
    ['R&S', 'r-s'],
    ['20 de Julio', '20-de-julio'],
    ['Бук-М2', '2-1nx4bt6'],
    ['?', '0g3u9vy'],
    ['', ''],
    ['a'.repeat(70), `${'a'.repeat(56)}-0op6497`],
    ['word '.repeat(20), 'word-word-word-word-word-word-word-word-word-word-word-w-0zef5ty'],
  ])('of “%s” is %s, for ever', (designation, slug) => {
    expect(slugOfDesignation(designation)).toBe(slug);
  });

  it.each([
    ['AMX-13/105', 'AMX-13-105'],
    ['Mk-12', 'MK-12'],
    ['Daphné', 'Daphne'],
    ['Giraffe AMB', 'Giraffe-AMB'],
    ['FREMM', 'FREMM -'],
    ['FREMM', 'FREMM –'],
  ])('is one for two spellings of one thing: %s and %s', (one, other) => {
    expect(slugOfDesignation(one)).toBe(slugOfDesignation(other));
  });

  it('is the same whatever the hyphens, spaces and letters look like, and whatever stands between them unseen', () => {
    const signs: Readonly<Record<string, fc.Arbitrary<string>>> = {
      '-': fc.constantFrom(
        '-',
        '\u2010',
        '\u2011',
        '\u2012',
        '\u2013',
        '\u2014',
        '\u2212',
        '\uFE63',
        '\uFF0D',
      ),
      ' ': fc.constantFrom(' ', '\u00A0', '\u2009', '\u202F', '\u3000', '  '),
    };
    const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
    const writtenSign = (sign: string) => signs[sign] ?? fc.constantFrom(sign, wide(sign));
    const unseen = fc.constantFrom('', '\u200B', '\u200C', '\u200D', '\u2060', '\uFE0F', '\uFEFF');
    const written = fc
      .tuple(...[...'Tor-M1 (SA-15)'].map((sign) => fc.tuple(unseen, writtenSign(sign))))
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(written, (each) => {
        expect(slugOfDesignation(each)).toBe('tor-m1-sa-15');
      }),
    );
    expect(slugOfDesignation('Tor\u00ADM1 (SA\u00AD15)')).toBe('tor-m1-sa-15');
    expect(cleanDesignation('Ｔｏｒ‑Ｍ１\u00A0')).toBe('Tor-M1');
    expect(cleanDesignation('\u200C')).toBe('');
  });

  it('keeps apart what is longer than an id can be, and what it cannot write', () => {
    const long = 'reconnaissance and surveillance system of the air defence forces';
    expect(slugOfDesignation(`${long} one`)).not.toBe(slugOfDesignation(`${long} two`));
    expect(slugOfDesignation('Бук')).not.toBe(slugOfDesignation('Тор'));
  });

  it('is a valid id, or empty only for a designation of spaces and hyphens, and its own slug', () => {
    fc.assert(
      fc.property(anyDesignation, (designation) => {
        const slug = slugOfDesignation(designation);
        if (slug === '') expect(cleanDesignation(designation)).toBe('');
        else expect(slug).toMatch(SLUG);
        expect(slugOfDesignation(slug)).toBe(slug);
      }),
    );
  });
});
