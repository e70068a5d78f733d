import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { type Edit, edited } from '../../../domain/desk/edit';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import { claimId, partyId, relationshipId } from '../../../domain/model/ids';
import { checkDataset } from '../../check';
import { headOfVersion, proposedVersion } from './next-version';

const { meta, data } = smallDatasetFile();
const edit = (...edits: readonly Edit[]) => edits.reduce(edited, data);

describe('the version that is proposed', () => {
  it('is the same one where nothing has changed but the order', () => {
    const turned = { ...data, claims: data.claims.toReversed(), parties: data.parties.toReversed() };
    expect(proposedVersion(data, turned)).toMatchObject({
      ...{ version: '1.0.0', raised: 'not', things: {}, head: [] },
      log: { from: '1.0.0', to: '1.0.0', added: [], changed: [], removed: [] },
    });
  });

  it('is a patch where what is said of who did what stays', () => {
    const [party] = data.parties;
    if (!party) throw new Error('The small dataset has parties.');
    const now = edit(
      { act: 'put-party', party: { ...party, name: 'North Land' } },
      { act: 'change-head', head: { title: 'Another' } },
    );
    expect(proposedVersion(data, now)).toMatchObject({
      ...{ version: '1.0.1', raised: 'patch', head: ['title'] },
      things: { party: { added: [], changed: [party.id], removed: [] } },
    });
  });

  it('is a major one where a relationship or a claim is gone, and a minor one where one is new or told otherwise', () => {
    const removal = edit({
      act: 'remove',
      thing: { of: 'relationship', id: relationshipId('xso-xea-portable-missiles') },
    });
    expect(proposedVersion(data, removal)).toMatchObject({
      ...{ version: '2.0.0', raised: 'major' },
      things: {
        relationship: { removed: ['xso-xea-portable-missiles'] },
        claim: { removed: ['portable-missiles'] },
      },
      log: { to: '2.0.0', removed: [{ from: 'Southland', to: 'Eastland', system: 'Portable missiles' }] },
    });
    const claims = [claimId('delivery')];
    const halves = edit({
      act: 'split',
      id: relationshipId('xno-xea-lance-m'),
      claims,
      as: relationshipId('new'),
    });
    expect(proposedVersion(data, halves)).toMatchObject({
      ...{ version: '1.1.0', things: { relationship: { added: ['new'] }, claim: { changed: ['delivery'] } } },
    });
  });

  it('is a major one where a relationship is of something else', () => {
    const [relationship] = data.relationships;
    if (!relationship) throw new Error('The small dataset has relationships.');
    const led = edit({ act: 'put-relationship', relationship: { ...relationship, to: partyId('XSO') } });
    expect(proposedVersion(data, led).version).toBe('2.0.0');
    const told = edit({ act: 'put-relationship', relationship: { ...relationship, scope: 'some' } });
    expect(proposedVersion(data, told).version).toBe('1.1.0');
  });

  it('is the one that a person has raised it to', () => {
    const now = edit(
      { act: 'change-head', head: { version: '3.0.0' } },
      { act: 'remove', thing: { of: 'party', id: partyId('XSO') } },
    );
    expect(proposedVersion(data, now)).toMatchObject({
      version: '3.0.0',
      log: { from: '1.0.0', to: '3.0.0' },
    });
  });

  it('knows 1.10.0 for later than 1.9.0', () => {
    const opened = { ...data, version: '1.10.0' };
    const now = { ...data, version: '1.9.0', title: 'Another' };
    expect(proposedVersion(opened, now).version).toBe('1.10.1');
  });
});

describe('the head of a version', () => {
  const date = '2026-11-29' as EdtfDate;
  const named = (version: string, words: string, changes = data.changes) =>
    headOfVersion(changes ? { changes } : {}, { version, date, words });

  it('tells what it changed, behind the others', () => {
    const first = named('1.1.0', 'adds a claim');
    const second = named('1.2.0', 'adds another', first.changes);
    expect(second.changes).toEqual([
      { version: '1.1.0', words: 'adds a claim' },
      { version: '1.2.0', words: 'adds another' },
    ]);
    expect(named('1.2.0', 'adds two', second.changes).changes?.at(-1)).toEqual({
      version: '1.2.0',
      words: 'adds two',
    });
    const now = edited(data, { act: 'change-head', head: second });
    expect(checkDataset({ meta, data: now }).ok).toBe(true);
  });

  it('tells nothing where nobody has words for it', () => {
    expect(named('1.1.0', ' ')).toEqual({ version: '1.1.0', date });
  });
});
