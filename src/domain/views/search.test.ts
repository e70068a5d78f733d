import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTY_TABLE } from '../../data/register/names/parties';
import { CURATED_SYSTEMS } from '../../data/register/names/system-aliases';
import { relationshipSentence } from '../../words/en/deals/relationships';
import { datasetFrom } from '../evidence/build-dataset';
import { madeDataset } from '../fixtures/made-dataset';
import { smallDataset } from '../fixtures/small-dataset';
import type { Dataset, DatasetStatement } from '../model/dataset';
import { searchOf } from './search';

const CASE_FILE = (
  JSON.parse(
    readFileSync(new URL('../../../public/datasets/russia-venezuela-iran.json', import.meta.url), 'utf8'),
  ) as { data: DatasetStatement }
).data;

/** Looks in a dataset as the search box does. */
function looker(dataset: Dataset) {
  const search = searchOf(dataset, (of) => relationshipSentence(dataset, of));
  const hitsOf = (query: string) => search(query, 12).groups.flatMap(({ hits }) => hits);
  return {
    hitsOf,
    namesOf: (query: string) => hitsOf(query).map(({ name }) => name),
    groupsOf: (query: string) => search(query, 12).groups.map(({ group }) => group),
    totalOf: (query: string) => search(query, 12).total,
  };
}

const small = looker(smallDataset());

/** The case file among all parties and systems that we know by more than one name. */
const systems = new Map(
  [...CASE_FILE.systems, ...CURATED_SYSTEMS.map(({ system }) => system)].map((system) => [system.id, system]),
);
const world = looker(datasetFrom({ ...CASE_FILE, parties: PARTY_TABLE, systems: [...systems.values()] }));

describe('a search', () => {
  it('finds a name in spite of case, accents, and letters that the keyboard does not have', () => {
    const { namesOf } = looker(
      madeDataset([
        { from: 'Łódź', to: 'Tromsø' },
        { from: '대한민국', to: 'Hugo' },
      ]),
    );
    expect(namesOf('lodz')[0]).toBe('Łódź');
    expect(namesOf('TROMSO')[0]).toBe('Tromsø');
    expect(namesOf('húgo')[0]).toBe('Hugo');
    expect(namesOf('대한')[0]).toBe('대한민국');
  });

  it('finds a name with a typing error where nothing has it as it was typed', () => {
    expect(small.namesOf('Northlnad')).toContain('Northland');
    expect(world.namesOf('Venezula')).toContain('Venezuela');
    expect(world.namesOf('Iran')).not.toContain('Iraq');
  });

  it('finds nothing where nothing is like it', () => {
    expect(small.namesOf('zzzzzz')).toEqual([]);
    expect(small.namesOf('  ')).toEqual([]);
  });

  it('puts the exact name first, then the shorter one', () => {
    expect(world.namesOf('guinea').slice(0, 2)).toEqual(['Guinea', 'Guinea-Bissau']);
    expect(world.namesOf('Tor-M1').slice(0, 2)).toEqual(['Tor-M1', 'Tor-M1 missiles']);
    expect(world.namesOf('niger').slice(0, 2)).toEqual(['Niger', 'Nigeria']);
    expect(world.namesOf('FIM-92')[0]).toBe('Stinger');
    expect(world.namesOf('igla').slice(0, 3)).toEqual(['Igla', 'Igla-1', 'Igla-S']);
  });

  it('groups what it finds, with the group of the best hit first', () => {
    expect(world.groupsOf('Russia')[0]).toBe('parties');
    expect(world.groupsOf('Russia')).toContain('relationships');
    expect(world.groupsOf('Tor-M1')[0]).toBe('systems');
    expect(world.groupsOf('serial numbers')).toEqual(['words']);
  });

  it('lists so many, some of each group, and says how many there are', () => {
    expect(world.hitsOf('s').length).toBe(12);
    expect(world.totalOf('s')).toBeGreaterThan(12);
    expect(world.groupsOf('s')).toEqual(expect.arrayContaining(['parties', 'systems']));
    expect(world.totalOf('Guinea-Bissau')).toBe(1);
  });

  it.each([
    ['Россия', 'Russia'],
    ['росс', 'Russia'],
    ['روسيا', 'Russia'],
    ['俄罗斯', 'Russia'],
    ['Rusia', 'Russia'],
    ['Russie', 'Russia'],
    ['Russland', 'Russia'],
    ['Estados Unidos', 'United States'],
    ['Türkei', 'Türkiye'],
    ['Turkey', 'Türkiye'],
    ['Turkiye', 'Türkiye'],
    ['ایران', 'Iran'],
    ['СССР', 'Soviet Union'],
    ['苏联', 'Soviet Union'],
    ['DDR', 'East Germany (GDR)'],
    ['SUHH', 'Soviet Union'],
    ['RUS', 'Russia'],
    ['Тор-М1', 'Tor-M1'],
    ['тор-м1', 'Tor-M1'],
    ['Игла-С', 'Igla-S'],
    ['С-300ВМ', 'S-300VM'],
    ['Бук-М2', 'Buk-M2'],
    ['АК-103', 'AK-103'],
    ['ПЗРК', 'MANPADS'],
    ['Антей-2500', 'S-300VM'],
    ['红旗-9', 'HQ-9'],
  ])('for %s finds %s first', (query, name) => {
    expect(world.namesOf(query)[0]).toBe(name);
  });

  it('says by which name something was found, and in which language, where its own does not show it', () => {
    const because = (query: string) => world.hitsOf(query)[0]?.because;
    expect(because('Russia')).toBeNull();
    expect(because('俄罗斯')).toEqual({ text: '俄罗斯', lang: 'zh' });
    expect(because('SA-15')).toEqual({ text: 'SA-15' });
    expect(because('RUS')).toBeNull();
    expect(because('DEU')).toEqual({ text: 'DEU' });
    expect(because('serial numbers')?.text).toMatch(/serial numbers/);
  });

  it('does not show the code of a former state, which nobody knows', () => {
    expect(world.hitsOf('SUHH')[0]?.because).toBeNull();
    expect(world.hitsOf('VNM')[0]?.because).toEqual({ text: 'VNM' });
  });
});
