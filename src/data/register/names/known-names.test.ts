import { describe, expect, it } from 'vitest';
import { guessKnown, KNOWN_NAMES, knownById, knownByName, namesMeant } from './known-names';
import { partyOfName } from './parties';

describe('what is known by name', () => {
  it('is found by its name, in whatever style', () => {
    for (const of of ['party', 'system'] as const)
      for (const known of KNOWN_NAMES[of]) {
        expect(knownByName(of, known.name), known.name).toEqual(known);
        expect(knownById(of, known.id.toLowerCase())).toEqual(known);
      }
    expect(knownByName('party', 'korea, rep.')?.id).toBe('KOR');
    expect(knownByName('system', 'tor‑m1')?.id).toBe('tor-m1');
    expect(knownByName('party', '')).toBeNull();
    expect(knownByName('system', '')).toBeNull();
  });
});

describe('what an unknown name probably stands for', () => {
  it.each([
    ['Ruusia', 'RUS'],
    ['Untied States', 'USA'],
    ['Deutschland', 'DEU'],
    ['Россия', 'RUS'],
    ['中国', 'CHN'],
    ['Estados Unidos', 'USA'],
    ['Venezuela (Bol. Rep.)', 'VEN'],
    ['Ethiopia (1952-92)', 'ETH'],
    ['RU', 'RUS'],
  ])('is, of the party “%s”, %s', (name, id) => {
    expect(guessKnown('party', name)?.id).toBe(id);
  });

  it.each([
    ['Kornett', 'kornet'],
    ['Iskandar', 'iskander'],
    ['Stingar', 'stinger'],
    ['С-300ВМ', 's-300vm'],
    ['Тор-М1', 'tor-m1'],
  ])('is, of the system “%s”, %s', (name, id) => {
    expect(guessKnown('system', name)?.id).toBe(id);
  });

  it('is nothing where nothing is near', () => {
    expect(guessKnown('party', 'Freedonia and Sylvania')).toBeNull();
    expect(guessKnown('system', 'catapult')).toBeNull();
  });

  it.each(['R.U.', 'R. U.', 'AUX', 'КРМ'])('is nothing where “%s” is an abbreviation of another', (name) => {
    expect(guessKnown('party', name)).toBeNull();
  });

  it.each(['Several', 'UE', 'Drittländer'])('is no state where it is a group of them: “%s”', (name) => {
    expect(guessKnown('party', name)).toBeNull();
  });

  it.each([
    ...[
      'Africa',
      'Afrika',
      'Asia',
      'Europe',
      'Oceania',
      'Sub-Saharan Africa',
      'Latin America',
      'Middle East',
    ],
    ...['Nordafrika', 'América Latina', 'Afrique du Nord', 'Central Asia', 'Африка', 'Caribbean', 'Amerika'],
  ])('is no state where it is a region: “%s”', (name) => {
    expect(guessKnown('party', name)).toBeNull();
    expect(partyOfName(name)).toMatchObject({ known: false, party: { kind: 'region' } });
  });

  it('is a state, although a region is called nearly so', () => {
    expect(partyOfName('South Africa').party.id).toBe('ZAF');
    expect(partyOfName('Central African Republic').party.id).toBe('CAF');
    expect(partyOfName('America').party.id).toBe('USA');
    expect(guessKnown('party', 'South Afrca')?.id).toBe('ZAF');
    expect(partyOfName('Western Arms').party.kind).toBe('unknown');
  });

  it('is no weapon of another number, nor one of a few other letters', () => {
    expect(guessKnown('system', 'Tor')).toBeNull();
    expect(guessKnown('system', 'Mi-27')).toBeNull();
    expect(guessKnown('system', 'Tor-M3')).toBeNull();
    const others = 'C-27J S-300 S-400 MiG-21 T-72 T-62 F-16 F-15 Su-30MKI Kornet-M Igla-SS 9K331M Х-55'.split(
      ' ',
    );
    for (const name of others) expect([name, guessKnown('system', name)]).toEqual([name, null]);
  });
});

describe('what a weapon probably stands for', () => {
  // Nicknames of what is known here are nearly so: Midas, Grison, Farmer, Havoc.
  it.each(['Milan', 'Tirana', 'Oran', 'Miran', 'Niece', 'Maine', 'Cardiff'])(
    'are no parties where short words are nearly their names: %s',
    (name) => {
      expect(guessKnown('party', name)).toBeNull();
    },
  );

  it.each([
    ['Irna', 'IRN'],
    ['Iraan', 'IRN'],
    ['Rusia', 'RUS'],
    ['Ukriane', 'UKR'],
    ['Venezula', 'VEN'],
    ['Azerbaidjan', 'AZE'],
  ])('are parties where letters are only mistyped: %s', (name, id) => {
    expect(guessKnown('party', name)?.id).toBe(id);
  });

  it.each(['Milan', 'Gripen', 'Marder', 'Havorn', 'Tiger'])(
    'is nothing where its letters are hardly alike: %s',
    (name) => {
      expect(guessKnown('system', name)).toBeNull();
    },
  );
});

describe('what a name may mean that somebody types', () => {
  const meant = (of: 'party' | 'system', typed: string) => namesMeant(of, typed).map(({ name }) => name);

  it('is what begins so', () => {
    expect(meant('party', 'Russ')).toEqual(['Russia']);
    expect(meant('party', ' vENEZ')).toEqual(['Venezuela']);
    expect(meant('system', 'igl')[0]).toMatch(/^Igla/);
  });

  it('is, after that, what has a word that begins so, and no more than can be asked about', () => {
    expect(meant('party', 'Emir')).toEqual(['UAE']);
    // The other one was the United Arab Republic.
    expect(meant('party', 'United A')).toEqual(['Egypt', 'UAE']);
    expect(meant('party', 'U')).toHaveLength(3);
  });

  it('is what is near, where nothing begins so', () => {
    expect(meant('party', 'Ruusia')).toEqual(['Russia']);
    expect(meant('party', 'Deutschland')).toEqual(['Germany']);
  });

  it('is nothing where nothing is near, or nothing is typed', () => {
    expect(meant('party', 'Nowhere at all')).toEqual([]);
    expect(meant('party', ' ')).toEqual([]);
  });
});
