import { expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { evidence } from '../../words/en/deals/evidence';
import { madeRelationships } from '../fixtures/made-dataset';
import type { Claim } from '../model/claim';
import { relationshipOf } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import type { Relationship } from '../model/relationship';
import { claimGroupsOf } from './claim-groups';

it('come in the order in which they are read, and say what they are to the headline', () => {
  const groups = claimGroupsOf(relationshipOf(caseFile(), 'rus-ven-tor-m1' as RelationshipId));
  expect(groups.map(evidence.group)).toEqual([
    'The headline rests on',
    'Who says otherwise',
    'Earlier',
    'Also reported',
    'Context',
  ]);
  expect(groups.map(evidence.bearing).slice(0, 2)).toEqual(['agrees with the headline', 'says otherwise']);
});

/** The relationship, its claims citing these rows of a register, the first two the same. */
function citingRows(relationship: Relationship, lines: readonly number[]): Relationship {
  const [claim] = relationship.claims;
  const claims = lines.map((line, at) => ({
    ...claim,
    id: `claim-${at}`,
    citation: { type: 'register-row', source: 'register', line, cells: { Supplier: 'A' } },
  }));
  return { ...relationship, claims: claims as unknown as Claim[] };
}

it('tell of a row that stands there already that it does', () => {
  const [deal] = madeRelationships([{ from: 'A', to: 'B', system: 's' }]);
  const groups = claimGroupsOf(citingRows(deal as Relationship, [7, 7, 8]));
  const again = groups.flatMap(({ claims, again }) => claims.filter((claim) => again.has(claim)));
  expect(again.map(({ id }) => id)).toEqual(['claim-1']);
});
