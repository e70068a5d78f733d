import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { evidence } from '../../words/en/deals/evidence';
import { relationshipSentence } from '../../words/en/deals/relationships';
import type { EdtfDate } from '../dates/edtf';
import { madeDataset, type Telling } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import type { Claim, Statement } from '../model/claim';
import { relationshipOf } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import { disputedBeside, type Sides, sidesOf } from './sides';

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id as string);
const reasonOf = ({ because }: Sides) => because && evidence.sideShown(because);

it('of a deal that sources contradict one another on: either side, earlier steps, the rest, and why one is shown', () => {
  const sides = sidesOf(relationshipOf(caseFile(), 'rus-ven-tor-m1' as RelationshipId));
  expect(idsOf(sides.basis)).toEqual(['tor-m1-venezuela-never-signed']);
  expect(idsOf(sides.others)).toEqual(['tor-m1-venezuela-arrived']);
  expect(reasonOf(sides)).toBe('This side is shown, because its source is named.');
  expect(sides.rivals).toEqual(['delivered']);
  expect(idsOf(sides.earlier)[0]).toBe('tor-m1-venezuela-negotiating');
  expect(idsOf(sides.besides)).toEqual(['tor-m1-venezuela-baduel']);
  expect(idsOf(sides.context)).toEqual(['tor-m1-venezuela-not-in-register']);
});

it('of a deal that somebody merely denies', () => {
  const sides = sidesOf(relationshipOf(smallDataset(), 'xno-xwe-lance-m' as RelationshipId));
  expect([idsOf(sides.basis), idsOf(sides.others)]).toEqual([['talks'], ['talks-denied']]);
  expect(reasonOf(sides)).toMatch(/only denies it/);
  expect(sides.rivals).toEqual([]);
});

it('of a deal on whose price alone sources differ there is one side, its quotations first', () => {
  const sides = sidesOf(relationshipOf(caseFile(), 'rus-irn-tor-m1' as RelationshipId));
  expect(sides.because).toBeNull();
  expect(sides.others).toEqual([]);
  expect(sides.basis[0]?.id).toBe('tor-m1-iran-completed');
  expect(idsOf(sides.earlier)).toContain('tor-m1-iran-ivanov');
});

it('of a deal that all say came about, and not in what number, the other numbers are the other side', () => {
  const sides = sidesOf(relationshipOf(caseFile(), 'rus-ven-igla-s' as RelationshipId));
  expect(idsOf(sides.basis)).toEqual(['igla-s-register']);
  expect(idsOf(sides.others)).toEqual(['igla-s-un-records', 'igla-s-military-document']);
  expect(sides.counts.map(({ min }) => min)).toEqual([3800, 5000]);
  // The number of a part is no other number of the whole.
  expect(idsOf(sides.earlier)).toContain('igla-s-un-register');
  expect(reasonOf(sides)).toBe('This side is shown, because a register says so.');
});

describe('where a number is in dispute', () => {
  const delivered: Statement = { field: 'status', status: 'delivered', date: '2006' as EdtfDate };
  const count = (min: number): Statement => ({
    field: 'quantity',
    quantity: { min, max: min, unit: 'items', estimate: false },
  });
  function toldBy(...told: readonly Telling[]) {
    const dataset = madeDataset([{ from: 'A', to: 'B', system: 'ship', told }]);
    const deal = relationshipOf(dataset, 'line-0' as RelationshipId);
    const sides = sidesOf(deal);
    const speakers = (claims: readonly Claim[]) => claims.map(({ attribution }) => attribution.speaker);
    return {
      headline: relationshipSentence(dataset, deal),
      ...{ basis: speakers(sides.basis), others: speakers(sides.others), besides: speakers(sides.besides) },
      reason: reasonOf(sides),
      beside: disputedBeside(deal),
    };
  }

  it('it is laid in the mouth of nobody who gives none', () => {
    const { headline, basis, others, besides } = toldBy(
      { by: 'Report', says: [delivered, count(29)] },
      { by: 'Blog', says: [delivered] },
      { by: 'Ann', says: [delivered, count(12)] },
    );
    expect(headline).toBe('A delivered 29 ships to B, says Report; others say 12');
    expect([basis, others, besides]).toEqual([['Report'], ['Ann'], ['Blog']]);
  });

  it('who contradicts it denies the number, and not the deal', () => {
    const { headline, others, reason } = toldBy(
      { by: 'Report', says: [delivered, count(29)] },
      { by: 'Ann', stance: 'contradicts', says: [count(12)] },
    );
    expect(headline).toBe('A delivered 29 ships to B, says Report; others say 12');
    expect(others).toEqual(['Ann']);
    expect(reason).not.toMatch(/only denies it/);
  });

  it('it is named beside the headline where that does not say it', () => {
    const { headline, beside } = toldBy(
      { by: 'Report', says: [count(29)] },
      { by: 'Blog', says: [delivered] },
      { by: 'Ann', says: [delivered, count(12)] },
    );
    expect(headline).toBe('A delivered ships to B');
    expect(beside).toEqual(['quantity']);
  });

  it('a denial without a word in its place is of the deal', () => {
    const { headline } = toldBy(
      { by: 'Report', says: [delivered, count(29)] },
      { by: 'Ann', stance: 'contradicts', says: [] },
    );
    expect(headline).toBe('A delivered 29 ships to B; Ann denies it');
  });
});

it('no claim is lost, and none stands twice', () => {
  for (const relationship of caseFile().relationships.ready) {
    const { basis, others, earlier, besides, context } = sidesOf(relationship);
    const all = idsOf([...basis, ...others, ...earlier, ...besides, ...context]);
    expect(all.toSorted()).toEqual(idsOf(relationship.claims).toSorted());
  }
});
