import { expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { type ClaimDraft, emptyDraft } from '../../domain/desk/claim-draft';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { partyId, sourceId, systemId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import { checkOfDraft } from './claim-check';
import { faultsOfHead, faultsOfItem } from './desk-faults';

const { data } = smallDatasetFile();
const TURNED = 'Russ\u202Eia';

const named = (name: string): Party => ({
  ...{ id: partyId('new-land'), kind: 'unknown', name, aliases: [], formerIds: [] },
});

const draft = (more: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...emptyDraft(sourceId('wire-report'), { type: 'paraphrase', text: 'It has ordered some.' }),
  ...{ from: { made: named('New Land') }, to: { known: partyId('XWE') } },
  ...{ system: { known: systemId('sting-2') }, status: 'ordered' },
  ...{ speaker: 'the envoy', saidOn: '2007-01' as EdtfDate, ...more },
});

const fields = (more: Partial<ClaimDraft>) => [...checkOfDraft(data, draft(more)).keys()];

it('finds nothing against a sound claim, and nothing while the form has faults of its own', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ speaker: TURNED, saidOn: null })).toEqual([]);
});

it('names the field that no file may hold', () => {
  expect(fields({ from: { made: named(TURNED) } })).toEqual(['from']);
  expect(fields({ to: { made: named(TURNED) }, from: { known: partyId('XWE') } })).toEqual(['to']);
  expect(fields({ via: [{ made: { ...named(TURNED), id: partyId('middle-man') } }] })).toEqual(['via']);
  expect(fields({ speaker: TURNED })).toEqual(['speaker']);
  expect(fields({ role: TURNED })).toEqual(['role']);
});

it('finds what no name may hold, in any of the names', () => {
  const aliases = [
    { name: 'Russia', type: 'spelling' } as const,
    { name: TURNED, type: 'spelling' } as const,
  ];
  expect([...faultsOfItem({ of: 'party', item: { ...named('New Land'), aliases } }).keys()]).toEqual([
    'aliases[1].name',
  ]);
  expect(faultsOfItem({ of: 'party', item: named('New Land') }).size).toBe(0);
  expect([...faultsOfItem({ of: 'party', item: named(TURNED) }).keys()]).toEqual(['name']);
});

it('finds what a case file may not say of itself, and leaves alone what is empty', () => {
  expect([...faultsOfHead({ title: TURNED, licence: '' }).keys()]).toEqual(['title']);
  expect(faultsOfHead({ title: 'Two deals' }).size).toBe(0);
});
