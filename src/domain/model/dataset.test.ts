import { describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset';
import { partyOf, relationshipOf, sourceOf, systemIdOf, systemOf } from './dataset';
import type { PartyId, RelationshipId, SourceId, SystemId } from './ids';

const dataset = smallDataset();
const relationship = (id: string) => relationshipOf(dataset, id as RelationshipId);

describe('a dataset', () => {
  it('gives every relationship its own claims, in the order of the file', () => {
    expect(relationship('xno-xwe-lance-m').claims.map(({ id }) => id)).toEqual(['talks', 'talks-denied']);
    expect(relationship('xso-sanctions-northarms').claims.map(({ id }) => id)).toEqual(['sanctions']);
  });

  it('keeps the order of the file', () => {
    expect([...dataset.parties.keys()]).toEqual(['XNO', 'XSO', 'XEA', 'XWE', 'northarms', 'hill-front']);
  });

  it('throws where it has no such thing, and names it', () => {
    expect(() => partyOf(dataset, 'ZZZ' as PartyId)).toThrow('The dataset has no "ZZZ".');
    expect(() => systemOf(dataset, 'zzz' as SystemId)).toThrow(RangeError);
    expect(() => sourceOf(dataset, 'zzz' as SourceId)).toThrow(RangeError);
    expect(() => relationship('zzz')).toThrow(RangeError);
  });
});

describe('the system that a relationship is about', () => {
  it('is its own', () => {
    expect(systemIdOf(dataset, relationship('xwe-hill-front-pike-rifle'))).toBe('pike-rifle');
  });

  it('is, for an objection, that of what it objects to', () => {
    expect(systemIdOf(dataset, relationship('xso-objects-to-xno-lance-m'))).toBe('lance-m');
  });

  it('is none where neither has one', () => {
    expect(systemIdOf(dataset, relationship('xso-sanctions-northarms'))).toBeNull();
    const about = 'northarms-exports-for-xno' as RelationshipId;
    expect(systemIdOf(dataset, { ...relationship('xso-objects-to-xno-lance-m'), about })).toBeNull();
  });
});
