import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../dates/edtf';
import { madeDataset } from '../fixtures/made-dataset';
import type { Group, GroupTable } from '../model/group';
import { dateOfOrder } from './date-of-order';
import { groupsOf } from './member-when';
import { lifeOf, membersOf } from './one-group';
import { tableOf } from './tables';

const on = (party: string, date: string | null) => groupsOf({}, party, date as EdtfDate | null);
const member = (group: string, party: string, date: string | null) => {
  const found = tableOf({}, group);
  return found && membersOf(found)(party, date as EdtfDate | null);
};

describe('the groups of a party on a date', () => {
  it('count Spain’s NATO in 1985, and not Poland’s', () => {
    expect(on('ESP', '1985')).toEqual(['nato', 'europe', 'southern-europe']);
    expect(on('POL', '1985')).toEqual(['warsaw-pact', 'europe', 'eastern-europe']);
  });

  it('are those of any day of a year that is all that is told', () => {
    expect(on('POL', '1998')).not.toContain('nato');
    expect(on('POL', '1999')).toContain('nato');
    expect(on('POL', '1999?')).toContain('nato');
    expect(on('GBR', '2020')).toContain('eu');
    expect(on('GBR', '2021')).not.toContain('eu');
    expect(on('DEU', '1955')).toContain('nato');
  });

  it('are those of the month or the day where these are told', () => {
    expect(on('POL', '1999-02')).not.toContain('nato');
    expect(on('POL', '1999-03')).toContain('nato');
    expect(on('POL', '1999-03-11')).not.toContain('nato');
    expect(on('POL', '1999-03-12')).toContain('nato');
    expect(on('GBR', '2020-01-31')).toContain('eu');
    expect(on('GBR', '2020-02-01')).not.toContain('eu');
    expect(on('DDDE', '1990-09-24')).toContain('warsaw-pact');
    expect(on('DDDE', '1990-09-25')).not.toContain('warsaw-pact');
  });

  it('are, of a longer time, those of all of it; what is open is said to be', () => {
    const income = 'upper-middle-income';
    expect(on('POL', '2000/2005')).toEqual(['nato', income, 'europe', 'eastern-europe', 'undated']);
    expect(on('POL', '1998/1999')).toEqual([income, 'europe', 'eastern-europe', 'undated']);
    expect(on('POL', '1996/1998')).toEqual([income, 'europe', 'eastern-europe']);
    expect(on('USA', '197X')).toEqual(['nato', 'americas', 'northern-america']);
    expect(on('ESP', '198X')).toEqual(['europe', 'southern-europe', 'undated']);
    expect(on('USA', '2006/2010')).toEqual(['nato', 'high-income', 'americas', 'northern-america']);
    expect(on('USA', '../2006')).toEqual(['americas', 'northern-america', 'undated']);
  });

  it('are, without a date, those that never changed', () => {
    expect(on('USA', null)).toEqual(['americas', 'northern-america', 'undated']);
    expect(on('USA', '../..')).toEqual(['americas', 'northern-america', 'undated']);
    expect(on('IND', null)).toEqual(['asia', 'southern-asia', 'undated']);
    expect(on('VAT', null)).toEqual(['europe', 'southern-europe']);
  });

  it('are by income those of the year, and none in years of which no table tells', () => {
    expect(on('IND', '2006-05-01')).toContain('low-income');
    expect(on('IND', '2007')).toContain('lower-middle-income');
    expect(on('IND', '2007')).not.toContain('low-income');
    expect(on('IND', '1986')).toEqual(['asia', 'southern-asia']);
    expect(on('IND', '2025')).toEqual(['brics', 'asia', 'southern-asia']);
  });

  it('are none of a party that is no state', () => {
    expect(on('hezbollah', '2005')).toEqual([]);
    expect(on('nato', '2005')).toEqual([]);
  });

  it('forget no stay of a party that left and came back', () => {
    const isIn = (year: number) => on('UZB', `${year}`).includes('csto');
    expect([1993, 1994, 1999, 2000, 2005, 2006, 2012, 2013].map(isIn)).toEqual([
      ...[false, true, true, false],
      ...[false, true, true, false],
    ]);
    expect(on('MAR', '1990')).not.toContain('african-union');
    expect(on('MAR', '2018')).toContain('african-union');
  });

  it('count a suspended member', () => {
    expect(on('EGY', '1985')).toContain('arab-league');
    expect(on('SYR', '2015')).toContain('arab-league');
    expect(on('ARM', '2025')).toContain('csto');
  });

  it('are those of the dataset too, which may know other parties', () => {
    const groups = [
      {
        ...{ id: 'guild', title: 'Guild', source: 'book' },
        memberships: [
          { party: 'farc', from: null, until: '1999' },
          { party: 'ESP', from: '2001-05', until: null },
        ],
      },
    ] as unknown as Group[];
    expect(groupsOf({ groups }, 'farc', '1998' as EdtfDate)).toEqual(['guild']);
    expect(groupsOf({ groups }, 'farc', '2000' as EdtfDate)).toEqual([]);
    expect(groupsOf({ groups }, 'ESP', '2001' as EdtfDate)).toContain('guild');
    expect(groupsOf({ groups }, 'ESP', '2001' as EdtfDate)).toContain('nato');
  });

  it('are the same when they are asked for again', () => {
    expect(on('ESP', '1985')).toBe(on('ESP', '1985'));
  });
});

describe('one group', () => {
  it('has the members that its party says', () => {
    const party = fc.constantFrom('POL', 'UZB', 'MAR', 'GBR', 'USA', 'DDDE', 'hezbollah', 'CHE');
    const year = fc.integer({ min: 1940, max: 2026 });
    const date = fc.oneof(
      year.map((first) => `${first}`),
      fc.tuple(year, fc.integer({ min: 1, max: 20 })).map(([first, more]) => `${first}/${first + more}`),
      fc.constant(null),
    );
    const group = fc.constantFrom(
      'nato',
      'eu',
      'csto',
      'african-union',
      'warsaw-pact',
      'high-income',
      'europe',
    );
    fc.assert(
      fc.property(party, date, group, (id, when, of) => {
        const groups = on(id, when);
        const was = member(of, id, when);
        expect(groups.includes(of)).toBe(was === true);
        if (was === null) expect(groups).toContain('undated');
      }),
    );
  });

  it('lives from its first member to its last', () => {
    const lives = ['nato', 'warsaw-pact', 'asia'].map((id) => lifeOf(tableOf({}, id) as GroupTable));
    expect(lives).toEqual([
      { first: 1949, last: null },
      { first: 1955, last: 1991 },
      { first: null, last: null },
    ]);
  });
});

describe('the date that counts', () => {
  const dated = (...says: readonly (readonly [string, string])[]) =>
    madeDataset([
      {
        ...{ from: 'A', to: 'B' },
        told: [
          { by: 'book', says: says.map(([status, date]) => ({ field: 'status', status, date })) as never },
        ],
      },
    ]).relationships.at(0);

  it('is that of the order, whatever came before', () => {
    expect(dateOfOrder(dated(['negotiating', '1981'], ['ordered', '1983'], ['delivered', '1990']))).toBe(
      '1983',
    );
  });

  it('is, without an order, that of the first thing told', () => {
    expect(dateOfOrder(dated(['delivered', '1990'], ['negotiating', '1981']))).toBe('1981');
  });

  it('is none where nothing is dated', () => {
    expect(dateOfOrder({ events: [] })).toBeNull();
  });
});
