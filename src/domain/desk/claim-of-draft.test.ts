import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../data/check';
import { FORMAT_KIND, FORMAT_VERSION } from '../../data/dataset-format';
import type { EdtfDate } from '../dates/edtf';
import { TEXT } from '../fixtures/small-claims';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { claimId, partyId, relationshipId, sourceId, systemId } from '../model/ids';
import type { Party } from '../model/party';
import { findQuote } from '../quotes/quotation';
import { saysOtherThanChecked, withHoldingCheck } from './check-holds';
import { type ClaimDraft, draftOf, emptyDraft } from './claim-draft';
import { claimOf } from './claim-of-draft';
import { draftFaults } from './draft-faults';
import { draftNow } from './draft-now';
import { edited } from './edit';
import { sameRelationships } from './same-relationship';

const { data } = smallDatasetFile();
const WIRE = sourceId('wire-report');

const positionOf = (exact: string) => {
  const [position] = findQuote(TEXT, { exact });
  if (!position) throw new Error(`The text does not say “${exact}”.`);
  return position;
};

const known = <Id extends string>(id: Id) => ({ known: id });

/** A sound draft of what no claim says yet: Southland supplies Westland with Sting-2. */
const draft = (more: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...emptyDraft(WIRE, { type: 'quotation', position: positionOf('portable missiles for Eastland') }),
  ...{ from: known(partyId('XSO')), to: known(partyId('XWE')), system: known(systemId('sting-2')) },
  ...{ status: 'ordered', speaker: 'the envoy', saidOn: '2007-01' as EdtfDate, ...more },
});

const codes = (more: Partial<ClaimDraft>, statement: DatasetStatement = data) =>
  draftFaults(statement, draft(more)).map(({ field, code }) => `${field} ${code}`);

const isSound = (statement: DatasetStatement) =>
  checkDataset({ meta: { kind: FORMAT_KIND, version: FORMAT_VERSION }, data: statement }).ok;

describe('a claim as a draft', () => {
  it('is the same claim again', () => {
    for (const claim of data.claims) {
      const made = draftOf(data, claim);
      if (claim.citation.type === 'register-row') expect(made).toBeNull();
      else expect(made && claimOf(data, made)).toEqual({ claim });
    }
  });

  it('needs to be told what a new weapon is, and of which category; of one that is not named, nothing more', () => {
    const gun = { id: systemId('ray-gun'), name: 'Ray gun', aliases: [], formerIds: [] };
    const made = { ...gun, kind: 'system', description: '' } as const;
    expect(codes({ system: { made } })).toEqual(['description no-description', 'category no-category']);
    expect(codes({ system: { made: { ...made, description: 'gun', category: 'other' } } })).toEqual([]);
    expect(codes({ system: { made: { ...made, kind: 'unnamed', description: 'weapons' } } })).toEqual([]);
  });

  it('keeps what a draft has no room for, and the order in which a claim says things', () => {
    const claim: Claim = {
      ...(data.claims.find(({ id }) => id === 'talks') as Claim),
      says: [
        { field: 'quantity', quantity: { min: 10, max: 12, unit: 'systems', estimate: true } },
        { field: 'status', status: 'negotiating', date: '2007-01' as EdtfDate },
        { field: 'status', status: 'ordered', date: '2008' as EdtfDate },
      ],
    };
    const made = draftOf(data, claim);
    const statement = edited(data, { act: 'put-claim', claim });
    expect(made && claimOf(statement, made)).toEqual({ claim });
    const without = made && claimOf(statement, { ...made, quantity: null })?.claim.says;
    expect(without).toEqual(claim.says.slice(1));
  });

  it('has the words that it is given now, and what stands around them', () => {
    const claim = data.claims.find(({ id }) => id === 'talks') as Claim;
    const made = draftOf(data, claim) as ClaimDraft;
    const position = positionOf('negotiating with Westland');
    const citation = claimOf(data, { ...made, words: { type: 'quotation', position } })?.claim.citation;
    expect(citation).toMatchObject({ quote: { exact: 'negotiating with Westland' }, position });
    const quote = citation?.type === 'quotation' ? citation.quote : null;
    expect(quote && TEXT.includes(quote.prefix + quote.exact + quote.suffix)).toBe(true);
  });
});

describe('a draft without faults', () => {
  it('becomes a claim about a new relationship, and the case file stays sound', () => {
    const claim = claimOf(data, draft());
    expect(claim?.relationship).toMatchObject({ id: 'xso-xwe-sting-2', kind: 'supplies', system: 'sting-2' });
    expect(claim?.claim.id).toBe('xso-xwe-sting-2-wire-report');
    expect(claim && isSound(edited(data, { act: 'put-claim', ...claim }))).toBe(true);
  });

  it('brings along what is made with it, under ids of their own', () => {
    const party = (id: string): Party => ({
      ...{ id: partyId(id), kind: 'state', name: id, aliases: [], formerIds: [] },
    });
    const [made, agency] = [{ made: party('xso-new-sting-2') }, { made: party('new-agency') }];
    const claim = claimOf(data, draft({ to: made, via: [agency, agency] }));
    expect(claim?.parties).toEqual([made.made, agency.made]);
    const now = claim && edited(data, { act: 'put-claim', ...claim });
    expect(now && isSound(now)).toBe(true);
    const clash = claimOf(data, draft({ from: known(partyId('XSO')), to: { made: party('new') } }));
    expect(clash?.relationship?.id).toBe('xso-new-sting-2');
  });

  it('joins a relationship that is there', () => {
    const about = relationshipId('xno-xea-lance-m');
    const claim = claimOf(data, draft({ about, status: null }));
    expect(claim).toEqual({ claim: expect.objectContaining({ relationship: about, says: [] }) });
  });

  it('brings along the party that the speaker speaks for, also to a relationship that is there', () => {
    const made: Party = {
      ...{ id: partyId('coast-guard'), kind: 'agency-or-company', name: 'Coast Guard' },
      ...{ aliases: [], formerIds: [] },
    };
    for (const about of [null, relationshipId('xno-xea-lance-m')]) {
      const claim = claimOf(data, draft({ about, speaksFor: { made } }));
      expect(claim).toMatchObject({ claim: { attribution: { party: made.id } }, parties: [made] });
      expect(claim && isSound(edited(data, { act: 'put-claim', ...claim }))).toBe(true);
    }
    const taken = { ...made, id: partyId('XNO') };
    expect(codes({ speaksFor: { made: taken } })).toEqual(['speaksFor taken-id']);
  });

  it('says what its words point back to, how its speaker is called in a sentence, and who checked it', () => {
    const position = positionOf('portable missiles for Eastland');
    const lead = [...TEXT].slice(position.start - 5, position.start).join('');
    const more = { words: { type: 'quotation', position, lead }, speakerInText: 'an envoy' } as const;
    const claim = claimOf(
      data,
      draft({ ...more, checkedBy: 'A. Reader ', checkedOn: '2026-11' as EdtfDate }),
    );
    expect(claim?.claim).toMatchObject({
      ...{ citation: { lead }, attribution: { speakerInText: 'an envoy' } },
      checked: { by: 'A. Reader', on: '2026-11' },
    });
    const statement = claim && edited(data, { act: 'put-claim', ...claim });
    expect(statement && isSound(statement)).toBe(true);
    const again = claim && statement && draftOf(statement, claim.claim);
    expect(again && claimOf(statement as DatasetStatement, again)).toEqual({ claim: claim?.claim });
  });

  it('is told of where it says something else than was checked, and made without the check then', () => {
    const checked = { by: 'A. Reader', on: '2026-11' as EdtfDate };
    const statement = { ...data, claims: data.claims.map((claim) => ({ ...claim, checked })) };
    const made = draftOf(statement, statement.claims.find(({ id }) => id === 'talks') as Claim) as ClaimDraft;
    const isOther = (more: Partial<ClaimDraft>) => saysOtherThanChecked(statement, { ...made, ...more });
    expect(isOther({})).toBe(false);
    expect(isOther({ speaker: 'Somebody else' })).toBe(true);
    expect(isOther({ speaker: 'Somebody else', checkedOn: '2026-12' as EdtfDate })).toBe(false);
    expect(isOther({ speaker: 'Somebody else', checkedBy: '', checkedOn: null })).toBe(false);
    expect(saysOtherThanChecked(data, made)).toBe(false);

    const checkedAfter = (more: Partial<ClaimDraft>) =>
      claimOf(statement, withHoldingCheck(statement, { ...made, ...more }))?.claim.checked;
    expect(checkedAfter({})).toEqual(checked);
    expect(checkedAfter({ speaker: 'Somebody else' })).toBeUndefined();
    expect(checkedAfter({ speaker: 'Somebody else', checkedOn: '2026-12' as EdtfDate })).toEqual({
      ...checked,
      on: '2026-12',
    });
  });

  it('is undated where nobody tells when, and not spoken for by a party that is not there', () => {
    const claim = claimOf(data, draft({ speaksFor: known(partyId('gone')) }))?.claim;
    expect(claim?.says).toEqual([{ field: 'status', status: 'ordered', date: '../..' }]);
    expect(claim && 'party' in claim.attribution).toBe(false);
  });
});

describe('the faults of a draft', () => {
  it('are none of a sound one', () => {
    expect(codes({})).toEqual([]);
  });

  it('name each field that is not right yet, and no claim is made', () => {
    const cases: readonly [Partial<ClaimDraft>, string][] = [
      [{ words: { type: 'quotation', position: { start: 3, end: 3 } } }, 'words no-words'],
      [{ words: { type: 'quotation', position: { start: 9000, end: 9010 } } }, 'words no-words'],
      [{ words: { type: 'paraphrase', text: ' ' } }, 'words no-words'],
      [{ source: sourceId('deal-register') }, 'words no-such-place'],
      [{ from: null }, 'from no-party'],
      [{ to: null }, 'to no-party'],
      [{ to: known(partyId('XSO')) }, 'to both-ends'],
      [{ system: null }, 'system no-system'],
      [{ kind: 'objects-to', system: null }, 'objectsTo no-about'],
      [{ status: null }, 'status no-status'],
      [{ stance: 'contradicts' }, 'stance no-support'],
      [{ stance: 'contradicts', status: null }, 'stance no-support'],
      [{ stance: 'context' }, 'stance no-support'],
      [{ speaker: ' ' }, 'speaker no-speaker'],
      [{ saidOn: null }, 'saidOn no-date'],
      [{ checkedBy: 'A. Reader' }, 'checkedOn not-checked-when'],
      [{ checkedOn: '2026-11' as EdtfDate }, 'checkedBy no-checker'],
    ];
    for (const [more, fault] of cases) {
      expect(codes(more)).toEqual([fault]);
      expect(claimOf(data, draft(more))).toBeNull();
    }
    const quantity = { min: 1, unit: 'items', estimate: false };
    expect(codes({ kind: 'sanctions', system: null, quantity })).toEqual(['quantity quantity-of-no-goods']);
  });

  it('tell of a check on a day to come, and of none on a day that may be over', () => {
    const today = '2026-11-30' as EdtfDate;
    const faults = (checkedOn: string) =>
      draftFaults(data, draft({ checkedBy: 'A. Reader', checkedOn: checkedOn as EdtfDate }), today);
    expect(faults('2026-12-01')).toEqual([{ field: 'checkedOn', code: 'checked-later' }]);
    expect(faults('2027')).toEqual([{ field: 'checkedOn', code: 'checked-later' }]);
    for (const past of ['2026-11-30', '2026-11', '2026', '2020-01-02']) expect(faults(past)).toEqual([]);
  });

  it('tell of words across two paragraphs', () => {
    const text = `${TEXT}\n \nAnother paragraph.`;
    const longer = { ...data, sources: data.sources.map((one) => (one.text ? { ...one, text } : one)) };
    const end = [...text].length;
    const words = { type: 'quotation', position: { start: end - 30, end } } as const;
    expect(codes({ words }, longer)).toEqual(['words two-paragraphs']);
  });

  it('ask for other words where the old ones are gone from a corrected text, until they are chosen', () => {
    const now = edited(data, {
      act: 'correct-text',
      id: WIRE,
      text: 'x'.repeat(900),
      sha256: '0'.repeat(64),
    });
    const claim = now.claims.find(({ id }) => id === 'talks') as Claim;
    const old = draftOf(now, claim) as ClaimDraft;
    expect(draftFaults(now, old)).toEqual([{ field: 'words', code: 'no-such-place' }]);
    const words = { type: 'quotation', position: { start: 0, end: 9 } } as const;
    expect(draftFaults(now, { ...old, words })).toEqual([]);
  });

  it('ask for no status where another claim gives one', () => {
    const about = relationshipId('xno-xwe-lance-m');
    expect(codes({ about, status: null, stance: 'contradicts' })).toEqual([]);
    const talks = draftOf(data, data.claims.find(({ id }) => id === 'talks') as Claim) as ClaimDraft;
    expect(draftFaults(data, { ...talks, id: claimId('talks'), status: null })).toEqual([
      { field: 'status', code: 'no-status' },
    ]);
  });
});

describe('a draft while the case file changes', () => {
  const gone = <Field extends keyof ClaimDraft>(field: Field, more: Partial<ClaimDraft>) =>
    draftNow(data, draft(more))?.[field];

  it('does not hold on to what was taken out meanwhile', () => {
    expect(draftNow(data, draft())).toEqual(draft());
    expect(draftNow(data, draft({ source: sourceId('gone') }))).toBeNull();
    expect(gone('about', { about: relationshipId('gone') })).toBeNull();
    expect(gone('to', { to: known(partyId('gone')) })).toBeNull();
    expect(gone('via', { via: [known(partyId('gone')), known(partyId('XEA'))] })).toEqual([{ known: 'XEA' }]);
    expect(gone('system', { system: known(systemId('gone')) })).toBeNull();
    expect(gone('speaksFor', { speaksFor: known(partyId('gone')) })).toBeNull();
    const objection = relationshipId('xso-objects-to-xno-lance-m');
    expect(gone('objectsTo', { objectsTo: objection })).toBeNull();
  });

  it('becomes a claim only of what is there', () => {
    expect(claimOf(data, draft({ to: known(partyId('gone')) }))).toBeNull();
    const about = relationshipId('gone');
    expect(claimOf(data, draft({ about }))?.relationship?.id).toBe('xso-xwe-sting-2');
  });
});

describe('the relationships that a draft may be about', () => {
  const same = (more: Partial<ClaimDraft>) => sameRelationships(data, draft(more));
  const ends = { from: known(partyId('XSO')), to: known(partyId('XEA')) };

  it('are those of the same ends, also where the system is of the class that another source names', () => {
    expect(same(ends)).toEqual(['xso-xea-portable-missiles']);
    expect(same({ ...ends, system: null })).toEqual(['xso-xea-portable-missiles']);
    expect(same({ ...ends, system: known(systemId('lance-m')) })).toEqual([]);
  });

  it('are those of one end and the same system, after those of both', () => {
    const of = { from: known(partyId('XNO')), system: known(systemId('lance-m')) };
    expect(same({ ...of, to: known(partyId('XWE')) })).toEqual(['xno-xwe-lance-m']);
    expect(same({ ...of, to: null })).toEqual(['xno-xea-lance-m', 'xno-xwe-lance-m']);
  });

  it('are those of one end or of the weapon alone, where nothing else is known yet', () => {
    const nothing = { from: null, to: null, system: null };
    expect(same({ ...nothing, from: known(partyId('XSO')) })).toEqual(['xso-xea-portable-missiles']);
    expect(same({ ...nothing, system: known(systemId('lance-m')) })).toEqual([
      ...['xno-xea-lance-m', 'xno-xwe-lance-m'],
    ]);
    expect(same(nothing)).toEqual([]);
  });

  it('are none of another kind, and none where no end is known', () => {
    expect(same({ ...ends, kind: 'finances' })).toEqual([]);
    expect(same({ from: null, to: null })).toEqual([]);
  });
});
