import { expect, it } from 'vitest';
import { caseFile } from '../../scripts/case-file';
import type { Claim } from './claim';
import { relationshipOf } from './dataset';
import { smallDataset } from './fixtures/small-dataset';
import type { RelationshipId } from './ids';
import { sidesOf } from './sides';

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id as string);

it('of a deal that sources contradict one another on: either side, earlier steps, the rest, and why one is shown', () => {
  const sides = sidesOf(relationshipOf(caseFile(), 'rus-ven-tor-m1' as RelationshipId));
  expect(idsOf(sides.basis)).toEqual(['tor-m1-venezuela-never-signed']);
  expect(idsOf(sides.others)).toEqual(['tor-m1-venezuela-arrived']);
  expect(sides.because).toBe('somebody who is named says so');
  expect(sides.rivals).toEqual(['delivered']);
  expect(idsOf(sides.earlier)[0]).toBe('tor-m1-venezuela-negotiating');
  expect(idsOf(sides.besides)).toEqual(['tor-m1-venezuela-baduel']);
  expect(idsOf(sides.context)).toEqual(['tor-m1-venezuela-not-in-register']);
});

it('of a deal that somebody merely denies', () => {
  const sides = sidesOf(relationshipOf(smallDataset(), 'xno-xwe-lance-m' as RelationshipId));
  expect([idsOf(sides.basis), idsOf(sides.others)]).toEqual([['talks'], ['talks-denied']]);
  expect(sides.because).toMatch(/only denies it/);
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
  expect(idsOf(sides.others)).toEqual([
    'igla-s-un-register',
    'igla-s-un-records',
    'igla-s-military-document',
  ]);
  expect(sides.counts.map(({ min }) => min)).toEqual([1800, 3800, 5000]);
  expect(sides.because).toBe('a register says so');
});

it('no claim is lost, and none stands twice', () => {
  for (const relationship of caseFile().relationships.ready) {
    const { basis, others, earlier, besides, context } = sidesOf(relationship);
    const all = idsOf([...basis, ...others, ...earlier, ...besides, ...context]);
    expect(all.toSorted()).toEqual(idsOf(relationship.claims).toSorted());
  }
});
