import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../domain/dates/edtf';
import { findInText } from './find-in-text';
import { MARKED_SENTENCES } from './fixtures/marked-sentences';
import { readMarked } from './fixtures/marks';
import type { KnownThings } from './found';
import { prefillClaim } from './prefill/prefill';
import { sentenceAround } from './sentences';

const KNOWN: KnownThings = { parties: [], systems: [] };

const SENTENCES = MARKED_SENTENCES.map(({ text }) => readMarked(text).text);
const WORDS = SENTENCES.flatMap((text) => text.split(' '));

/** What people paste, and what nobody would: halves of characters, marks without letters, signs that turn the direction. */
const HOSTILE = [
  ...[
    '\uD83D',
    '\uDE00',
    '\u0301\u0301',
    '\u202Eaissur\u202C',
    'روسيا باعت 12 صاروخ',
    'רוסיה',
    '\u200D',
    '\0',
    '\n\n',
    '\u2029',
  ],
  ...[
    'I\u0307ran',
    'Ｒｕｓｓｉａ',
    'Rus\u00ADsia',
    '$',
    '€',
    '1,',
    ',,',
    '...',
    '(((',
    '{',
    '٣٠',
    '10-',
    '-12',
    '’s',
    'U.S.',
    'U.S',
    '$ $',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .chain((parts) => fc.constantFrom(' ', '', '\n').map((between) => parts.join(between)));

describe('what is found in a text', () => {
  it('stands in it, in order, and nothing overlaps, whatever the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const found of findInText(words, KNOWN)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          if (found.kind === 'date') expect(isEdtf(found.date)).toBe(true);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  it('does not change with what stands in another paragraph', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES), (one, other) => {
        const alone = findInText(one, KNOWN);
        const together = findInText(`${one}\n\n${other}`, KNOWN);
        expect(together.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });

  it('fills a claim from any selection without a fault, and only with what was found', () => {
    fc.assert(
      fc.property(text, fc.nat(400), fc.integer({ min: -5, max: 400 }), (words, start, length) => {
        const found = findInText(words, KNOWN);
        const span = { start, end: start + length };
        const {
          kind,
          speaker,
          category: _,
          isOthers: __,
          denial: ___,
          ...others
        } = prefillClaim(words, span, found);
        for (const field of Object.values(others)) expect(found).toContain(field);
        if (kind) expect(kind.end).toBeLessThanOrEqual(words.length);
        if (speaker) expect(words.slice(speaker.start, speaker.end)).toBe(speaker.speaker);
        if (others.from && others.to) expect(others.from.party).not.toBe(others.to.party);
      }),
    );
  });

  it('lies in a sentence that holds what was selected', () => {
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(300), (words, a, b) => {
        const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
        const sentence = sentenceAround(words, { start, end });
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('a long text', () => {
  /** What this process has computed, in milliseconds: what others compute beside it does not count. */
  const computed = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

  function millisecondsOf(long: string): number {
    const start = computed();
    findInText(long, KNOWN);
    sentenceAround(long, { start: 10, end: 20 });
    return computed() - start;
  }

  it.each([
    ['of sentences', `${SENTENCES.join(' ')}\n\n`],
    ['without an end of a sentence', 'Russia sold 12 tanks to Iran and '],
    ['of one letter', 'a'],
    ['of numbers', '12,345 '],
    ['of money', '$2 billion '],
    ['of dates', '14 September 2005 '],
    ['of hyphens', 'S-300-'],
    ['of full stops', 'U.S.'],
    ['of negations', 'not delivered '],
    ['of marks', 'e\u0301'],
    ['of line breaks', '\n \n'],
  ])('%s takes time that grows with its letters', (_, piece) => {
    const of = (letters: number) => piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
    millisecondsOf(of(100_000));
    const [short, long] = [millisecondsOf(of(250_000)), millisecondsOf(of(1_000_000))];
    // Four times the letters; a square would take sixteen times as long.
    expect(long).toBeLessThan(Math.max(short, 50) * 9);
  });
});
