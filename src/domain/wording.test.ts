import { describe, expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import { relationshipOf } from './dataset';
import { relationshipFrom } from './evidence';
import { type Line, madeDataset } from './fixtures/made-dataset';
import { smallDataset } from './fixtures/small-dataset';
import type { RelationshipId } from './ids';
import { KIND, KINDS } from './relationship';
import { STATUS, STATUSES } from './status';
import { relationshipSentence } from './wording';

const id = 'it' as RelationshipId;
const GOODS: Line = { id: 'goods', from: 'Maker', to: 'Buyer', system: 'Lance' };

/** The sentence of one relationship, beside a supply of goods that it may object to. */
function sentenceOf(line: Partial<Line>): string {
  const dataset = madeDataset([GOODS, { id: 'it', from: 'Maker', to: 'Buyer', system: 'Lance', ...line }]);
  return relationshipSentence(dataset, relationshipOf(dataset, id));
}

describe.each(KINDS)('a relationship that %s', (kind) => {
  const about = kind === 'objects-to' ? { about: 'goods' } : {};

  it.each(STATUSES)('and is %s has a whole sentence', (status) => {
    const sentence = sentenceOf({ kind, status, via: ['Agency'], ...about });
    expect(sentence).toMatch(/^[A-Z].*, as of 2005$/);
    expect(sentence).toContain('Maker');
    expect(sentence).toContain('Buyer');
    expect(sentence).not.toMatch(/undefined|null|NaN|object Object|,,|, ,| {2}|[,(] ?$/);
  });

  it('does not read alike when it is delivered, negotiated, possible or refused', () => {
    const statuses = ['delivered', 'negotiating', 'possible', 'refused'] as const;
    const sentences = statuses.map((status) => sentenceOf({ kind, status, ...about }));
    expect(new Set(sentences).size).toBe(statuses.length);
  });
});

describe('a supply', () => {
  it.each(STATUSES)('that is %s names the system, and reads as no other does', (status) => {
    expect(sentenceOf({ status })).toContain('Lance');
    const others = STATUSES.filter((other) => other !== status).map((other) => sentenceOf({ status: other }));
    expect(others).not.toContain(sentenceOf({ status }));
  });

  it.each(STATUSES)('that is %s says through whom', (status) => {
    expect(sentenceOf({ status, via: ['Agency', 'Broker'] })).toContain(', through Agency and Broker');
  });

  it('gives the number before the system', () => {
    const quantity = { max: 30, unit: 'systems', estimate: true };
    expect(sentenceOf({ status: 'ordered', says: [{ field: 'quantity', quantity }] })).toBe(
      'Buyer has ordered up to about 30 Lance from Maker, as of 2005',
    );
  });
});

describe('an objection', () => {
  const objection = (line: Line) => {
    const objects = { id: 'it', kind: 'objects-to', from: 'Objector', to: 'Maker', about: 'goods' } as const;
    const dataset = madeDataset([
      { ...GOODS, ...line },
      { ...objects, status: 'voiced' },
    ]);
    return relationshipSentence(dataset, relationshipOf(dataset, id));
  };

  it('names the goods and who is to have them', () => {
    expect(objection(GOODS)).toBe('Objector objects to Maker over Lance for Buyer, as of 2005');
  });

  it('says what it is about where no goods are', () => {
    const { system: _, ...noGoods } = GOODS;
    expect(objection({ ...noGoods, kind: 'sanctions' })).toContain('over sanctions on Buyer');
    for (const kind of KINDS.filter((candidate) => !KIND[candidate].carriesGoods))
      expect(objection({ ...noGoods, kind })).not.toContain('weapons for');
  });
});

describe('a date', () => {
  it.each([
    ['2007-01-14', ', as of 14 January 2007'],
    ['2007-01~', ', as of January 2007 (approximate)'],
    ['2007?', ', as of 2007 (uncertain)'],
    ['2007%', ', as of 2007 (approximate and uncertain)'],
    ['2006/..', ', 2006 onwards'],
    ['2005/2007', ', 2005 to 2007'],
  ])('%s ends the sentence with “%s”', (date, end) => {
    expect(sentenceOf({ date }).endsWith(end)).toBe(true);
  });
});

describe('the case file', () => {
  const dataset = caseFile();
  /** As the two documents tell it, whatever registers say became of it. */
  const told = (which: string) => {
    const relationship = relationshipOf(dataset, which as RelationshipId);
    const documents = [...dataset.sources.values()].filter((source) => source.text !== undefined);
    const claims = relationship.claims.filter(({ citation }) =>
      documents.some((d) => d.id === citation.source),
    );
    return relationshipSentence(dataset, relationshipFrom(relationship, claims, relationship.datasets));
  };

  it.each([
    [
      'rus-ven-tor-m1',
      'Russia is negotiating, through Rosoboronexport, to supply Venezuela with 10-12 Tor-M1, as of January 2007 (approximate)',
    ],
    [
      'rus-ven-ak-103',
      'The supply of AK-103 rifles by Russia to Venezuela is confirmed, as of 14 September 2005',
    ],
    [
      'rus-ven-manpads',
      'It is possible, no more, that Russia will supply Venezuela with MANPADS, as of 14 September 2005',
    ],
    [
      'usa-objects-ak-103',
      'The United States objects to Russia over AK-103 rifles for Venezuela; the objection was refused, as of 14 September 2005',
    ],
    [
      'ven-farc-diversion',
      'There is concern that AK-103 rifles could pass from Venezuela to the FARC, as of 14 September 2005',
    ],
    [
      'usa-sanctions-rus',
      'The United States sanctions Russia (arms exporters, for doing business with Iran), as of January 2007 (approximate)',
    ],
  ])('says of %s: %s', (which, sentence) => {
    expect(told(which)).toBe(sentence);
  });
});

it('says of sanctions whether they apply', () => {
  const sanctions = (status: Line['status'] & string) => sentenceOf({ kind: 'sanctions', status });
  expect(sanctions('in-force')).toBe('Maker sanctions Buyer, as of 2005');
  expect(sanctions('lifted')).toBe('Maker has lifted its sanctions on Buyer, as of 2005');
  expect(sanctions('proposed')).toBe(`Maker sanctions Buyer (${STATUS.proposed.label}), as of 2005`);
});

it('uses the name that reads well inside a sentence', () => {
  const small = smallDataset();
  const fear = relationshipOf(small, 'xwe-hill-front-pike-rifle' as RelationshipId);
  expect(relationshipSentence(small, fear)).toContain('to the Hill Front');
});
