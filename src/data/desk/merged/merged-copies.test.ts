import { describe, expect, it } from 'vitest';
import { type Edit, edited } from '../../../domain/desk/edit';
import { smallDatasetFile } from '../../../domain/fixtures/small-dataset';
import type { Claim } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import { claimId, partyId, relationshipId, sourceId } from '../../../domain/model/ids';
import type { Party } from '../../../domain/model/party';
import type { RelationshipStatement } from '../../../domain/model/relationship';
import { checkDataset } from '../../check';
import { FORMAT_KIND, FORMAT_VERSION } from '../../dataset-format';
import { sha256Of } from '../../fixtures/chance-edits';
import { decidedMerger } from '../../fixtures/decided-merger';
import { inSavedOrder } from '../saved/saved-order';
import { type Conflict, withChoice } from './conflicts';
import { type MergedCopies, mergedCopies } from './merged-copies';
import type { Side } from './three-way';

const BASE: DatasetStatement = smallDatasetFile().data;

const edit = (...edits: readonly Edit[]) => edits.reduce(edited, BASE);
const item = <One extends { readonly id: string }>(items: readonly One[], id: string) => {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`There is no “${id}”.`);
  return found;
};
const party = (id: string, more: Partial<Party> = {}): Edit => ({
  act: 'put-party',
  party: { ...item(BASE.parties, id), ...more },
});
const claim = (id: string, more: Partial<Claim> = {}, like = id): Edit => ({
  act: 'put-claim',
  claim: { ...item(BASE.claims, like), id: claimId(id), ...more },
});
const remove = (of: 'party' | 'relationship' | 'claim' | 'source', id: string): Edit =>
  ({ act: 'remove', thing: { of, id } }) as Edit;

const told = ({ conflicts }: MergedCopies) =>
  conflicts.map((one) => (one.code === 'removed' ? `${one.key} removed by ${one.by}` : one.key));

const isSound = (data: DatasetStatement) =>
  checkDataset({ meta: { kind: FORMAT_KIND, version: FORMAT_VERSION }, data }).ok;

const decided = (ours: DatasetStatement, theirs: DatasetStatement, side: Side) =>
  decidedMerger(ours, theirs, BASE, side);

describe('two copies that changed different things', () => {
  it('have the changes of both, and what only one of them has', () => {
    const added = { ...item(BASE.parties, 'XSO'), id: partyId('new-land'), name: 'New Land' };
    const ours = edit(party('XNO', { name: 'North Land' }), { act: 'put-party', party: added });
    const theirs = edit(party('XNO', { nameInText: 'the North' }), remove('claim', 'talks-denied'));
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual([]);
    expect(item(merged.statement.parties, 'XNO')).toMatchObject({
      name: 'North Land',
      nameInText: 'the North',
    });
    expect(item(merged.statement.parties, 'new-land')).toEqual(added);
    expect(merged.statement.claims.some(({ id }) => id === 'talks-denied')).toBe(false);
    expect(isSound(merged.statement)).toBe(true);
  });

  it('have the names that either has given, and neither has taken away', () => {
    const alias = (name: string) => ({ name, type: 'spelling' }) as const;
    const base = edit(party('XNO', { aliases: [alias('A'), alias('B')] }));
    const ours = edited(base, party('XNO', { aliases: [alias('B'), alias('Ours')] }));
    const theirs = edited(base, party('XNO', { aliases: [alias('A'), alias('B'), alias('Theirs')] }));
    const merged = mergedCopies(ours, theirs, base);
    expect(told(merged)).toEqual([]);
    expect(item(merged.statement.parties, 'XNO').aliases.map(({ name }) => name)).toEqual([
      'B',
      'Ours',
      'Theirs',
    ]);
  });

  it('have the later version, and what both say that versions changed', () => {
    const version = (number: string, words: string): Edit => ({
      act: 'change-head',
      head: { version: number, changes: [{ version: number, words }] },
    });
    const merged = mergedCopies(edit(version('1.10.0', 'ours')), edit(version('1.9.0', 'theirs')), BASE);
    expect(told(merged)).toEqual([]);
    expect(merged.statement).toMatchObject({
      version: '1.10.0',
      changes: [{ words: 'theirs' }, { words: 'ours' }],
    });
  });
});

describe('a thing that both have changed', () => {
  const ours = edit(party('XNO', { name: 'Ours' }));
  const theirs = edit(party('XNO', { name: 'Theirs' }));

  it('is a conflict with both values side by side, and ours until a person chooses', () => {
    const merged = mergedCopies(ours, theirs, BASE);
    expect(merged.conflicts).toEqual([
      {
        ...{ code: 'field', key: 'party XNO name', chosen: null, field: 'name' },
        ...{ thing: { of: 'party', id: 'XNO' }, ours: 'Ours', theirs: 'Theirs' },
      },
    ]);
    expect(item(merged.statement.parties, 'XNO').name).toBe('Ours');
    expect(item(decided(ours, theirs, 'theirs').statement.parties, 'XNO').name).toBe('Theirs');
    expect(decided(ours, theirs, 'theirs').conflicts).toMatchObject([{ chosen: 'theirs' }]);
  });

  it('is everything that differs where no version is known that both were made from', () => {
    const merged = mergedCopies(ours, BASE);
    expect(told(merged)).toEqual(['party XNO name']);
    const alone = mergedCopies(edit(remove('claim', 'talks')), BASE);
    expect(told(alone)).toEqual([]);
    expect(alone.statement).toEqual(inSavedOrder(BASE));
  });

  it('may be what the case file says of itself', () => {
    const title = (words: string): Edit => ({ act: 'change-head', head: { title: words } });
    const merged = mergedCopies(edit(title('Ours')), edit(title('Theirs')), BASE);
    expect(merged.conflicts).toMatchObject([
      { code: 'head', field: 'title', ours: 'Ours', theirs: 'Theirs' },
    ]);
  });
});

describe('a thing that one has changed and the other has taken out', () => {
  it('stays until a person chooses', () => {
    const ours = edit(remove('claim', 'talks-denied'));
    const theirs = edit(claim('talks-denied', { stance: 'context' }));
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual(['claim talks-denied removed by ours']);
    expect(item(merged.statement.claims, 'talks-denied').stance).toBe('context');
    expect(decided(ours, theirs, 'ours').statement).toEqual(inSavedOrder(ours));
    expect(decided(ours, theirs, 'theirs').statement).toEqual(inSavedOrder(theirs));
  });

  it('keeps the claims that say that it is', () => {
    const relationship = item(BASE.relationships, 'xso-xea-portable-missiles');
    const ours = edit(remove('relationship', relationship.id));
    const theirs = edit({
      act: 'put-relationship',
      relationship: { ...relationship, scope: 'some of them' },
    });
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual(['relationship xso-xea-portable-missiles removed by ours']);
    expect(isSound(merged.statement)).toBe(true);
    expect(decided(ours, theirs, 'ours').statement).toEqual(inSavedOrder(ours));
    expect(decided(ours, theirs, 'theirs').statement).toEqual(inSavedOrder(theirs));
  });

  it('asks about the claims that went with their source, too', () => {
    const { source } = item(BASE.claims, 'talks-denied').citation;
    const others = BASE.claims.filter(({ citation }) => citation.source === source).map(({ id }) => id);
    const kept = others.find((id) => id !== 'talks-denied');
    if (!kept) throw new Error('The source has two claims.');
    const ours = edit(remove('source', source));
    const theirs = edit(claim(kept, { stance: 'context' }));
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toContain('claim talks-denied removed by ours');
    expect(decided(ours, theirs, 'ours').statement).toEqual(inSavedOrder(ours));
    expect(decided(ours, theirs, 'theirs').statement).toEqual(inSavedOrder(theirs));
  });

  it('stays too where what is new leads to it', () => {
    const ours = edit(remove('party', 'XSO'));
    const relationship: RelationshipStatement = {
      ...{ id: relationshipId('xso-xwe'), kind: 'sanctions', via: [] },
      ...{ from: partyId('XSO'), to: partyId('XWE') },
    };
    const added = claim('new', { relationship: relationship.id }, 'sanctions');
    const theirs = edit({ ...added, relationship } as Edit);
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual(['party XSO removed by ours']);
    expect(isSound(merged.statement)).toBe(true);
    expect(item(merged.statement.claims, 'new').relationship).toBe('xso-xwe');
    expect(decided(ours, theirs, 'ours').statement).toEqual(inSavedOrder(ours));
  });
});

describe('ids', () => {
  const added = (name: string): Edit => ({
    act: 'put-party',
    party: { ...item(BASE.parties, 'XSO'), id: partyId('new'), name },
  });

  it('that both have given to different things mean one of them each', () => {
    const used = claim('fear', {
      attribution: { ...item(BASE.claims, 'fear').attribution, party: partyId('new') },
    });
    const merged = mergedCopies(edit(added('One')), edit(added('Two'), used), BASE);
    expect(told(merged)).toEqual([]);
    expect(merged.renamed).toEqual([{ thing: { of: 'party', id: 'new' }, as: 'new-2' }]);
    expect(item(merged.statement.parties, 'new').name).toBe('One');
    expect(item(merged.statement.parties, 'new-2').name).toBe('Two');
    expect(item(merged.statement.claims, 'fear').attribution.party).toBe('new-2');
  });

  it('that both have given to the same thing mean one thing', () => {
    const merged = mergedCopies(edit(added('One')), edit(added('ONE')), BASE);
    expect(merged.renamed).toEqual([]);
    expect(told(merged)).toEqual(['party new name']);
  });

  it('that one has given to a party and the other to a system mean both', () => {
    const [system] = BASE.systems;
    if (!system) throw new Error('There are systems.');
    const theirs = edit({
      act: 'put-system',
      system: { ...system, id: 'new' as typeof system.id, aliases: [], formerIds: [] },
    });
    const merged = mergedCopies(edit(added('One')), theirs);
    expect(merged.renamed).toEqual([{ thing: { of: 'system', id: 'new' }, as: 'new-2' }]);
    expect(isSound(merged.statement)).toBe(true);
  });

  it('of claims that rest on other words mean two claims', () => {
    const words = (text: string) =>
      claim('new', { citation: { type: 'paraphrase', source: sourceId('wire-report'), text } }, 'sanctions');
    const merged = mergedCopies(edit(words('One thing.')), edit(words('Another.')), BASE);
    expect(merged.renamed).toEqual([{ thing: { of: 'claim', id: 'new' }, as: 'new-2' }]);
    expect(told(merged)).toEqual([]);
  });

  it('lead to the party that theirs was made one with', () => {
    const ours = edit({ act: 'merge', merger: { of: 'party', id: partyId('XWE'), into: partyId('XEA') } });
    const relationship: RelationshipStatement = {
      ...{ id: relationshipId('xso-xwe'), kind: 'sanctions', via: [] },
      ...{ from: partyId('XSO'), to: partyId('XWE') },
    };
    const theirs = edit({
      ...claim('new', { relationship: relationship.id }, 'sanctions'),
      relationship,
    } as Edit);
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual([]);
    expect(item(merged.statement.relationships, 'xso-xwe').to).toBe('XEA');
    expect(isSound(merged.statement)).toBe(true);
  });
});

describe('a text that one has corrected', () => {
  it('has the quotations that the other has added where their words stand now', () => {
    const source = item(BASE.sources, 'wire-report');
    const text = `Corrected.\n${source.text}`;
    const ours = edit({ act: 'correct-text', id: source.id, text, sha256: sha256Of(text) });
    const theirs = edit(claim('another', {}, 'talks'));
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual([]);
    expect(isSound(merged.statement)).toBe(true);
    const { citation } = item(merged.statement.claims, 'another');
    expect(citation).toEqual(item(ours.claims, 'talks').citation);
  });

  it('and the other too is a conflict of texts, each of which comes with its hash', () => {
    const source = item(BASE.sources, 'wire-report');
    const corrected = (text: string) =>
      edit({ act: 'correct-text', id: source.id, text, sha256: sha256Of(text) });
    const [ours, theirs] = [corrected(`Ours.\n${source.text}`), corrected(`Theirs of old.\n${source.text}`)];
    const merged = mergedCopies(ours, theirs, BASE);
    expect(told(merged)).toEqual(['source wire-report text']);
    for (const side of ['ours', 'theirs'] as const)
      expect(isSound(decided(ours, theirs, side).statement)).toBe(true);
  });
});

describe('a choice', () => {
  it('makes what hangs on it no question any more, and can be taken back', () => {
    const ours = edit(remove('party', 'XSO'));
    const theirs = edit(party('XSO', { name: 'South' }), claim('objection', { stance: 'context' }));
    const merged = mergedCopies(ours, theirs, BASE);
    const ofParty = merged.conflicts.find(({ key }) => key === 'party XSO') as Conflict;
    expect(told(merged).length).toBeGreaterThan(1);
    const out = mergedCopies(ours, theirs, BASE, withChoice(new Map(), ofParty, 'ours'));
    expect(out.conflicts.map(({ key }) => key)).toEqual(['party XSO']);
    expect(out.statement).toEqual(inSavedOrder(ours));
    const back = withChoice(withChoice(new Map(), ofParty, 'ours'), ofParty, 'theirs');
    expect(mergedCopies(ours, theirs, BASE, back).statement).toEqual(merged.statement);
  });
});

describe('decisions', () => {
  const ours = edit(claim('fear', { stance: 'context' }));
  const { relationship } = item(BASE.claims, 'fear');
  const theirs = edit(remove('relationship', relationship));
  const keyOfRelationship = `relationship ${relationship}`;
  const withChoices = (...choices: readonly (readonly [string, Side])[]) =>
    mergedCopies(ours, theirs, BASE, new Map(choices));

  it('that cannot hold together are named, and by what', () => {
    expect(told(mergedCopies(ours, theirs, BASE))).toEqual([
      'claim fear removed by theirs',
      `${keyOfRelationship} removed by theirs`,
    ]);
    const { clashes, statement } = withChoices(['claim fear', 'ours'], [keyOfRelationship, 'theirs']);
    expect(clashes).toEqual([{ key: 'claim fear', goneBy: [{ of: 'relationship', id: relationship }] }]);
    expect(statement.claims.some(({ id }) => id === 'fear')).toBe(false);
  });

  it('are named too where a relationship is kept, and the last claim of it deleted', () => {
    const last = withChoices(['claim fear', 'theirs'], [keyOfRelationship, 'ours']);
    expect(last.clashes).toEqual([{ key: keyOfRelationship, goneBy: [{ of: 'claim', id: 'fear' }] }]);
  });

  it('that hold together, or are not made yet, are no clash', () => {
    expect(mergedCopies(ours, theirs, BASE).clashes).toEqual([]);
    expect(withChoices(['claim fear', 'ours']).clashes).toEqual([]);
    expect(withChoices(['claim fear', 'ours'], [keyOfRelationship, 'ours']).clashes).toEqual([]);
    expect(withChoices(['claim fear', 'theirs'], [keyOfRelationship, 'theirs']).clashes).toEqual([]);
  });
});

describe('a claim that one copy says to be checked', () => {
  const checked = { by: 'A. Reader', on: '2026-11-29' } as NonNullable<Claim['checked']>;
  const some = BASE.claims.find(({ citation, says }) => citation.type === 'quotation' && says.length > 0);
  if (!some) throw new Error('The small dataset has a quotation that says something.');
  const { id } = some;
  const of = (merged: MergedCopies) => item(merged.statement.claims, id);

  it('stays so where the other copy has left it alone', () => {
    const merged = mergedCopies(edit(claim(id, { checked })), edit(party('XSO', { name: 'Other' })), BASE);
    expect([of(merged).checked, merged.unchecked]).toEqual([checked, []]);
  });

  it('is not said to be so any more where it becomes what nobody has checked', () => {
    const otherwise: Partial<Claim> = { attribution: { ...some.attribution, speaker: 'Somebody else' } };
    for (const [ours, theirs] of [
      [edit(claim(id, { checked })), edit(claim(id, otherwise))],
      [edit(claim(id, otherwise)), edit(claim(id, { checked }))],
    ] as const) {
      const merged = mergedCopies(ours, theirs, BASE);
      expect(told(merged)).toEqual([]);
      expect(of(merged).attribution.speaker).toBe('Somebody else');
      expect(of(merged)).not.toHaveProperty('checked');
      expect(merged.unchecked).toEqual([id]);
    }
  });

  it('is not said to be so any more where its relationship leads to somebody else', () => {
    const about = item(BASE.relationships, some.relationship);
    const to = BASE.parties.find((one) => one.id !== about.to && one.id !== about.from);
    if (!to) throw new Error('The small dataset has three parties.');
    const led = edit({ act: 'put-relationship', relationship: { ...about, to: to.id } });
    const merged = mergedCopies(edit(claim(id, { checked })), led, BASE);
    expect([of(merged).checked, merged.unchecked]).toEqual([undefined, [id]]);
  });
});
