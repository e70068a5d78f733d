/**
 * How much of what is in sentences of other languages than English is found, and how much of what is found is in them; the last
 * four of each were kept back, and nobody looked at how they are read. The figures stand in the snapshot; below the floors nothing may fall.
 */
import { describe, expect, it } from 'vitest';
import { languagesOf } from './abroad/languages';
import { findInText } from './find-in-text';
import { MARKED_ABROAD } from './fixtures/marked-abroad';
import { judge, readMarked, type Tally } from './fixtures/marks';
import type { Found } from './found';
import { piecesOf } from './pieces';
import { prefillClaim } from './prefill/prefill';

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

  it('never fills in who gives and who takes, which the order of words does not tell', () => {
    const filled = lines.map((line) => {
      const { text } = readMarked(line);
      return prefillClaim(text, { start: 0, end: text.length }, find(text));
    });
    expect(filled.flatMap(({ from, to, via }) => [from, to, via].filter(Boolean))).toEqual([]);
    expect(filled.filter(({ status }) => status).length).toBeGreaterThanOrEqual(lines.length / 2);
    expect(filled.filter(({ denial }) => denial?.isDenial)).not.toHaveLength(0);
  });
});
