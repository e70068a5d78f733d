/**
 * How often citations are found again, and that they are never found at a wrong span: every quotation of the shipped
 * case file, in its source after random edits of 1 to 5 % of the characters. The cases are always the same ones.
 * A longer run, with any number of cases: `RELOCATE_CASES=50000 npm run unit -- relocate`
 */
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import {
  apply,
  type Edited,
  type Random,
  randomFrom,
  randomlyEdited,
  sizeOf,
  trackedTo,
} from '../fixtures/edits';
import type { Citation } from '../model/claim';
import { allOf } from '../model/relationships';
import { type Relocation, relocate } from './relocate';

const CASES = Number(process.env['RELOCATE_CASES'] ?? 2200);
const DELETED_CASES = Math.ceil(CASES / 4);

/** Edits within so many characters of an end of a passage make it unclear where exactly the end now is. */
const BESIDE = 16;

type Quotation = Extract<Citation, { type: 'quotation' }>;

/** The quotations, each with the text it is from. */
function quotations(): { text: string; citation: Quotation }[] {
  const { relationships, sources } = caseFile();
  const citations = allOf(relationships).flatMap(({ claims }) => claims.map(({ citation }) => citation));
  return citations.flatMap((citation) => {
    const text = sources.get(citation.source)?.text;
    return citation.type === 'quotation' && text !== undefined ? [{ text, citation }] : [];
  });
}

/** Calls `run` as often as asked, with one quotation after the other, and counts what it says. */
function tally(count: number, run: (text: string, cited: Quotation, random: Random) => string) {
  const all = quotations();
  const counts: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const { text, citation } = all[index % all.length] as (typeof all)[number];
    const result = run(text, citation, randomFrom(index));
    counts[result] = (counts[result] ?? 0) + 1;
  }
  return counts;
}

/** From 1 to 5 %. */
const somePart = (random: Random) => 0.01 + random(401) / 10_000;

/**
 * Whether an end that was found is not where the edits took it: it may be off by no more characters than were edited
 * right beside it, so where none were, by none.
 */
function isOff(found: number, old: number, edited: Edited): boolean {
  const { first, last } = trackedTo(old, edited);
  const beside = edited.edits.filter(({ start, end }) => start <= old + BESIDE && end >= old - BESIDE);
  const allowed = beside.reduce((sum, edit) => sum + sizeOf(edit), 0);
  return found < first - allowed || found > last + allowed;
}

function verdict(found: Relocation, { start, end }: Quotation['position'], edited: Edited): string {
  if (found.found === 'nowhere') return 'nowhere';
  return isOff(found.start, start, edited) || isOff(found.end, end, edited) ? 'wrong' : 'right';
}

describe('citations in texts that were changed', { timeout: 20_000 + CASES * 20 }, () => {
  it('counts in UTF-16 units here, as no text of the case file has characters of two', () => {
    for (const { text } of quotations()) expect([...text]).toHaveLength(text.length);
  });

  it('finds at least 99 % again, and none at a wrong span', () => {
    const counts = tally(CASES, (text, cited, random) => {
      const edited = randomlyEdited(text, somePart(random), random);
      return verdict(relocate(edited.text, cited), cited.position, edited);
    });
    expect(counts['wrong'] ?? 0).toBe(0);
    expect((counts['right'] ?? 0) / CASES).toBeGreaterThanOrEqual(0.99);
  });

  it('takes no copy of a passage for the passage', () => {
    const counts = tally(DELETED_CASES, (text, cited, random) => {
      const { position, quote } = cited;
      const free = [...text]
        .map((_, at) => at)
        .filter((at) => at < position.start - 40 || at > position.end + 40);
      const at = free[random(free.length)] ?? 0;
      const words = ` ${randomlyEdited(quote.exact, random(2) * 0.03, random).text} `;
      const shift = at < position.start ? words.length : 0;
      const edited = randomlyEdited(
        apply(text, [{ start: at, end: at, words }]).text,
        somePart(random),
        random,
      );
      const { start, end } = position;
      return verdict(relocate(edited.text, cited), { start: start + shift, end: end + shift }, edited);
    });
    expect(counts['wrong'] ?? 0).toBe(0);
  });

  it('finds no passage that was deleted', () => {
    const counts = tally(DELETED_CASES, (text, cited, random) => {
      const beside = random(81);
      const start = Math.max(0, cited.position.start - beside);
      const end = Math.min(text.length, cited.position.end + beside);
      const cut = apply(text, [{ start, end, words: '' }]).text;
      return relocate(randomlyEdited(cut, somePart(random), random).text, cited).found;
    });
    expect(counts).toEqual({ nowhere: DELETED_CASES });
  });
});
