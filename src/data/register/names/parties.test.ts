import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTY_ID } from '../../../domain/model/ids';
import { PARTY_TABLE, partyOfName } from './parties';

const idOf = (name: string) => partyOfName(name).party.id;

describe('the party that a name stands for', () => {
  it('is found by its id, its name and each of its other names', () => {
    for (const { id, name, aliases } of PARTY_TABLE) {
      for (const each of [id, name, ...aliases.map((alias) => alias.name)]) {
        expect(partyOfName(each), each).toMatchObject({ known: true, party: { id } });
      }
    }
  });

  it.each([
    ['Libya HoR*', 'house-of-representatives-libya'],
    ['HoR (Libya)*', 'house-of-representatives-libya'],
    ['House of Representatives (Libya)*', 'house-of-representatives-libya'],
    ['Turkey', 'TUR'],
    ['Turkiye', 'TUR'],
    ['Czech Republic', 'CZE'],
    ['Swaziland', 'SWZ'],
    ['Vietnam', 'VNM'],
    ['United Arab Emirates', 'ARE'],
    ['PKK (Turkey)*', 'pkk'],
    ['FARC (Colombia)*', 'farc'],
    ['Hezbollah', 'hezbollah'],
  ])('stays the same when SIPRI renames it: %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it.each([
    ['  russia ', 'RUS'],
    ['RUSSIA', 'RUS'],
    ['rus', 'RUS'],
    ['Türkiye', 'TUR'],
    ['TÜRKİYE', 'TUR'],
    ['Côte d’Ivoire', 'CIV'],
    ['Cote d?Ivoire', 'CIV'],
    ['Cote d´Ivoire', 'CIV'],
    ['St. Kitts & Nevis', 'KNA'],
    ['The Gambia', 'GMB'],
    ['Bosnia and Herzegovina', 'BIH'],
    ['Guinea Bissau', 'GNB'],
    ['NATO', 'nato'],
    ['unknown  supplier(s)', 'unknown-supplier'],
    ['SUN', 'SUHH'],
    ['Rus\u00ADsia', 'RUS'],
    ['Ru\u200Cssia\u200B', 'RUS'],
    ['Ｒｕｓｓｉａ', 'RUS'],
    ['Guinea\u2011Bissau', 'GNB'],
    ['Saudi\u202FArabia', 'SAU'],
  ])('is found however the name is written: %s', (name, id) => {
    expect(partyOfName(name)).toMatchObject({ known: true, party: { id } });
  });

  it.each([
    ['Congo', 'DR Congo'],
    ['Guinea', 'Equatorial Guinea'],
    ['Niger', 'Nigeria'],
    ['Dominica', 'Dominican Republic'],
    ['North Yemen', 'Yemen Arab Republic (North Yemen)'],
    ['China', 'Republic of China'],
    ['PRC (Israel/Palestine)*', 'People’s Republic of China'],
    ['unknown supplier(s)', 'unknown recipient(s)'],
  ])('is not another of a like name: %s and %s', (one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });
});

describe('a name that the table does not know', () => {
  it('becomes a party of its own, with the name as it stands', () => {
    expect(partyOfName('Atlantis  (Ocean)')).toEqual({
      known: false,
      party: { id: 'atlantis-ocean', kind: 'unknown', name: 'Atlantis (Ocean)', aliases: [], formerIds: [] },
    });
  });

  it('is a group or an organisation where stars say so, and loses them', () => {
    expect(partyOfName('Moon rebels*').party).toMatchObject({ kind: 'armed-group', name: 'Moon rebels' });
    expect(partyOfName('Moon Union** ').party).toMatchObject({
      kind: 'international-organisation',
      name: 'Moon Union',
    });
  });

  it('has the same id with and without stars, accents and capitals', () => {
    expect(new Set(['Moon rebels*', 'MOON REBELS', 'Möon rebels **'].map(idOf)).size).toBe(1);
  });

  it('has an id also where no letter of it fits into a slug, and no other name has that id', () => {
    const ids = ['Атлантида', 'Лемурия', 'Атлантида 2', 'Лемурия 2'].map(idOf);
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => PARTY_ID.test(id))).toBe(true);
  });

  it('keeps long names apart that begin alike', () => {
    const start = 'people '.repeat(12);
    expect(idOf(`${start}north`)).not.toBe(idOf(`${start}south`));
  });

  it.each(['', '   ', '*', '**', '?', '–'])('is the unknown party where it says nothing: "%s"', (name) => {
    expect(idOf(name)).toBe('unknown-party');
  });
});

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(...PARTY_TABLE.map(({ name }) => name)).map((name) => `${name}s`),
);

describe('any name at all', () => {
  it('has a party with a valid id and some name, the same each time', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const found = partyOfName(name);
        expect(found.party.id).toMatch(PARTY_ID);
        expect(found.party.name).not.toBe('');
        expect(partyOfName(name)).toBe(found);
      }),
    );
  });

  it('never gives an unknown name the id of a known party', () => {
    const ids = new Set<string>(PARTY_TABLE.map(({ id }) => id));
    fc.assert(
      fc.property(anyName, (name) => {
        const { known, party } = partyOfName(name);
        expect(ids.has(party.id)).toBe(known);
      }),
    );
  });

  it('counts no further than a name can be long', () => {
    const endless = 'x'.repeat(1_000_000);
    expect(partyOfName(endless).party.name).toHaveLength(200);
    expect(partyOfName(`${endless}y`)).toBe(partyOfName(endless));
  });

  it('is one of its own for a name made of pictures alone', () => {
    const { party, known } = partyOfName('😀😀');
    expect(known).toBe(false);
    expect(party.name).toBe('😀😀');
    expect(party.id).toMatch(PARTY_ID);
    expect(idOf('🚀')).not.toBe(party.id);
  });
});
