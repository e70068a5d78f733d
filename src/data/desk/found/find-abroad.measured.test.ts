/**
 * How much of what is in sentences of other languages than English is found, and how much of what is found is in them; the last
 * four of each were kept back, and nobody looked at how they are read. The figures stand in the snapshot; below the floors nothing may fall.
 */
import { describe, expect, it } from 'vitest';
import { languagesOf } from './abroad/languages';
import { findInText } from './find-in-text';
import { filled, short } from './fixtures/filled';
import { MARKED_ABROAD } from './fixtures/marked-abroad';
import { ENDS_ABROAD, type EndsAbroad } from './fixtures/marked-ends-abroad';
import { SPEAKERS_ABROAD, type SpeakerAbroad } from './fixtures/marked-speakers-abroad';
import { judge, readMarked, type Tally } from './fixtures/marks';
import type { Found } from './found';
import { piecesOf } from './pieces';

const KINDS = ['party', 'system', 'quantity', 'money', 'date', 'dealing'] as const satisfies Found['kind'][];

/** By kind: the least precision, and the least recall. */
const FLOORS: Readonly<Record<(typeof KINDS)[number], readonly [precision: number, recall: number]>> = {
  party: [0.95, 0.95],
  system: [0.9, 0.75],
  quantity: [0.85, 0.85],
  money: [0.95, 0.95],
  date: [0.9, 0.9],
  dealing: [0.9, 0.8],
};

const find = (text: string) => findInText(text, { parties: [], systems: [] });

function tallyOf(lines: readonly string[], kind: string): Tally {
  const sum = { marked: 0, found: 0, right: 0 };
  for (const line of lines) {
    const { text, marks } = readMarked(line);
    const { marked, found, right } = judge(text, marks, find(text)).tallies.get(kind) ?? {
      ...sum,
      marked: 0,
      found: 0,
      right: 0,
    };
    sum.marked += marked;
    sum.found += found;
    sum.right += right;
  }
  return sum;
}

const percent = (part: number, whole: number) => `${whole === 0 ? '–' : Math.round((part / whole) * 100)} %`;

const figures = (lines: readonly string[]) =>
  KINDS.map((kind) => {
    const { marked, found, right } = tallyOf(lines, kind);
    return `${kind}: precision ${percent(right, found)} (${right} of ${found}), recall ${percent(right, marked)} (${right} of ${marked})`;
  });

describe.each(Object.entries(MARKED_ABROAD))('what is found in sentences of the language %s', (id, lines) => {
  const isKept = (_: unknown, i: number) => i >= 12;

  it('is what these figures say', () => {
    expect({
      'looked at': figures(lines.filter((line, i) => !isKept(line, i))),
      'kept back': figures(lines.filter(isKept)),
    }).toMatchSnapshot();
  });

  it.each(KINDS)('is enough of every %s, and little else', (kind) => {
    const { marked, found, right } = tallyOf(lines, kind);
    const [precision, recall] = FLOORS[kind];
    expect(marked).toBeGreaterThan(0);
    expect(right).toBeGreaterThanOrEqual(found * precision);
    expect(right).toBeGreaterThanOrEqual(marked * recall);
  });

  it('is looked for in that language, beside English too', () => {
    const texts = lines.map((line) => readMarked(line).text);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    for (const text of texts) expect(languagesOf(piecesOf(text))[0]?.id).toBe(id);
    const [first = ''] = texts;
    const mixed = `The ambassador of Peru said that it was not so. ${first} He had nothing to add to this.`;
    const languages = new Set(languagesOf(piecesOf(mixed)).map((language) => language?.id ?? 'en'));
    expect(languages).toEqual(new Set(['en', id]));
  });

  it('fills a claim with what came of it, and with who denies it', () => {
    const claims = lines.map((line) => filled(readMarked(line).text));
    expect(claims.filter(({ status }) => status).length).toBeGreaterThanOrEqual(lines.length / 2);
    expect(claims.filter(({ denial }) => denial?.isDenial)).not.toHaveLength(0);
  });
});

/** The ends of the deal that a sentence is filled with, or that it has: who gives, who takes, and through whom. */
function endsOf(ends: string): readonly [from: string, to: string, via: string] {
  const [from = '', rest = ''] = ends.split(' > ');
  const [to = '', via = '–'] = rest.split(' via ');
  return [from, to, via];
}

/** How many ends are filled with whom they should be, left empty, and wrong; one that the words leave open is not counted where it is empty. */
function countsOf(sentences: readonly EndsAbroad[]) {
  const counts = { right: 0, empty: 0, wrong: 0 };
  for (const { text, ends } of sentences) {
    const { from, to, via } = filled(text);
    const found = [from, to, via].map(short);
    endsOf(ends).forEach((end, i) => {
      if (found[i] === end) counts.right += end === '–' ? 0 : 1;
      else counts[found[i] === '–' ? 'empty' : 'wrong'] += 1;
    });
  }
  return counts;
}

describe.each(Object.entries(ENDS_ABROAD))('who gives and who takes in the language %s', (_, sentences) => {
  const looked = countsOf(sentences.filter((_each, i) => i % 2 === 0));
  const kept = countsOf(sentences.filter((_each, i) => i % 2 === 1));

  it('is as these counts say', () => {
    expect({ 'looked at': looked, 'kept back': kept }).toMatchSnapshot();
  });

  it('is seldom left empty where words tell, and never wrong', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(12);
    for (const { right, empty, wrong } of [looked, kept]) {
      expect(wrong).toBe(0);
      expect(empty).toBeLessThanOrEqual((right + empty) * 0.25);
    }
  });
});

/** How many of what is told of speakers, what they are and for whom they speak is filled in as it should be, left empty, and wrong; what is not told is not counted where it is empty. */
function speakersOf(sentences: readonly SpeakerAbroad[]) {
  const counts = { right: 0, empty: 0, wrong: 0 };
  for (const { text, told } of sentences) {
    const { speaker } = filled(text);
    const found = [speaker?.speaker, speaker?.role, speaker?.party].map((one) => one ?? '–');
    told.split('; ').forEach((should, i) => {
      if (found[i] === should) counts.right += should === '–' ? 0 : 1;
      else counts[found[i] === '–' ? 'empty' : 'wrong'] += 1;
    });
  }
  return counts;
}

describe.each(Object.entries(SPEAKERS_ABROAD))('who says it in the language %s', (_, sentences) => {
  const looked = speakersOf(sentences.filter((_each, i) => i % 2 === 0));
  const kept = speakersOf(sentences.filter((_each, i) => i % 2 === 1));

  it('is as these counts say', () => {
    expect({ 'looked at': looked, 'kept back': kept }).toMatchSnapshot();
  });

  it('is seldom left empty where words tell, and never wrong', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(12);
    for (const { right, empty, wrong } of [looked, kept]) {
      expect(wrong).toBe(0);
      expect(empty).toBeLessThanOrEqual((right + empty) * 0.25);
    }
  });
});
