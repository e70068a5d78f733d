import { expect, it } from 'vitest';
import { namedBefore } from './former-names';
import { SHIPPED_GROUP_IDS } from './groups';

it('is how a group was called in years before it got its name', () => {
  expect(namedBefore({}, 'african-union', { first: 1985, last: 1985 })).toEqual({
    ...{ name: 'the Organisation of African Unity', until: 2002, isAll: true },
  });
  expect(namedBefore({}, 'eu', { first: 1990, last: 1993 })).toMatchObject({ until: 1993, isAll: false });
  for (const years of [{ first: 2002, last: 2010 }, null])
    expect(namedBefore({}, 'african-union', years)).toBeNull();
});

it('is nothing of a group that always had its name, and of one that a file brings', () => {
  const years = { first: 1950, last: 1960 };
  const found = SHIPPED_GROUP_IDS.filter((id) => namedBefore({}, id, years));
  expect(found).toEqual(['eu', 'csto', 'african-union']);
  const own = { id: 'eu', title: 'Our union', memberships: [], source: 'none' } as never;
  expect(namedBefore({ groups: [own] }, 'eu', years)).toBeNull();
});
