import { describe, expect, it } from 'vitest';
import type { DatasetStatement } from '../model/dataset';
import { sourceId } from '../model/ids';
import { quoteAt } from '../quotes/quotation';
import { type ClaimDraft, emptyDraft } from './claim-draft';
import { draftInText } from './draft-in-text';

const OLD =
  'The ministry spoke in May. Norway delivered 22 Leopard tanks to Ukraine in the spring. It said no more.';
const id = sourceId('report');

const withText = (text: string) => ({ sources: [{ id, text }] }) as unknown as DatasetStatement;

const CHOSEN = 'Norway delivered 22 Leopard tanks to Ukraine in the spring.';
const start = OLD.indexOf(CHOSEN);
const draft = emptyDraft(id, { type: 'quotation', position: { start, end: start + CHOSEN.length } });

function wordsOf(text: string, { words }: ClaimDraft): readonly [now: string, was: string | undefined] {
  if (words.type !== 'quotation') throw new Error('No quotation.');
  return [quoteAt(text, words.position).exact, words.was?.quote.exact];
}

describe('a claim that is being made while its text is corrected', () => {
  it('stays with its words where these stand elsewhere now', () => {
    const text = `Corrected. ${OLD}`;
    expect(wordsOf(text, draftInText(withText(OLD), withText(text), draft))).toEqual([CHOSEN, undefined]);
  });

  it('knows what its words were where they are others now, and forgets it with the text of before', () => {
    const text = OLD.replace('22', '12');
    const now = draftInText(withText(OLD), withText(text), draft);
    expect(wordsOf(text, now)).toEqual([CHOSEN.replace('22', '12'), CHOSEN]);
    expect(draftInText(withText(text), withText(OLD), now)).toEqual(draft);
  });

  it('has no words where they are gone, and has them again with the text of before', () => {
    const text = 'The ministry spoke in May. It said no more.';
    const now = draftInText(withText(OLD), withText(text), draft);
    expect(wordsOf(text, now)).toEqual(['', CHOSEN]);
    expect(draftInText(withText(text), withText(OLD), now)).toEqual(draft);
  });

  it('is as it was where another text is corrected', () => {
    expect(draftInText(withText(OLD), withText(OLD), draft)).toBe(draft);
  });
});
