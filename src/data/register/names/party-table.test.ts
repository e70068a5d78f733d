import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTY_ID } from '../../../domain/model/ids';
import type { Party } from '../../../domain/model/party';
import { PARTY_TABLE } from './party-table';

interface CaseFile {
  readonly parties: readonly Party[];
  readonly systems: readonly { readonly id: string }[];
}
const CASE_FILE: CaseFile = JSON.parse(
  readFileSync(new URL('../../../../public/datasets/russia-venezuela-iran.json', import.meta.url), 'utf8'),
).data;

const byId = new Map<string, Party>(PARTY_TABLE.map((party) => [party.id, party]));
const SLUG_IDS = PARTY_TABLE.map(({ id }) => id).filter((id) => id === id.toLowerCase());

describe('the party table', () => {
  it('gives every party an id of its own, as ids are written', () => {
    expect(byId.size).toBe(PARTY_TABLE.length);
    expect(PARTY_TABLE.filter(({ id }) => !PARTY_ID.test(id))).toEqual([]);
  });

  it('gives every name to one party only, whatever its case', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases } of PARTY_TABLE) {
      for (const each of [id, name, ...aliases.map((alias) => alias.name)]) {
        const key = each.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('repeats no name as another name of the same party', () => {
    const repeats = PARTY_TABLE.filter(({ name, aliases }) => {
      const names = [name, ...aliases.map((alias) => alias.name)];
      return new Set(names).size < names.length;
    });
    expect(repeats).toEqual([]);
  });

  it('names no party as a system is named: a designation has a number in it, or an id in the case file', () => {
    const systems = new Set(CASE_FILE.systems.map(({ id }) => id));
    expect(SLUG_IDS.filter((id) => /\d/.test(id) || systems.has(id))).toEqual([]);
  });

  it('gives a code of three letters to states and regions, of four to former states and a region', () => {
    const codes = PARTY_TABLE.filter(({ id }) => /^[A-Z]+$/.test(id));
    const kindsOf = (length: number) =>
      new Set(codes.filter(({ id }) => id.length === length).map(({ kind }) => kind));
    expect(kindsOf(3)).toEqual(new Set(['state', 'region']));
    expect(kindsOf(4)).toEqual(new Set(['former-state', 'region']));
  });

  it('has the parties of the shipped case file as the case file has them, if with more names', () => {
    for (const { aliases: theirs, ...party } of CASE_FILE.parties) {
      const aliases = theirs.map(({ name, type }) => ({ name, type }));
      const ours = byId.get(party.id);
      expect(ours, party.id).toMatchObject(party);
      expect(ours?.aliases, party.id).toEqual(expect.arrayContaining(aliases));
      expect(ours?.nameInText, party.id).toBe(party.nameInText);
    }
  });

  it.each([
    ['SUHH', 'RUS'],
    ['YUCS', 'SRB'],
    ['CSHH', 'CZE'],
    ['DDDE', 'DEU'],
    ['YDYE', 'YEM'],
    ['south-vietnam', 'VNM'],
  ])('keeps the former state %s apart from %s', (former, today) => {
    expect(byId.get(former)?.kind).toBe('former-state');
    expect(byId.get(today)?.kind).toBe('state');
  });
});
