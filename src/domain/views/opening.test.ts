import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { sentenceBorneOut } from '../../words/en/deals/relationships';
import { opening } from '../../words/en/questions/opening';
import { facetIndexOf } from '../columns/facet-index';
import type { EdtfDate } from '../dates/edtf';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Dataset } from '../model/dataset';
import { type Finding, findingOf, questionsOf } from './opening';

/** The same dataset, its paraphrases made quotations. */
function quoted(dataset: Dataset): Dataset {
  const { relationships } = dataset;
  const ready = relationships.ready.map((one) => ({
    ...one,
    claims: one.claims.map((claim) => ({
      ...claim,
      citation: { type: 'quotation', source: claim.citation.source, quote: { exact: 'So it says.' } },
    })),
  }));
  return { ...dataset, relationships: { ...relationships, ready } } as unknown as Dataset;
}

const DELIVERY: Line = { id: 'delivery', from: 'A', to: 'B', system: 's', status: 'delivered' };
const TALKS: Line = { id: 'talks', from: 'A', to: 'C', system: 't', status: 'negotiating' };

describe('the finding', () => {
  it('of the case file is the delivery of Tor-M1 to Iran, in the words of the post', () => {
    const finding = findingOf(caseFile());
    expect(finding?.relationship.id).toBe('rus-irn-tor-m1');
    expect(finding?.relationship.status).toBe('delivered');
    expect(finding?.claim.citation).toMatchObject({
      type: 'quotation',
      quote: {
        exact: 'Just one month after completing delivery of an order of TOR-M1 missile systems to Iran',
      },
    });
  });

  it('says no number that its words do not bear out', () => {
    const dataset = caseFile();
    const { relationship, claim } = findingOf(dataset) as Finding;
    expect(sentenceBorneOut(dataset, relationship, claim)).toBe('Russia delivered Tor-M1 to Iran');
  });

  it('is nothing that somebody denies', () => {
    const date = '2006' as EdtfDate;
    const told = (['delivered', 'not-concluded'] as const).map((status) => ({
      by: status,
      says: [{ field: 'status' as const, status, date }],
    }));
    expect(findingOf(quoted(madeDataset([{ ...DELIVERY, told }])))).toBeNull();
    expect(findingOf(quoted(madeDataset([{ ...DELIVERY, told: told.slice(0, 1) }])))).not.toBeNull();
  });

  it('is firm, and quoted', () => {
    expect(findingOf(madeDataset([DELIVERY]))).toBeNull();
    expect(findingOf(quoted(madeDataset([TALKS])))).toBeNull();
    expect(findingOf(quoted(madeDataset([TALKS, DELIVERY])))?.relationship.id).toBe('delivery');
  });

  it('is that of which most is told', () => {
    const other: Line = { ...DELIVERY, id: 'other', to: 'D', sources: ['book', 'paper'] };
    expect(findingOf(quoted(madeDataset([DELIVERY, other])))?.relationship.id).toBe('other');
  });

  it('is no deal whose quoted words say something else than its status', () => {
    const dataset = quoted(madeDataset([DELIVERY]));
    const ready = dataset.relationships.ready.map((one) => ({ ...one, status: 'ordered' as const }));
    expect(findingOf({ ...dataset, relationships: { ...dataset.relationships, ready } })).toBeNull();
  });
});

describe('the questions', () => {
  const saidOf = (dataset: Dataset) =>
    questionsOf({ dataset, index: facetIndexOf(dataset) }).map((asked) => ({
      words: opening.question(dataset, asked),
      answer: asked.answer,
      kinds: asked.filter?.facets.kind.include ?? null,
    }));

  it('of the case file are these', () => {
    expect(saidOf(caseFile())).toEqual([
      { words: 'What became of the Tor-M1 deal with Venezuela?', answer: 'rus-ven-tor-m1', kinds: null },
      { words: 'How are Iran and Venezuela connected?', answer: 'connection..IRN..VEN', kinds: [] },
      { words: 'Who objected, and to what?', answer: null, kinds: ['objects-to'] },
    ]);
  });

  const wordsOf = (...lines: Line[]) => saidOf(madeDataset(lines)).map(({ words }) => words);

  it('are fewer where less is told, and none where nothing is', () => {
    expect(wordsOf(DELIVERY)).toEqual(['What did B get, and when?']);
    expect(wordsOf({ ...TALKS, status: 'possible' })).toEqual(['Did C get the t?']);
    expect(wordsOf()).toEqual([]);
  });

  it('go to concerns and sanctions where nobody objects', () => {
    const concern: Line = { kind: 'diversion-concern', from: 'B', to: 'D', system: 's' };
    const sanctions: Line = { kind: 'sanctions', from: 'E', to: 'A' };
    expect(wordsOf(DELIVERY, concern, sanctions)).toEqual([
      'What did B get, and when?',
      'Who fears that weapons end up with D?',
      'Why does E sanction A?',
    ]);
  });

  it('ask how two importers are connected that have a supplier in common and no dealings of their own', () => {
    const toTheSame: Line = { ...DELIVERY, id: 'same', to: 'C', sources: ['book', 'paper'] };
    expect(wordsOf(TALKS, toTheSame, DELIVERY)).toContain('How are B and C connected?');
    const direct: Line = { ...DELIVERY, id: 'direct', from: 'B', to: 'C' };
    expect(wordsOf(TALKS, toTheSame, DELIVERY, direct)).not.toContain('How are B and C connected?');
  });
});
