import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { Claim } from '../model/claim';
import { claimId, partyId, relationshipId } from '../model/ids';
import { edited } from './edit';

const { data } = smallDatasetFile();
const claimOf = (id: string) => data.claims.find((claim) => claim.id === id) as Claim;
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('an act at the desk', () => {
  it('leaves the case file before it as it was', () => {
    const before = JSON.stringify(data);
    edited(data, { act: 'remove', thing: { of: 'party', id: partyId('XNO') } });
    edited(data, { act: 'change-head', head: { title: 'Another' } });
    expect(JSON.stringify(data)).toBe(before);
  });

  it('puts what has a known id in its place, and anything else behind the others', () => {
    const [first] = data.parties;
    if (!first) throw new Error('The small dataset has parties.');
    const renamed = edited(data, { act: 'put-party', party: { ...first, name: 'North Land' } });
    expect(renamed.parties[0]?.name).toBe('North Land');
    expect(idsOf(renamed.parties)).toEqual(idsOf(data.parties));
    const more = edited(data, { act: 'put-party', party: { ...first, id: partyId('more') } });
    expect(idsOf(more.parties)).toEqual([...idsOf(data.parties), 'more']);
  });

  it('adds with a claim what the claim needs, and changes nothing of what is there already', () => {
    const [known] = data.parties;
    if (!known) throw new Error('The small dataset has parties.');
    const claim = { ...claimOf('talks'), id: claimId('more'), relationship: relationshipId('xno-more') };
    const now = edited(data, {
      act: 'put-claim',
      claim,
      relationship: {
        ...{ id: claim.relationship, kind: 'sanctions', via: [] },
        ...{ from: known.id, to: partyId('more') },
      },
      parties: [
        { ...known, name: 'Put aside' },
        { ...known, id: partyId('more'), name: 'More' },
      ],
    });
    expect(now.parties[0]?.name).toBe(known.name);
    expect(now.parties.at(-1)?.name).toBe('More');
    expect(now.relationships.at(-1)?.id).toBe('xno-more');
    expect(now.claims.at(-1)).toBe(claim);
  });

  it('takes out a relationship whose last claim is led elsewhere', () => {
    const claim = { ...claimOf('fear'), relationship: relationshipId('xno-xea-lance-m') };
    const now = edited(data, { act: 'put-claim', claim });
    expect(idsOf(now.relationships)).not.toContain('xwe-hill-front-pike-rifle');
    expect(now.relationships).toHaveLength(data.relationships.length - 1);
    expect(now.claims).toHaveLength(data.claims.length);
  });
});
