import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../fixtures/edits';
import { codePointLength, quoteAt, sliceCodePoints } from './quotation';
import { relocate } from './relocate';

const TEXT =
  'The ministry said on Monday that the first 29 launchers had been delivered. ' +
  'A spokesman added that “no further talks” were planned for this year. ' +
  'The opposition calls the price – 700 million – a scandal. No further comment was given.';

/** A citation of the first span in which words stand in a text. */
function citing(words: string, text = TEXT) {
  const start = [...text.slice(0, text.indexOf(words))].length;
  const position = { start, end: start + [...words].length };
  return { quote: quoteAt(text, position), position };
}

/** What was found, and the words that stand there. */
function foundIn(text: string, cited: ReturnType<typeof citing>) {
  const found = relocate(text, cited);
  return found.found === 'nowhere' ? 'nowhere' : [found.found, sliceCodePoints(text, found.start, found.end)];
}

describe('relocate', () => {
  it('finds what has not changed where it stood', () => {
    const cited = citing('no further talks');
    expect(relocate(TEXT, cited)).toEqual({ found: 'at-position', ...cited.position, score: 1 });
  });

  it('finds words where they stood though all around them has changed', () => {
    const cited = citing('no further talks');
    const changed = TEXT.replace('A spokesman added that “', 'x'.repeat(24)).replace('” were planned', '.');
    expect(relocate(changed, cited)).toMatchObject({ found: 'at-position', ...cited.position });
  });

  it('finds words that have moved', () => {
    const cited = citing('no further talks');
    const start = cited.position.start + 5;
    expect(relocate(`Now: ${TEXT}`, cited)).toMatchObject({ found: 'exact', start, end: start + 16 });
  });

  it('finds long words that were moved away from what stood around them', () => {
    const words = 'the first 29 launchers had been delivered';
    const moved = `${TEXT.replace(words, 'all was well')} Later: ${words}, it said.`;
    expect(foundIn(moved, citing(words))).toEqual(['exact', words]);
  });

  it('decides by what stands around words that stand in several spans', () => {
    const text = 'Alpha sold rifles to Beta in 2005. Gamma sold rifles to Delta in 2011.';
    const cited = citing('sold rifles to', text);
    const found = relocate(`Some Gamma news. Gamma sold rifles to Delta first. ${text}`, cited);
    expect(found).toMatchObject({ found: 'context', start: 57 });
  });

  it('decides nothing between spans that fit alike', () => {
    const line = 'One line is as good as another of them all. ';
    const text = line.repeat(9);
    const cited = citing('as good as', text);
    const position = { start: 190, end: 200 };
    expect(relocate(text, { ...cited, position })).toMatchObject({
      found: 'nowhere',
      best: { score: expect.any(Number) },
    });
  });

  it.each([
    ['letters', 'had been delivered', 'have been delivred', 'have been delivred'],
    ['quotation marks', '“no further talks”', '"no further talks"', '"no further talks"'],
    ['dashes and spaces', 'price – 700 million –', 'price - 700  million -', 'price - 700  million -'],
  ])('finds words in which %s changed', (_, words, now, expected) => {
    expect(foundIn(`New. ${TEXT.replace(words, now)}`, citing(words))).toEqual(['fuzzy', expected]);
  });

  it('finds nothing where the words are gone, and names what is most like them', () => {
    const cited = citing('A spokesman added that “no further talks” were planned for this year.');
    expect(relocate(TEXT.replace(cited.quote.exact, ''), cited)).toEqual({ found: 'nowhere' });
    const short = citing('No further');
    const gone = TEXT.replace('No further comment was given', 'Nobody spoke').replace(
      'no further',
      'No further',
    );
    expect(relocate(gone, short)).toMatchObject({ found: 'nowhere', best: { start: 100, end: 110 } });
  });

  it.each([
    ['an empty text', '', citing('Monday')],
    ['no words', TEXT, { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } }],
    ['a position beyond the end', 'short', { ...citing('Monday'), position: { start: 9e9, end: 9e9 } }],
    ['a position that is none', 'short', { ...citing('Monday'), position: { start: Number.NaN, end: -4 } }],
  ])('finds nothing with %s', (_, text, cited) => {
    expect(relocate(text, cited)).toEqual({ found: 'nowhere' });
  });

  it('counts code points, and never cuts through one', () => {
    const text = '📰 News 🚀 of 29 🚀 launchers sold to the 🌍 of today, and nothing else.';
    const cited = citing('29 🚀 launchers sold', text);
    expect(foundIn(`📰📰 ${text}`, cited)).toEqual(['exact', '29 🚀 launchers sold']);
    expect(foundIn(`📰📰 ${text.replace('29 🚀', '29 🚁')}`, cited)).toEqual([
      'fuzzy',
      '29 🚁 launchers sold',
    ]);
  });

  it('sees the edges of the text as what stands around words without anything around them', () => {
    const text = 'Whole passages can be quoted too.';
    const cited = citing(text, text);
    expect(foundIn('Whole passages may be quotedxx yyy too.', cited)).toEqual([
      'fuzzy',
      'Whole passages may be quotedxx yyy too.',
    ]);
  });

  /** Lines of a list that differ by a few characters each. */
  const list = (verb: string) =>
    Array.from({ length: 40 }, (_, i) => `${1950 + i}: ${(i * 7919) % 997} rifles ${verb} sold. `).join('');

  it('finds a line of a list of lines that are nearly alike', () => {
    const cited = citing('1970: 854 rifles were', list('were'));
    expect(foundIn(`List. ${list('were').replace('1970: 854 rifles', '1970: 854 riffles')}`, cited)).toEqual([
      'fuzzy',
      '1970: 854 riffles were',
    ]);
    expect(foundIn(list('are').replace('1970: 854 rifles', ''), cited)).toBe('nowhere');
  });

  it('finds a long quotation by its ends', () => {
    const random = randomFrom(7);
    const words = Array.from({ length: 2500 }, () => random(1e9).toString(36));
    const long = words.join(' ');
    const text = `Before it stood this. ${long} After that stood nothing more.`;
    const changed = long.replaceAll('a', 'A');
    expect(changed).not.toBe(long);
    expect(foundIn(`New. ${text.replace(long, changed)}`, citing(long, text))).toEqual(['fuzzy', changed]);
    expect(foundIn(`New. ${text.replace(long, words.slice(0, 900).join(' '))}`, citing(long, text))).toBe(
      'nowhere',
    );
  });
});

describe('whatever the texts', () => {
  /** Text with and without signs outside the basic plane, and with halves of pairs. */
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('a', '📰', '\ud83d', '\udcf0'), maxLength: 60 }),
  );

  it('finds what quoteAt took where it took it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), fc.nat(40), (text, start, length, context) => {
        const position = { start, end: start + length };
        fc.pre(length > 0 && position.end <= codePointLength(text));
        const found = relocate(text, { quote: quoteAt(text, position, context), position });
        expect(found).toEqual({ found: 'at-position', ...position, score: 1 });
      }),
    );
  });

  it('finds parts of the text, and the very words unless it says that they changed', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(20), fc.nat(20), (old, text, start, length) => {
        const quote = quoteAt(old, { start, end: start + length });
        const result = relocate(old.slice(0, 9) + text, { quote, position: { start, end: start + length } });
        const span = result.found === 'nowhere' ? result.best : result;
        if (!span) return;
        const words = sliceCodePoints(old.slice(0, 9) + text, span.start, span.end);
        expect(codePointLength(words)).toBe(span.end - span.start);
        if (result.found !== 'fuzzy' && result.found !== 'nowhere') expect(words).toBe(quote.exact);
      }),
    );
  });
});

describe('the time that relocate takes', () => {
  const CITED = { prefix: 'before it', suffix: 'after it' };
  it.each([
    ['a text of one letter', 'a', `b${'a'.repeat(19_999)}`],
    ['words of one letter', 'a', 'a'.repeat(20_000)],
    ['a letter in the middle', 'a', `${'a'.repeat(9999)}b${'a'.repeat(9999)}`],
    ['a text that repeats itself', '0.0 | ', `${'0.0 | '.repeat(3000)}1`],
    ['a single letter', 'one or two ', 'o'],
  ])('is bounded with %s, 2 MB long', { timeout: 20_000 }, (_, part, exact) => {
    const text = part.repeat(2_000_000 / part.length);
    const found = relocate(text, {
      quote: { ...CITED, exact },
      position: { start: 7, end: 7 + exact.length },
    });
    expect(['nowhere', 'at-position']).toContain(found.found);
  });
});
