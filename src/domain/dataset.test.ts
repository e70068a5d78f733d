import { describe, expect, it } from 'vitest';
import { findSelectable, partyOf, relationshipOf, sourceOf, systemIdOf, systemOf } from './dataset';
import { smallDataset } from './fixtures/small-dataset';
import type { PartyId, RelationshipId, SelectableId, SourceId, SystemId } from './ids';

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

describe('what an id stands for', () => {
  const found = (id: string) => findSelectable(dataset, id as SelectableId);

  it('is a party, a system or a relationship', () => {
    expect(found('XNO')).toMatchObject({ type: 'party', party: { name: 'Northland' } });
    expect(found('lance-m')).toMatchObject({ type: 'system', system: { name: 'Lance-M' } });
    expect(found('xno-xea-lance-m')).toMatchObject({
      type: 'relationship',
      relationship: { status: 'delivered' },
    });
  });

  it('is nothing where a reader cannot select it', () => {
    for (const id of ['wire-report', 'delivery', 'XWW', 'small', '', 'constructor'])
      expect(found(id)).toBeNull();
  });
});
