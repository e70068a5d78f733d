import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset';
import type { Claim, Stance } from '../model/claim';
import type { SourceId } from '../model/ids';
import type { Relationship } from '../model/relationship';
import { readyMade } from '../model/relationships';
import type { Source } from '../model/source';
import { type CitedText, citedTextOf } from './passages';
import { codePointLength, findQuote, quoteAt, sliceCodePoints } from './quotation';

const SOURCE = 'document' as SourceId;

/** What a test says of a claim: where its words stand, and for which relationship it stands. */
interface Cited {
  readonly start: number;
  readonly end: number;
  readonly relationship?: string;
  readonly stance?: Stance;
}

function claimsOf(text: string, cited: readonly Cited[]): Claim[] {
  return cited.map(({ start, end, relationship = 'r1', stance = 'supports' }, i) => ({
    ...({ id: `claim-${i}`, relationship, stance, says: [] } as unknown as Claim),
    citation: {
      type: 'quotation',
      source: SOURCE,
      quote: quoteAt(text, { start, end }),
      position: { start, end },
    },
  }));
}

/** The text as a source, read with these claims. */
function read(text: string, claims: readonly Claim[]): CitedText {
  const relationships = readyMade([{ id: 'r', claims } as unknown as Relationship]);
  const cited = citedTextOf({ relationships } as unknown as Parameters<typeof citedTextOf>[0], {
    ...({ id: SOURCE } as Source),
    text,
  });
  if (!cited) throw new Error('The source has no text.');
  return cited;
}

const segmentsOf = ({ paragraphs }: CitedText) => paragraphs.flatMap(({ segments }) => segments);

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '📰') }),
  fc.string({ unit: 'binary' }),
);

describe('citedTextOf', () => {
  const text = 'One two three.\n\nFour five six.\nSeven.';

  it('numbers passages as they are read, the longer first of two that begin together', () => {
    const { passages } = read(
      text,
      claimsOf(text, [
        { start: 16, end: 20 },
        { start: 4, end: 7 },
        { start: 4, end: 13 },
        { start: 0, end: 3 },
      ]),
    );
    expect(passages.map(({ number, quote }) => [number, quote.exact])).toEqual([
      [1, 'One'],
      [2, 'two three'],
      [3, 'two'],
      [4, 'Four'],
    ]);
  });

  it('takes claims on the same words for one passage, with each of their relationships once', () => {
    const { passages } = read(
      text,
      claimsOf(text, [
        { start: 0, end: 3, relationship: 'b' },
        { start: 0, end: 3, relationship: 'a' },
        { start: 0, end: 3, relationship: 'b' },
      ]),
    );
    expect(passages).toHaveLength(1);
    expect(passages[0]?.claims).toHaveLength(3);
    expect(passages[0]?.relationships).toEqual(['b', 'a']);
  });

  it('cuts overlapping and nested passages into segments that know what they are part of', () => {
    const cited = read(
      'abcdefghij',
      claimsOf('abcdefghij', [
        { start: 0, end: 6 },
        { start: 2, end: 4 },
        { start: 5, end: 9 },
      ]),
    );
    const told = segmentsOf(cited).map(({ text: words, within, begins }) => [
      words,
      within.map(({ number }) => number),
      begins.map(({ number }) => number),
    ]);
    expect(told).toEqual([
      ['ab', [1], [1]],
      ['cd', [1, 2], [2]],
      ['e', [1], []],
      ['f', [1, 3], [3]],
      ['ghi', [3], []],
      ['j', [], []],
    ]);
  });

  it('begins a paragraph after any line break, and makes none of nothing', () => {
    const paragraphs = (words: string) =>
      read(words, []).paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(''));
    expect(paragraphs(text)).toEqual(['One two three.\n\n', 'Four five six.\n', 'Seven.']);
    expect(paragraphs('\n\nOne.\n \nTwo.\n')).toEqual(['\n\nOne.\n \n', 'Two.\n']);
    expect(paragraphs('')).toEqual(['']);
  });

  it('lists what is not in the text, and puts it nowhere', () => {
    const claims = claimsOf(text, [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
    const { passages, notFound } = read('One 222 three.', claims);
    expect(passages.map(({ quote }) => quote.exact)).toEqual(['One']);
    expect(notFound).toEqual([claims[1]]);
  });

  it('finds words again that have moved', () => {
    const said = 'Seven parties met in the old town hall of Northland’s capital.';
    const claims = claimsOf(said, [{ start: 0, end: 35 }]);
    const { passages, notFound } = read(`Updated at noon. ${said}`, claims);
    expect(passages.map(({ quote, start }) => [quote.exact, start])).toEqual([[said.slice(0, 35), 17]]);
    expect(notFound).toEqual([]);
  });

  it('has nothing to read where the dataset does not hold the text', () => {
    const dataset = smallDataset();
    const register = dataset.sources.get('deal-register' as SourceId);
    expect(register && citedTextOf(dataset, register)).toBeNull();
  });

  it('finds every citation of the small dataset, whose first sign counts as one', () => {
    const dataset = smallDataset();
    const report = dataset.sources.get('wire-report' as SourceId);
    const cited = report && citedTextOf(dataset, report);
    expect(cited?.notFound).toEqual([]);
    for (const { quote, claims, start, end } of cited?.passages ?? []) {
      expect(claims[0]?.citation).toMatchObject({ quote: { exact: quote.exact } });
      expect(findQuote(report?.text ?? '', quote)).toEqual([{ start, end }]);
    }
    expect(cited?.passages.length).toBeGreaterThan(3);
  });

  it('gives back the text, and each passage, whatever overlaps', () => {
    const ends = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(anyText, fc.array(ends, { maxLength: 8 }), (words, pairs) => {
        const length = codePointLength(words);
        const cited = pairs
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
          .filter(({ end }) => end <= length);
        const result = read(words, claimsOf(words, cited));
        const segments = segmentsOf(result);
        expect(segments.map((segment) => segment.text).join('')).toBe(words);
        expect(result.notFound).toEqual([]);
        for (const passage of result.passages) {
          const own = segments.filter(({ within }) => within.includes(passage));
          expect(own.map((segment) => segment.text).join('')).toBe(
            sliceCodePoints(words, passage.start, passage.end),
          );
          expect(segments.filter(({ begins }) => begins.includes(passage))).toEqual([own[0]]);
        }
        expect(result.passages.map(({ number }) => number)).toEqual(result.passages.map((_, i) => i + 1));
      }),
    );
  });
});
