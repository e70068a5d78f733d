import { describe, expect, it } from 'vitest';
import { groupNamed } from './group-names';
import { PARTY_TABLE } from './parties';

describe('a name that stands for many states', () => {
  it.each([
    ['Africa', 'region'],
    ['Other Europe', 'region'],
    ['Middle East', 'region'],
    ['Sub-Saharan Africa', 'region'],
    ['European Union institutions', 'group'],
    ['EU Institutions', 'group'],
    ['NATO countries', 'group'],
    ['Various countries', 'several'],
    ['Various', 'several'],
    ['Other countries', 'several'],
    ['Andere Länder', 'several'],
    ['Otros países', 'several'],
    ['Прочие страны', 'several'],
    ['Rest of the world', 'several'],
  ] as const)('“%s” is %s', (name, as) => {
    expect(groupNamed(name)).toBe(as);
  });

  it.each([
    'South Africa',
    'Central African Republic',
    'Kenya',
    'European Union',
    'NATO',
    'Otherland',
    'Various Artists Ltd',
  ])('is not %s', (name) => {
    expect(groupNamed(name)).toBeNull();
  });

  it('is no state, no organisation and no other party that is known here', () => {
    const known = [...PARTY_TABLE.values()].filter(({ kind }) => kind !== 'region');
    expect(known.filter(({ name }) => groupNamed(name) !== null)).toEqual([]);
  });
});
