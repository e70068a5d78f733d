import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG } from '../../domain/ids';
import { cleanDesignation, slugOfDesignation } from './system-slug';

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
  ])('is one for two spellings of one thing: %s and %s', (one, other) => {
    expect(slugOfDesignation(one)).toBe(slugOfDesignation(other));
  });

  it('keeps apart what is longer than an id can be, and what it cannot write', () => {
    const long = 'reconnaissance and surveillance system of the air defence forces';
    expect(slugOfDesignation(`${long} one`)).not.toBe(slugOfDesignation(`${long} two`));
    expect(slugOfDesignation('Бук')).not.toBe(slugOfDesignation('Тор'));
  });

  it('is a valid id, or empty only for a designation of spaces and hyphens, and its own slug', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 200 })), (designation) => {
        const slug = slugOfDesignation(designation);
        if (slug === '') expect(cleanDesignation(designation)).toBe('');
        else expect(slug).toMatch(SLUG);
        expect(slugOfDesignation(slug)).toBe(slug);
      }),
    );
  });
});
