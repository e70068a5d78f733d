import { describe, expect, it } from 'vitest';
import { groupNamed, importersNamed } from './group-names';
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
    ['Non-EU', 'group'],
    ['Nicht-EU-Staaten', 'group'],
    ['Non-NATO countries', 'group'],
    ['EU27', 'group'],
    ['EU-27', 'group'],
    ['GCC', 'group'],
    ['ECOWAS', 'group'],
    ['Nordic countries', 'group'],
    ['Baltic states', 'group'],
    ['Страны СНГ', 'group'],
    ['Kenya / Nepal / Atlantis', 'parties'],
    ['Kenya, Nepal and Atlantis', 'parties'],
    ['Germany (on behalf of Ukraine)', 'parties'],
    ['USA (for Israel)', 'parties'],
  ] as const)('“%s” is %s', (name, as) => {
    expect(groupNamed(name)).toBe(as);
  });

  it.each([
    'South Africa',
    'Central African Republic',
    'Kenya',
    'European Union',
    'NATO',
    ...[
      'Otherland',
      'Antigua & Barbuda/Hill Front',
      'Congo (Brazzaville)',
      'Korea, Rep.',
      'Bosnia and Herzegovina',
    ],
    'Various Artists Ltd',
  ])('is not %s', (name) => {
    expect(groupNamed(name)).toBeNull();
  });

  it.each(['NATO', 'OTAN', 'EU', 'United Nations'])('may be “%s” as an importer', (name) => {
    expect(importersNamed(name)).toBe('organisation');
  });

  it('is no importer that is one state, and any other that is many', () => {
    expect(importersNamed('Kenya')).toBeNull();
    expect(importersNamed('Africa')).toBe('region');
  });

  it('is no state, no organisation and no other party that is known here', () => {
    const known = [...PARTY_TABLE.values()].filter(({ kind }) => kind !== 'region');
    expect(known.filter(({ name }) => groupNamed(name) !== null)).toEqual([]);
  });
});
