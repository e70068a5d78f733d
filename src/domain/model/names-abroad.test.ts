import { describe, expect, it } from 'vitest';
import { PARTY_TABLE } from '../../data/register/names/parties';
import { CURATED_SYSTEMS } from '../../data/register/names/system-aliases';
import { namesAbroad, OUR_IDS } from './names-abroad';
import { regionCodeOf } from './region-codes';

const CODE = /^[A-Z]{3}$/;

describe('names abroad', () => {
  it.each([
    ['RUS', ['Россия', 'روسيا', '俄罗斯', '俄羅斯', 'Rusia', 'Russie', 'Russland', 'Росія']],
    ['VEN', ['Венесуэла', 'فنزويلا', '委内瑞拉']],
    ['TUR', ['Türkei', 'Turquía', 'Турция']],
    ['SUHH', ['СССР', 'URSS', 'Sowjetunion', '苏联']],
    ['DDDE', ['DDR', 'RDA', 'ГДР']],
  ])('of %s are those that people type', (id, expected) => {
    const names = namesAbroad(id).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(expected));
  });

  it('are none of what nobody knows', () => {
    expect(namesAbroad('northland')).toEqual([]);
  });

  it('are of things that there are', () => {
    const ids = new Set<string>([
      ...PARTY_TABLE.map(({ id }) => id),
      ...CURATED_SYSTEMS.map(({ system }) => system.id),
    ]);
    expect(OUR_IDS.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the codes of two letters', () => {
  const states = PARTY_TABLE.filter(({ id }) => CODE.test(id));

  it('are known of every state and region with a code of three', () => {
    expect(states.filter(({ id }) => regionCodeOf(id) === null)).toEqual([]);
  });

  it('are each of one state', () => {
    expect(new Set(states.map(({ id }) => regionCodeOf(id))).size).toBe(states.length);
  });

  it('are of the same state: what browsers call it begins like one of its names', () => {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    const plain = (name: string) =>
      name
        .replace('St.', 'Saint')
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 5)
        .toLowerCase();
    const strangers = states.filter(({ id, name, aliases }) => {
      const theirs = plain(english.of(regionCodeOf(id) ?? '') ?? '');
      return ![name, ...aliases.map((alias) => alias.name)].some((each) => plain(each) === theirs);
    });
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });
});
