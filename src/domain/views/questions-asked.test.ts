import { describe, expect, it } from 'vitest';
import { searchHits } from '../../words/en/questions/search-hits';
import { facetIndexOf } from '../columns/facet-index';
import { applyFilter } from '../filter/facet-filter';
import { NO_FILTER } from '../filter/filter';
import { type Line, madeDataset } from '../fixtures/made-dataset';
import type { Dataset } from '../model/dataset';
import type { System } from '../model/system';
import { questionsAsked } from './questions-asked';
import { searchOf } from './search';

/** Countries of which weapons are named, one of them with nothing before or behind. */
const LINES: readonly Line[] = [
  { from: 'China', to: 'Egypt', system: 'Egypt Sat-2' },
  { from: 'China', to: 'Iran', system: 'China Cat' },
  { from: 'Egypt', to: 'Zambia', system: 'Zambia Challenge' },
  { from: 'Nigeria', to: 'China', system: 'nigeria-frigate' },
  { from: 'China', to: 'Nigeria', system: 'nigeria-frigate' },
  { from: 'South Korea', to: 'Iran', system: 'Korean Rifle' },
  { from: 'Egypt', to: 'South Korea', system: 'Iran Ajr' },
  { from: 'Egypt', to: 'Iran', system: 'Zambia Boat' },
];

/** The same, of which some weapons have these names. */
function renamed(of: Dataset, names: Readonly<Record<string, string>>): Dataset {
  const systems = [...of.systems.values()].map((system): System => {
    const name = names[system.id];
    return name ? { ...system, name, description: system.id.replace(/^.+-/, '') } : system;
  });
  return { ...of, systems: new Map(systems.map((system) => [system.id, system])) };
}

const dataset = renamed(madeDataset(LINES), { 'nigeria-frigate': 'Nigeria' });

function asked(query: string, of: Dataset = dataset) {
  const index = facetIndexOf(of);
  const search = searchOf(of, () => '');
  return questionsAsked(search, { dataset: of, index, filter: NO_FILTER }, query, searchHits.forms);
}

const words = (query: string, of: Dataset = dataset) =>
  asked(query, of).map((one) =>
    'systems' in one ? searchHits.directed(of, one) : searchHits.question(of, one),
  );

describe('a question that names a party in full', () => {
  const parties = [...dataset.parties.values()];
  it.each(parties.flatMap(({ name }) => [`Who supplies ${name}?`, `who sells arms to the ${name}`]))(
    'leads first to who supplies it, where anybody does: %s',
    (query) => {
      const { name = '' } = parties.find((one) => query.includes(one.name)) ?? {};
      expect(LINES.some(({ to }) => to === name)).toBe(true);
      expect(asked(query)[0]).toMatchObject({ asks: 'suppliers', of: [name] });
    },
  );

  it.each(parties.map(({ name }) => name))('leads first to whom it supplies, where it does: %s', (name) => {
    const [first] = asked(`Whom does ${name} supply?`);
    if (LINES.some(({ from }) => from === name)) expect(first).toMatchObject({ asks: 'buyers', of: [name] });
    else expect(first).toBeUndefined();
  });

  it('leads to no weapon that is only called after it', () => {
    expect(words('Who supplies Egypt?')).toEqual(['Who supplies Egypt?']);
    expect(words('who makes China')).toEqual([]);
  });

  it('leads also to a weapon that has this very name, and says that it is one', () => {
    expect(words('Who supplies Nigeria?')).toEqual([
      'Who supplies Nigeria?',
      'Who supplies Nigeria (frigate)?',
    ]);
    expect(words('who makes Nigeria')).toEqual(['Who supplies Nigeria (frigate)?']);
  });

  it('comes with the filter that shows the answer', () => {
    const [first] = asked('Who supplies Egypt?');
    const { visible } = applyFilter(facetIndexOf(dataset), first?.shows ?? NO_FILTER);
    expect([...visible]).toEqual([0]);
  });
});

it('leads from a part of a name to what it means first, and then to what else begins so', () => {
  expect(words('Who supplies Zamb?')).toEqual([
    'Who supplies Zambia?',
    'Who supplies Zambia Challenge and Zambia Boat?',
  ]);
  expect(words('Who supplies Korea?')).toEqual(['Who supplies Korean Rifle?']);
});

it('tells weapons of one name apart by what they are', () => {
  const made = madeDataset([
    { from: 'A', to: 'B', system: 'amazon-frigate' },
    { from: 'A', to: 'C', system: 'amazon-vehicle' },
  ]);
  const names = { 'amazon-frigate': 'Amazon', 'amazon-vehicle': 'Amazon' };
  expect(words('Who supplies Amazon?', renamed(made, names))).toEqual([
    'Who supplies Amazon (frigate) and Amazon (vehicle)?',
  ]);
});
