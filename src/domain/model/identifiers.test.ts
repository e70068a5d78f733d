import { expect, it } from 'vitest';
import { hasLeiChecksum, identifierFault, identifiersOfBoth } from './identifiers';

// Two of the examples that the Global LEI Foundation publishes: its own LEI, and that of Bloomberg Finance L.P.
const [GLEIF, BLOOMBERG] = ['506700GE1G29325QX363', '5493001KJTIIGC8Y1R12'];

it('tells an LEI from one in which a sign is wrong, or two have changed places', () => {
  for (const lei of [GLEIF, BLOOMBERG]) {
    expect(hasLeiChecksum(lei)).toBe(true);
    for (let at = 0; at < lei.length; at++) {
      const [sign = '', others = ''] = [lei[at], /\d/.test(lei[at] ?? '') ? '78' : 'QX'];
      const other = others.replace(sign, '')[0];
      expect(hasLeiChecksum(lei.slice(0, at) + other + lei.slice(at + 1))).toBe(false);
    }
  }
  expect(hasLeiChecksum('506700EG1G29325QX363')).toBe(false);
});

it('has those of both things that are one, and of two of a kind the first', () => {
  expect(
    identifiersOfBoth({ identifiers: { wikidata: 'Q1' } }, { identifiers: { wikidata: 'Q2', lei: GLEIF } }),
  ).toEqual({ identifiers: { wikidata: 'Q1', lei: GLEIF } });
  expect(identifiersOfBoth({}, {})).toEqual({});
});

it('says why a text is none of a kind', () => {
  expect(identifierFault('wikidata', 'Q159')).toBeNull();
  for (const text of ['', '159', 'q159', 'Q0', 'Q1 ', 'https://www.wikidata.org/wiki/Q159'])
    expect(identifierFault('wikidata', text)).toBe('wikidata');
  expect(identifierFault('lei', GLEIF)).toBeNull();
  expect(identifierFault('lei', GLEIF.toLowerCase())).toBe('lei');
  expect(identifierFault('lei', GLEIF.slice(1))).toBe('lei');
  expect(identifierFault('lei', `${GLEIF.slice(0, -1)}4`)).toBe('lei-checksum');
});
