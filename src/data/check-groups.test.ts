import { describe, expect, it } from 'vitest';
import { faultsOf } from '../words/fixtures/faults-in-english';
import { changed } from './fixtures/broken';

const GUILD = {
  id: 'radar-guild',
  title: 'Radar Guild',
  memberships: [
    { party: 'XNO', from: null, until: '1999' },
    { party: 'XNO', from: '2001-05', until: null },
    { party: 'ESP', from: '1982-05-30', until: '1982-05-30' },
  ],
  source: 'deal-register',
};
const at = (index: number, rest: string) => `data.groups[0].memberships[${index}].${rest}`;

/** The faults of a file with this group, of which one thing is changed. */
const faults = (path?: string, value?: unknown) =>
  faultsOf(changed(['data.groups', [structuredClone(GUILD)]], ...(path ? [[path, value] as const] : [])));

describe('the groups of a file', () => {
  it('may be none, and may have members who come back, and any state', () => {
    expect(faultsOf(changed())).toEqual([]);
    expect(faultsOf(changed(['data.groups', []]))).toEqual([]);
    expect(faults()).toEqual([]);
  });

  it('may take the place of ours', () => {
    expect(faults('data.groups[0].id', 'nato')).toEqual([]);
  });

  it.each([
    [
      'end before they begin',
      at(2, 'until'),
      '1982-05-29',
      'must not be before its beginning: 1982-05-29 is before 1982-05-30',
    ],
    ['name nobody', at(0, 'party'), 'XNOO', 'there is no party “XNOO” (did you mean “XNO”?)'],
    [
      'are told by no date',
      at(0, 'until'),
      '1999-13',
      'is not an EDTF date: month 13 does not exist (did you mean “1999-12”?)',
    ],
    [
      'are told by a time',
      at(1, 'from'),
      '2001/2002',
      'must be one day, month or year, not a time from one to another',
    ],
    ['leave a date out', at(1, 'until'), undefined, 'is missing'],
    ['rest on no source', 'data.groups[0].source', 'nobody', 'there is no source “nobody”'],
    [
      'have an id that is none',
      'data.groups[0].id',
      'Radar Guild',
      'must be a slug: lower-case letters and digits, in groups joined by single hyphens (did you mean “radar-guild”?)',
    ],
  ])('are faulty where memberships or they %s', (_, path, value, words) => {
    expect(faults(path, value)).toEqual([`${path}: ${words}`]);
  });

  it('have ids of their own', () => {
    expect(faultsOf(changed(['data.groups', [GUILD, GUILD]]))).toEqual([
      'data.groups[1].id: “radar-guild” is already the id of data.groups[0]',
    ]);
  });
});
