import { describe, expect, it } from 'vitest';
import { PARTY_TABLE } from '../../data/register/names/party-table';
import { interpretEdtf, isEdtf } from '../dates/edtf';
import type { Group } from '../model/group';
import { SLUG } from '../model/ids';
import { ALLIANCE_TABLES } from './alliances';
import {
  groupOf,
  groupsIn,
  INCOME_GROUPS,
  INCOME_YEARS,
  REGION_IDS,
  SHIPPED_GROUP_IDS,
  UNDATED,
} from './groups';
import { joinedGroups } from './joined-groups';
import { regionOf } from './regions';
import { GROUP_SOURCES } from './sources';
import { SHIPPED_TABLES, tableOf } from './tables';

const PARTIES = new Map<string, string>(PARTY_TABLE.map(({ id, kind }) => [id, kind]));
const PLACES = ['state', 'former-state', 'region'];
/** Of a part of the world that is none of a state, or that nobody divides. */
const NOWHERE = ['central-europe', 'ATA'];

/** Who was a member on a day, by comparing texts: as plain as it can be said. */
const membersOn = (id: string, day: string) =>
  (tableOf({}, id)?.memberships ?? [])
    .filter(({ from, until }) => (from ?? '') <= day && day <= (until ?? '9999'))
    .map(({ party }) => party as string);

describe('the groups that we bring along', () => {
  it('have ids that can stand in a link, and never stand for not knowing', () => {
    expect(new Set(SHIPPED_GROUP_IDS).size).toBe(SHIPPED_GROUP_IDS.length);
    for (const id of SHIPPED_GROUP_IDS) expect(id).toMatch(SLUG);
    expect(SHIPPED_GROUP_IDS).not.toContain(UNDATED);
  });

  it('have members that the party table knows as states or parts of states', () => {
    const kinds = SHIPPED_TABLES.flatMap(({ memberships }) =>
      memberships.map(({ party }) => PARTIES.get(party)),
    );
    expect(new Set(kinds)).toEqual(new Set(PLACES));
  });

  it('have dates that are dates, of which each end comes after its beginning', () => {
    for (const { memberships } of ALLIANCE_TABLES) {
      for (const { from, until } of memberships) {
        expect(from !== null && isEdtf(from) && !interpretEdtf(from).interval).toBe(true);
        if (until === null || from === null) continue;
        expect(isEdtf(until)).toBe(true);
        expect(from < until).toBe(true);
      }
    }
  });

  it('name the source of every table', () => {
    expect(GROUP_SOURCES.flatMap(({ of }) => of).toSorted()).toEqual(SHIPPED_GROUP_IDS.toSorted());
  });

  it.each([
    ['nato', '1950-01-01', 12],
    ['nato', '1985-06-30', 16],
    ['nato', '2026-11-01', 32],
    ['eu', '1958-01-01', 6],
    ['eu', '1995-01-01', 15],
    ['eu', '2013-07-01', 28],
    ['eu', '2020-02-01', 27],
    ['warsaw-pact', '1960-01-01', 8],
    ['warsaw-pact', '1991-01-01', 6],
    ['warsaw-pact', '1991-07-02', 0],
    ['asean', '1967-08-08', 5],
    ['asean', '2026-11-01', 11],
    ['african-union', '1963-05-25', 32],
    ['african-union', '2002-07-09', 53],
    ['african-union', '2026-11-01', 55],
    ['arab-league', '1994-01-01', 22],
    ['cis', '2026-11-01', 9],
    ['csto', '1995-01-01', 9],
    ['csto', '2010-01-01', 7],
    ['csto', '2026-11-01', 6],
    ['gcc', '1981-05-25', 6],
    ['brics', '2011-01-01', 5],
    ['brics', '2026-11-01', 10],
  ])('count the members of %s on %s', (id, day, members) => {
    expect(membersOn(id, day)).toHaveLength(members);
  });

  it('have West Germany in NATO and East Germany in the Warsaw Pact, each where the other was not', () => {
    expect(membersOn('nato', '1985-01-01')).toContain('DEU');
    expect(membersOn('warsaw-pact', '1985-01-01')).toContain('DDDE');
    expect(membersOn('warsaw-pact', '1985-01-01')).not.toContain('DEU');
    expect(membersOn('nato', '1985-01-01')).not.toContain('DDDE');
  });
});

/** Looked up one by one in the World Bank's table, in which a year is that of the income. */
const BY_INCOME: readonly (readonly [party: string, year: number, group: string | null])[] = [
  ['IND', 1987, 'low-income'],
  ['IND', 2006, 'low-income'],
  ['IND', 2007, 'lower-middle-income'],
  ['CHN', 1997, 'lower-middle-income'],
  ['CHN', 1998, 'low-income'],
  ['CHN', 2010, 'upper-middle-income'],
  ['RUS', 1990, null],
  ['RUS', 1991, 'upper-middle-income'],
  ['RUS', 2003, 'lower-middle-income'],
  ['RUS', 2013, 'high-income'],
  ['RUS', 2015, 'upper-middle-income'],
  ['RUS', 2023, 'high-income'],
  ['SUHH', 1989, null],
  ['SUHH', 1990, 'upper-middle-income'],
  ['SUHH', 1991, null],
  ['YUCS', 1991, 'upper-middle-income'],
  ['YUCS', 1992, null],
  ['CSHH', 1989, null],
  ['CSHH', 1990, 'upper-middle-income'],
  ['CZE', 1991, null],
  ['CZE', 2006, 'high-income'],
  ['SRB', 1992, 'lower-middle-income'],
  ['SRB', 2006, 'upper-middle-income'],
  ['DDDE', 1988, null],
  ['DEU', 1987, 'high-income'],
  ['YDYE', 1988, 'low-income'],
  ['yemen-arab-republic', 1988, 'lower-middle-income'],
  ['YEM', 1988, null],
  ['YEM', 1989, 'lower-middle-income'],
  ['YEM', 2024, 'low-income'],
  ['VEN', 2014, 'high-income'],
  ['VEN', 2019, 'upper-middle-income'],
  ['VEN', 2020, null],
  ['TWN', 1987, 'high-income'],
  ['XKX', 2007, null],
  ['XKX', 2024, 'upper-middle-income'],
  ['PSE', 2022, 'upper-middle-income'],
  ['PSE', 2023, 'lower-middle-income'],
  ['POL', 2009, 'high-income'],
  ['SAU', 2003, 'upper-middle-income'],
  ['SAU', 2004, 'high-income'],
  ['IDN', 2019, 'upper-middle-income'],
  ['IDN', 2020, 'lower-middle-income'],
  ['CRI', 2024, 'high-income'],
  ['SSD', 2010, null],
  ['ETH', 2024, 'low-income'],
  ['VAT', 2010, null],
];

describe('the groups by income', () => {
  const IDS = INCOME_GROUPS.map(({ id }) => id);
  const groupIn = (party: string, year: string) =>
    IDS.filter((id) => membersOn(id, year).includes(party)).join(' and ') || null;

  it.each(BY_INCOME)('have %s in the year %i where the table has it', (party, year, group) => {
    expect(groupIn(party, String(year))).toBe(group);
  });

  it('put nobody into two in one year, and nobody into any before the first or after the last', () => {
    const { first, last } = INCOME_YEARS;
    for (let year = first - 1; year <= last + 1; year++) {
      const all = IDS.flatMap((id) => membersOn(id, String(year)));
      expect(new Set(all).size).toBe(all.length);
      expect(all.length > 0).toBe(year >= first && year <= last);
    }
  });

  it.each([
    // The Channel Islands are one economy there and two parties here, the northern Yemen one and two.
    [1987, 41 + 1, 30, 45 + 2, 49 + 1],
    [2000, 53 + 1, 38, 54, 63],
    [2024, 87 + 1, 54, 50, 26],
  ])('count as many economies of %i as the table', (year, ...counts) => {
    expect(IDS.map((id) => membersOn(id, String(year)).length)).toEqual(counts);
  });
});

describe('the parts of the world', () => {
  it('hold every state, former state and part of a state that we know', () => {
    const lost = PARTY_TABLE.filter(({ kind }) => PLACES.includes(kind)).filter(
      ({ id }) => regionOf(id, 'region') === null || regionOf(id, 'subregion') === null,
    );
    expect(lost.map(({ id }) => id)).toEqual(NOWHERE);
  });

  it.each(['region', 'subregion'] as const)(
    'divide the world: nobody is in two of one level (%s)',
    (level) => {
      const members = REGION_IDS[level].flatMap((id) => tableOf({}, id)?.memberships ?? []);
      expect(new Set(members.map(({ party }) => party)).size).toBe(members.length);
      expect(REGION_IDS[level]).toHaveLength({ region: 5, subregion: 22 }[level]);
    },
  );

  it('put a party into a region and a part of it', () => {
    expect([regionOf('IRN', 'region'), regionOf('IRN', 'subregion')]).toEqual(['asia', 'southern-asia']);
    expect([regionOf('SUHH', 'region'), regionOf('SUHH', 'subregion')]).toEqual(['europe', 'eastern-europe']);
    expect(regionOf('hezbollah', 'region')).toBeNull();
  });
});

describe('the groups of a dataset', () => {
  const own = (id: string, title: string): Group =>
    ({ id, title, memberships: [], source: 'book' }) as unknown as Group;
  const quad = own('quad', 'Quad');

  it('come before ours, and one of theirs takes the place of ours with the same id', () => {
    const dataset = { groups: [quad, own('nato', 'NATO as we see it')] };
    expect(groupsIn(dataset).map(({ title }) => title)).toContain('NATO as we see it');
    expect(groupsIn(dataset).map(({ title }) => title)).not.toContain('NATO');
    expect(groupsIn(dataset)[0]).toBe(quad);
    expect(groupOf(dataset, 'nato')?.title).toBe('NATO as we see it');
    expect(groupOf(dataset, 'eu')?.title).toBe('European Union');
    expect(groupOf(dataset, 'nobody')).toBeUndefined();
  });

  it('are those of all that are joined; of two with one id, the first', () => {
    expect(
      joinedGroups([{}, { groups: [quad] }, { groups: [own('quad', 'Other'), own('five', 'Five')] }]),
    ).toEqual([quad, own('five', 'Five')]);
  });
});
