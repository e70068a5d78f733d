import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { DatasetStatement } from '../model/dataset';
import { claimId, partyId, relationshipId, systemId } from '../model/ids';
import type { RelationshipStatement } from '../model/relationship';
import { areOtherDeals, merged, split } from './merge';

const { data } = smallDatasetFile();
const [LANCE, TALKS] = [relationshipId('xno-xea-lance-m'), relationshipId('xno-xwe-lance-m')];

const relationshipOf = ({ relationships }: DatasetStatement, id: string) =>
  relationships.find((one) => one.id === id);

const withDeliveries: DatasetStatement = {
  ...data,
  relationships: data.relationships.map((one) =>
    one.id === LANCE
      ? {
          ...one,
          condition: 'new',
          deliveries: [{ year: 2006, estimate: false, quantity: 29, tiv: 10, share: false }],
        }
      : one,
  ),
} as DatasetStatement;

describe('two parties that are one', () => {
  const both = merged(data, { of: 'party', id: partyId('XWE'), into: partyId('XEA') });

  it('have the names of both, and links to the other lead to it', () => {
    const stays = both.parties.find(({ id }) => id === 'XEA');
    expect(stays?.aliases).toContainEqual({ name: 'Westland', type: 'spelling' });
    expect(stays?.formerIds).toEqual(['XWE', 'XWW']);
    expect(both.parties.some(({ id }) => id === 'XWE')).toBe(false);
  });

  it('leave nothing that leads to the other', () => {
    expect(JSON.stringify({ ...both, parties: [] })).not.toContain('"XWE"');
  });

  it('stand once in bands, and are led through once', () => {
    const band = { parties: [partyId('XWE'), partyId('XEA')], binds: [partyId('XWE')] };
    const banded = { ...data, bands: [band] } as unknown as DatasetStatement;
    const now = merged(banded, { of: 'party', id: partyId('XWE'), into: partyId('XEA') });
    expect(now.bands).toEqual([{ parties: ['XEA'], binds: ['XEA'] }]);
  });
});

describe('two systems that are one', () => {
  it('take the members of a class along, and make nothing a member of itself', () => {
    const into = merged(data, {
      of: 'system',
      id: systemId('portable-missiles'),
      into: systemId('sting-2'),
    });
    const stays = into.systems.find(({ id }) => id === 'sting-2');
    expect(stays && 'memberOf' in stays).toBe(false);
    expect(relationshipOf(into, 'xso-xea-portable-missiles')?.system).toBe('sting-2');
    const other = merged(data, {
      of: 'system',
      id: systemId('portable-missiles'),
      into: systemId('pike-rifle'),
    });
    expect(other.systems.find(({ id }) => id === 'sting-2')?.memberOf).toBe('pike-rifle');
  });
});

describe('two relationships that are one', () => {
  it('have the claims of both, and objections lead to what is left', () => {
    const both = merged(data, { of: 'relationship', id: TALKS, into: LANCE });
    expect(both.claims.filter(({ relationship }) => relationship === LANCE)).toHaveLength(4);
    expect(relationshipOf(both, 'xso-objects-to-xno-lance-m')?.about).toBe(LANCE);
  });

  it('keep what only one of them tells, where both tell of one deal', () => {
    const alike = {
      ...withDeliveries,
      relationships: withDeliveries.relationships.map((one) =>
        one.id === TALKS ? { ...one, to: partyId('XEA') } : one,
      ),
    };
    const both = merged(alike, { of: 'relationship', id: LANCE, into: TALKS });
    expect(relationshipOf(both, TALKS)).toMatchObject({ condition: 'new', deliveries: [{ quantity: 29 }] });
    expect(relationshipOf(both, TALKS)?.via).toEqual(['northarms']);
    const ofIt = both.claims.filter(({ relationship }) => relationship === TALKS);
    expect(ofIt.map(({ stance }) => stance)).not.toContain('context');
  });

  it('say nothing of a deal of others: those claims are context, and keep their words', () => {
    const both = merged(withDeliveries, { of: 'relationship', id: LANCE, into: TALKS });
    expect(relationshipOf(both, TALKS)).toEqual(relationshipOf(withDeliveries, TALKS));
    for (const claim of withDeliveries.claims) {
      const now = both.claims.find(({ id }) => id === claim.id);
      expect(now?.citation).toEqual(claim.citation);
      if (claim.relationship === LANCE)
        expect(now).toMatchObject({ relationship: TALKS, stance: 'context', says: [] });
      else expect(now).toEqual(claim);
    }
  });

  it('are of one deal where one source names the class of what another names', () => {
    const [one, other] = ['sting-2', 'portable-missiles'].map(
      (system) => ({ ...relationshipOf(data, LANCE), system: systemId(system) }) as RelationshipStatement,
    ) as [RelationshipStatement, RelationshipStatement];
    expect(areOtherDeals(data, one, other)).toBe(false);
    expect(areOtherDeals(data, other, { ...other, system: systemId('pike-rifle') })).toBe(true);
    expect(areOtherDeals(data, one, { ...one, from: partyId('XSO') })).toBe(true);
  });

  it('make no objection to itself', () => {
    const objection = relationshipId('xso-objects-to-xno-lance-m');
    const both = merged(data, { of: 'relationship', id: TALKS, into: objection });
    const left = relationshipOf(both, objection);
    expect(left && 'about' in left).toBe(false);
  });
});

it('what is not there, or the same, is made one with nothing', () => {
  for (const id of ['no-such', LANCE]) {
    expect(merged(data, { of: 'relationship', id: relationshipId(id), into: LANCE })).toBe(data);
  }
});

describe('two relationships of one', () => {
  const asId = relationshipId('another');
  const half = (statement: DatasetStatement, claims: readonly string[], id = asId) =>
    split(statement, LANCE, claims.map(claimId), id);

  it('have the same parts, and each its claims', () => {
    const now = half(data, ['delivery']);
    const { id: _, ...parts } = relationshipOf(data, LANCE) as RelationshipStatement;
    expect(relationshipOf(now, asId)).toEqual({ ...parts, id: asId });
    expect(now.claims.filter(({ relationship }) => relationship === asId).map(({ id }) => id)).toEqual([
      'delivery',
    ]);
  });

  it('are the whole again where they are made one', () => {
    const now = half(data, ['delivery']);
    expect(merged(now, { of: 'relationship', id: asId, into: LANCE })).toEqual(data);
  });

  it('do not tell twice what was delivered: it goes with the row that says so', () => {
    const stays = half(withDeliveries, ['delivery']);
    expect(relationshipOf(stays, LANCE)?.deliveries).toHaveLength(1);
    expect(relationshipOf(stays, asId)?.deliveries).toBeUndefined();
    const goes = half(withDeliveries, ['delivery-in-register']);
    expect(relationshipOf(goes, LANCE)?.deliveries).toBeUndefined();
    expect(relationshipOf(goes, asId)).toMatchObject({ condition: 'new', deliveries: [{ year: 2006 }] });
  });

  it('are not made where one of them had no claim, or the id is taken', () => {
    expect(half(data, [])).toBe(data);
    expect(half(data, ['talks'])).toBe(data);
    expect(half(data, ['delivery', 'delivery-in-register'])).toBe(data);
    expect(half(data, ['delivery'], relationshipId('northarms'))).toBe(data);
  });
});
