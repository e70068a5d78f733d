import { expect, it } from 'vitest';
import { CURATED_SYSTEMS } from '../../../register/names/system-aliases';
import { findInText } from '../find-in-text';

it.each([
  ['F-16C', 'null F-16C'],
  ['S-125', 'null S-125'],
  ['S-200', 'null S-200'],
  ['Su-27SK', 'null Su-27SK'],
  ['S-300PMU2', 's-300pmu2 S-300PMU2 Favorit'],
  ['S-400', 's-400 S-400 Triumf'],
  ['S-125 Pechora', 's-125-pechora S-125 Pechora'],
])('takes %s for no other variant than is told', (words, expected) => {
  const found = findInText(`Russia sold 5 ${words} systems to Iran.`, { parties: [], systems: [] });
  expect(found.flatMap((one) => (one.kind === 'system' ? `${one.system} ${one.name}` : []))).toEqual([
    expected,
  ]);
});

it('has no first half of a name that means two weapons of the tables', () => {
  const halves = new Map<string, Set<string>>();
  for (const { system, slugs } of CURATED_SYSTEMS)
    for (const { name } of [system, ...system.aliases]) {
      const [, half = ''] = /^((?=\S*\d)\S+) \p{Lu}/u.exec(name) ?? [];
      const isItsOwn = slugs.some((slug) => slug === half.toLowerCase());
      if (half !== '' && (isItsOwn || !name.includes(' Block ')))
        halves.set(half, (halves.get(half) ?? new Set()).add(system.id));
    }
  const shared = [...halves].flatMap(([half, ids]) => (ids.size > 1 ? [half] : []));
  for (const half of shared)
    expect(findInText(`Russia sold 5 ${half} systems to Iran.`, { parties: [], systems: [] })).toContainEqual(
      expect.objectContaining({ kind: 'system', system: null }),
    );
  expect(shared).toContain('S-125');
});
