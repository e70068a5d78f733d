/**
 * How much of what is in a text is found, and how much of what is found is in it, by kind: in the two documents of the shipped
 * case file, and in sentences that were marked before it was seen how they are read. A third of these was kept
 * back, and nobody looked at what is found in it. The figures stand in the snapshot; below the floors nothing may fall.
 */
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../../scripts/case-file';
import { allOf } from '../../../domain/model/relationships';
import { findInText } from './find-in-text';
import { claimsOf, fieldsOf } from './fixtures/claims';
import { KEPT_DEALS, SEEN_DEALS } from './fixtures/marked-deals';
import { MARKED_DOCUMENTS } from './fixtures/marked-documents';
import { KEPT_PRESS, SEEN_PRESS } from './fixtures/marked-press';
import { MARKED_SENTENCES } from './fixtures/marked-sentences';
import { judge, type Mark, placeMarks, readMarked, type Tally } from './fixtures/marks';
import type { Found, KnownThings } from './found';
import { prefillClaim } from './prefill/prefill';

const { parties, systems, sources, relationships } = caseFile();
const KNOWN: KnownThings = { parties: [...parties.values()], systems: [...systems.values()] };

const isKept = (_: unknown, i: number) => i % 3 === 2;
const TUNED = [...MARKED_SENTENCES.filter((each, i) => !isKept(each, i)), ...SEEN_DEALS, ...SEEN_PRESS];
const KEPT = [...MARKED_SENTENCES.filter(isKept), ...KEPT_DEALS, ...KEPT_PRESS];

const percent = (part: number, whole: number) => `${whole === 0 ? '–' : Math.round((part / whole) * 100)} %`;

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return { marked: sum('marked'), found: sum('found'), right: sum('right') };
}

/** For each kind how much is found and how much of it is right, as a line to be read. */
function figures(texts: readonly { readonly text: string; readonly marks: readonly Mark[] }[]) {
  const judged = texts.map(({ text, marks }) => judge(text, marks, findInText(text, KNOWN)).tallies);
  const of = (kind: string) => sumOf(judged.flatMap((tallies) => tallies.get(kind) ?? []));
  const kinds: readonly Found['kind'][] = [
    'party',
    'system',
    'quantity',
    'money',
    'date',
    'either',
    'dealing',
  ];
  const tallies = new Map(kinds.map((kind) => [kind, of(kind)]));
  const lines = [...tallies].map(
    ([kind, { marked, found, right }]) =>
      `${kind}: precision ${percent(right, found)} (${right} of ${found}), recall ${percent(right, marked)} (${right} of ${marked})`,
  );
  return { tallies, lines };
}

const DOCUMENTS = MARKED_DOCUMENTS.map(([id, list]) => {
  const text = [...sources.values()].find((source) => source.id === id)?.text ?? '';
  return { text, marks: placeMarks(text, list) };
});

/** By kind: the least precision, and the least recall. */
const FLOORS: Readonly<Record<Found['kind'], readonly [precision: number, recall: number]>> = {
  party: [0.95, 0.98],
  system: [0.9, 0.95],
  quantity: [0.85, 0.9],
  money: [0.95, 0.95],
  date: [0.85, 0.85],
  either: [1, 1],
  dealing: [0.9, 0.85],
};

describe.each([
  ['the two documents', DOCUMENTS],
  ['the sentences that were looked at', TUNED.map(({ text }) => readMarked(text))],
  ['the sentences that were kept back', KEPT.map(({ text }) => readMarked(text))],
])('what is found in %s', (_, texts) => {
  const { tallies, lines } = figures(texts);

  it('is what these figures say', () => {
    expect(lines).toMatchSnapshot();
  });

  it.each(Object.entries(FLOORS))('is enough of every %s, and little else', (kind, [precision, recall]) => {
    const { marked, found, right } = tallies.get(kind as Found['kind']) ?? { marked: 0, found: 0, right: 0 };
    expect(right).toBeGreaterThanOrEqual(found * precision);
    expect(right).toBeGreaterThanOrEqual(marked * recall);
  });
});

describe.each([
  ['looked at', TUNED],
  ['kept back', KEPT],
])('claims that are filled in from sentences that were %s', (_, sentences) => {
  const counts = claimsOf(sentences, KNOWN);
  const { right, wrong, empty } = counts;

  it('are as these counts say', () => {
    expect(counts).toMatchSnapshot();
  });

  it('are seldom wrong, and seldom empty where words tell', () => {
    expect(wrong).toBeLessThanOrEqual((right + wrong) * 0.1);
    expect(empty).toBeLessThanOrEqual((right + empty) * 0.15);
  });
});

/** What the supporting quotations of the case file are filled with, each beside what its relationship is. */
function quotations(): {
  readonly filled: Record<string, string>;
  readonly is: Record<string, string | undefined>;
}[] {
  return allOf(relationships).flatMap(({ claims, kind, from, to, system }) =>
    claims.flatMap(({ citation, stance }) => {
      const text = sources.get(citation.source)?.text;
      if (citation.type !== 'quotation' || stance !== 'supports' || text === undefined) return [];
      const filled = fieldsOf(prefillClaim(text, citation.position, findInText(text, KNOWN)));
      return [{ filled, is: { kind, from, to, system } }];
    }),
  );
}

function quotationsOf() {
  const fields = quotations().flatMap(({ filled, is }) =>
    Object.entries(is).flatMap(([field, value]) =>
      value === undefined ? [] : [[filled[field], value] as const],
    ),
  );
  const right = fields.filter(([found, value]) => found === value).length;
  const empty = fields.filter(([found]) => found === undefined).length;
  return { right, empty, wrong: fields.length - right - empty };
}

describe('claims that are filled in from the quotations of the two documents', () => {
  const counts = quotationsOf();

  it('are as these counts say', () => {
    expect(counts).toMatchSnapshot();
  });

  it('are never wrong about who, what and to whom', () => {
    expect(counts.wrong).toBe(0);
  });
});
