import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { Band } from '../model/band';
import type { DatasetStatement } from '../model/dataset';
import { claimId, partyId, relationshipId, sourceId, systemId } from '../model/ids';
import { without } from './remove';
import { goesWith, type Thing } from './thing';

const band = (id: string, more: Partial<Band> = {}): Band => ({
  ...{ id, kind: 'war', title: id, scope: 'all', documents: [] },
  ...{ parties: [partyId('XNO'), partyId('XEA')], from: '2001' as Band['from'], until: null, ...more },
});

const DATA: DatasetStatement = {
  ...smallDatasetFile().data,
  bands: [
    band('war'),
    band('of-xea', { parties: [partyId('XEA')] }),
    band('binds-xso', { parties: [partyId('XEA')], binds: [partyId('XSO')] }),
  ],
  groups: [
    {
      ...{ id: 'pact', title: 'Pact', source: sourceId('deal-register') },
      memberships: ['XEA', 'XNO'].map((id) => ({ party: partyId(id), from: null, until: null })),
    },
  ],
};

const told = (things: readonly Thing[]) => things.map(({ of, id }) => `${of} ${id}`);

describe('what hangs on a thing', () => {
  it('is nothing of a claim that is not the last of its relationship', () => {
    expect(told(goesWith(DATA, { of: 'claim', id: claimId('talks') }))).toEqual(['claim talks']);
  });

  it('is the relationship of its last claim, and the objection to that', () => {
    const { claims } = DATA;
    const alone = { ...DATA, claims: claims.filter(({ id }) => id !== 'talks-denied') };
    expect(told(goesWith(alone, { of: 'claim', id: claimId('talks') }))).toEqual([
      'claim talks',
      'relationship xno-xwe-lance-m',
      'relationship xso-objects-to-xno-lance-m',
      'claim objection',
    ]);
  });

  it('is of a party its relationships, their claims, and bands about nobody else or that bind nobody else', () => {
    expect(told(goesWith(DATA, { of: 'party', id: partyId('XEA') }))).toEqual([
      'party XEA',
      'relationship xno-xea-lance-m',
      'relationship xso-xea-portable-missiles',
      'band of-xea',
      'band binds-xso',
      'claim delivery',
      'claim delivery-in-register',
      'claim portable-missiles',
    ]);
    expect(told(goesWith(DATA, { of: 'party', id: partyId('XSO') }))).toContain('band binds-xso');
  });

  it('is of a source its claims and the groups that rest on it', () => {
    expect(told(goesWith(DATA, { of: 'source', id: sourceId('deal-register') }))).toEqual([
      'source deal-register',
      'claim delivery-in-register',
      'group pact',
    ]);
  });
});

describe('a case file without a thing', () => {
  it('keeps what only mentions a party, without it', () => {
    const left = without(DATA, { of: 'party', id: partyId('northarms') });
    expect(left.relationships.find(({ id }) => id === 'xno-xwe-lance-m')?.via).toEqual([]);
    const without_ = without(DATA, { of: 'party', id: partyId('XEA') });
    expect(without_.groups?.[0]?.memberships.map(({ party }) => party)).toEqual(['XNO']);
    expect(without_.bands).toEqual([{ ...band('war'), parties: ['XNO'] }]);
    const spoken = without(DATA, { of: 'party', id: partyId('XWE') }).claims;
    expect(spoken.every(({ attribution }) => attribution.party !== 'XWE')).toBe(true);
  });

  it('keeps the members of a class that goes', () => {
    const left = without(DATA, { of: 'system', id: systemId('portable-missiles') });
    const member = left.systems.find(({ id }) => id === 'sting-2');
    expect(member && 'memberOf' in member).toBe(false);
    expect(left.relationships.some(({ system }) => system === 'portable-missiles')).toBe(false);
  });

  it('is the same one where the thing is not there, and brings no list that it did not have', () => {
    expect(without(DATA, { of: 'relationship', id: relationshipId('no-such') })).toBe(DATA);
    expect(without(DATA, { of: 'story', id: 'no-such' })).toBe(DATA);
    const { bands: _, groups: __, ...plain } = DATA;
    const left = without(plain, { of: 'claim', id: claimId('talks') });
    expect(['bands', 'groups', 'stories'].filter((name) => name in left)).toEqual([]);
  });
});
