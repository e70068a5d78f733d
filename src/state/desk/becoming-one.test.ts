import { expect, it } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../domain/model/dataset';
import { partyId, relationshipId } from '../../domain/model/ids';
import { alreadyNamed, asOneOf, isNameOfOther, likestFirst } from './becoming-one';
import { idInTables } from './names';

const { data } = smallDatasetFile();
const [LANCE, TALKS] = [relationshipId('xno-xea-lance-m'), relationshipId('xno-xwe-lance-m')];

it('tells in what two relationships differ, and of how many claims the check falls away', () => {
  const merger = { of: 'relationship', id: TALKS, into: LANCE } as const;
  const checked = { by: 'A. Reader', on: '2026-11-29' as EdtfDate };
  const all = { ...data, claims: data.claims.map((one) => ({ ...one, checked })) };
  const told = asOneOf(all, merger);
  expect(told.differences.map(({ field }) => field)).toEqual(['to', 'via']);
  expect(told.differences[0]).toEqual({ field: 'to', here: 'XWE', there: 'XEA', asOne: 'XEA' });
  expect(told.context).toBe(told.unchecked);
  expect(told.unchecked).toBe(data.claims.filter(({ relationship }) => relationship === TALKS).length);
});

it('tells before what the check will have against it, and nothing that it has already', () => {
  const broken = { ...data, title: ' ' };
  const merger = { of: 'party', id: partyId('XEA'), into: partyId('XNO') } as const;
  const { faults, differences } = asOneOf(broken, merger);
  expect(differences).toEqual([]);
  expect(faults.map(({ thing }) => thing?.id)).toContain(LANCE);
  expect(faults.every(({ thing }) => thing?.of === 'relationship')).toBe(true);
  const apart = { of: 'party', id: partyId('XWE'), into: partyId('XEA') } as const;
  expect(asOneOf(broken, apart).faults).toEqual([]);
});

it('offers first what is most alike', () => {
  const another = { ...data.relationships[0], id: relationshipId('another') };
  const doubled = { ...data, relationships: [...data.relationships, another] } as DatasetStatement;
  const own = data.relationships[0]?.id as typeof LANCE;
  expect(likestFirst(doubled, { of: 'relationship', id: own })[0]).toBe('another');
  expect(likestFirst(doubled, { of: 'relationship', id: own })).toHaveLength(data.relationships.length);
  const twin = { ...data.parties[0], id: partyId('twin'), name: 'Westland', aliases: [], formerIds: [] };
  const twins = { ...data, parties: [...data.parties, twin] } as DatasetStatement;
  expect(likestFirst(twins, { of: 'party', id: partyId('XWE') })[0]).toBe('twin');
});

it('knows who goes by a name already, however it is written', () => {
  expect(alreadyNamed(data.parties, 'XEA', ' WESTLAND ', null)?.id).toBe('XWE');
  expect(alreadyNamed(data.parties, 'XWE', 'Westland', null)).toBeNull();
  expect(alreadyNamed(data.parties, 'XEA', '', null)).toBeNull();
  expect(alreadyNamed(data.systems, 'none', 'Nothing of the kind', null)).toBeNull();
});

it('lets nothing get the name of another one, and leaves to two what they were called before', () => {
  const named = (name: string) => ({ id: name, name, aliases: [] });
  expect(isNameOfOther(named('Iran'), named('Persia'), ' iran ', null)).toBe(true);
  expect(isNameOfOther(named('Tor-M1'), named('Tor'), 'Тор-М1', null)).toBe(true);
  expect(
    isNameOfOther({ id: 'IRN', name: 'Iran', aliases: [named('Persia')] }, named('Pars'), 'Persia', null),
  ).toBe(false);
  expect(isNameOfOther(named('Iran'), named('Iran'), 'Iran', null)).toBe(false);
  expect(isNameOfOther(null, named('Iran'), 'Iraq', null)).toBe(false);
});

it('lets nothing get a name by which the tables know another one, in any language', () => {
  const russia = { id: 'RUS', name: 'Russia', aliases: [] };
  const iran = { id: 'IRN', name: 'Iran', aliases: [] };
  for (const name of ['Russian Federation', 'Россия', ' Russland ']) {
    const known = idInTables('party', name);
    const other = alreadyNamed([russia, iran], 'IRN', name, known);
    expect([known, other, isNameOfOther(other, iran, name, known)]).toEqual(['RUS', russia, true]);
  }
  expect(idInTables('party', 'Nobody of that name')).toBeNull();
  expect(idInTables('system', ' ')).toBeNull();
  expect(idInTables('system', 'AK-103')).toBe('ak-103');
});
