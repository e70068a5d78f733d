import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessKnown } from './known-names';
import { partyOfName } from './parties';
import { ABBREVIATIONS_ABROAD } from './parties/abbreviations-abroad';
import { namesIn, SPELLINGS } from './parties/spellings';
import { foldedName, partyNamed } from './party-names';
import { PARTY_TABLE } from './party-table';

const idOf = (name: string) => partyNamed(name)?.id;

describe('an abbreviation in another language', () => {
  it.each([
    ['EE.UU.', 'USA'],
    ['EE. UU.', 'USA'],
    ['РФ', 'RUS'],
    ['КНР', 'CHN'],
    ['США', 'USA'],
    ['Великобритания', 'GBR'],
    ['ФРГ', 'DEU'],
    ['ОАЭ', 'ARE'],
    ['VAE', 'ARE'],
    ['V.A.E.', 'ARE'],
    ['RPC', 'CHN'],
    ['ABŞ', 'USA'],
    ['R.D.C.', 'COD'],
    ['ČLR', 'CHN'],
    ['Южная Корея', 'KOR'],
  ])('“%s” is known', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it.each(['eau', 'Vae', 'jar', 'R.U.1', 'SR', 'V.S.', 'РК'])('“%s” is none', (name) => {
    expect(idOf(name)).toBeUndefined();
  });

  it('is no name of the table and no code of ISO 3166', () => {
    const others = new Set([...PARTY_TABLE.map(({ id }) => id), ...SPELLINGS.map(([name]) => name)]);
    const own = namesIn(ABBREVIATIONS_ABROAD);
    expect(own.filter(([name]) => others.has(name as (typeof PARTY_TABLE)[number]['id']))).toEqual([]);
    expect(own.filter(([, id]) => PARTY_TABLE.every((party) => party.id !== id))).toEqual([]);
    expect(new Set(own.map(([name]) => name)).size).toBe(own.length);
  });
});

/** Names in the styles of other registers, a line for each party. */
const STYLES: Readonly<Record<string, string>> = {
  VEN: 'Venezuela (Bolivarian Republic of); Venezuela, Bolivarian Republic of; Venezuela, RB; Bolivarian Rep. of Venezuela',
  IRN: 'Iran (Islamic Republic of); Iran, Islamic Rep.; IRAN (ISLAMIC REP. OF); Islamic Rep. of Iran',
  BOL: 'Bolivia (Plurinational State of); Bolivia, Plurinational State of',
  SYR: 'Syrian Arab Republic; Syrian Arab Rep.',
  KOR: 'Republic of Korea; Rep. of Korea; Korea, Rep.; Korea (the Republic of); ROK; Korea (South)',
  PRK: 'Democratic People’s Republic of Korea; Dem. People’s Rep. of Korea; Korea, Dem. People’s Rep.; D.P.R.K.; Korea (North)',
  GBR: 'United Kingdom of Great Britain and Northern Ireland; UK; U.K.; United Kingdom of Great Britain and Northern Ireland (the)',
  USA: 'USA; U.S.A.; U.S.; US; United States of America (the); the United States',
  ARE: 'UAE; U.A.E.; United Arab Emirates (the); UNITED ARAB EMIRATES',
  SAU: 'KSA; Kingdom of Saudi Arabia',
  CHN: 'PRC; P.R. China; China, People’s Republic of; China (mainland)',
  HKG: 'China, Hong Kong SAR; Hong Kong SAR, China; China (Hong Kong)',
  TWN: 'Taiwan (Province of China); Taiwan, China; Chinese Taipei; China, Taiwan Province of; Taiwan (ROC)',
  MKD: 'FYROM; TFYR of Macedonia; Macedonia, FYR; The former Yugoslav Republic of Macedonia; Macedonia, the former Yugoslav Republic of',
  TUR: 'Türkiye; Turkiye; TURKEY; Turkey (Türkiye); Republic of Türkiye',
  CIV: "Côte d’Ivoire; COTE D'IVOIRE; Ivory Coast; Cote d?Ivoire",
  MMR: 'Burma; Myanmar (Burma); Burma/Myanmar; Union of Myanmar',
  SWZ: 'Swaziland; Eswatini; Eswatini (Swaziland); Kingdom of Eswatini',
  CPV: 'Cape Verde; Cabo Verde; CABO VERDE',
  CZE: 'Czechia; Czech Republic (the); Czech Rep.',
  EGY: 'Egypt, Arab Rep.; Arab Republic of Egypt',
  YEM: 'Yemen, Rep.; Republic of Yemen',
  COD: 'Congo, Dem. Rep.; Dem. Rep. of the Congo; Congo (the Democratic Republic of the); DRC; Congo (Kinshasa); Congo (DRC)',
  COG: 'Congo, Rep.; Rep. of the Congo; Congo (the); Congo (Brazzaville)',
  TZA: 'United Rep. of Tanzania; Tanzania, United Republic of; Tanzania, the United Republic of',
  MDA: 'Rep. of Moldova; Moldova, Republic of; Moldova (the Republic of)',
  LAO: 'Lao PDR; Lao People’s Dem. Rep.; Lao People’s Democratic Republic (the)',
  FSM: 'Micronesia, Fed. Sts.; FS Micronesia; Micronesia (Federated States of)',
  BHS: 'Bahamas, The; Bahamas (the); Commonwealth of the Bahamas',
  GMB: 'Gambia, The; Gambia (the); Republic of the Gambia',
  CAF: 'Central African Rep.; Central African Republic (the)',
  DOM: 'Dominican Rep.; Dominican Republic (the)',
  PSE: 'West Bank and Gaza; Palestine, State of; Occupied Palestinian Territory',
  KNA: 'St. Kitts and Nevis; St Kitts & Nevis',
  SLB: 'Solomon Isds; Solomon Is.; Solomon Islands',
  BIH: 'Bosnia & Herz.; Bosnia Herzegovina; BiH',
  RUS: 'Russian Federation (the); Russian Fed.',
  BMU: 'Bermuda; United Kingdom (Bermuda)',
  FLK: 'Falkland Islands (the) [Malvinas]; Falkland Isds (Malvinas)',
  NER: 'Niger (the); Republic of the Niger',
  SDN: 'Sudan (the); Republic of the Sudan; Fmr Sudan',
  DEU: 'Fmr Fed. Rep. of Germany; Germany, Federal Republic of; FRG; Germany (West)',
  DDDE: 'Fmr Dem. Rep. of Germany; German Dem. Rep.; GDR; Germany (East)',
  SUHH: 'Fmr USSR; USSR; U.S.S.R.; Former Soviet Union',
  YUCS: 'Fmr Yugoslavia; SFRY; Socialist Fed. Rep. of Yugoslavia',
  YDYE: 'Fmr Dem. Yemen; Yemen, People’s Democratic Republic of; PDRY; Yemen (South)',
  'north-yemen': 'Yemen (North); Yemen, North',
  'south-vietnam': 'Fmr Rep. of Vietnam; Viet Nam (South); Vietnam, Republic of',
  VNM: 'Viet Nam; Vietnam; Viet Nam, Socialist Republic of; Vietnam (North)',
};

describe('a name in the style of another register', () => {
  it.each(Object.entries(STYLES))('is that of %s: %s', (id, names) => {
    for (const name of names.split('; ')) expect(idOf(name), name).toBe(id);
  });

  it('is known in capitals, in small letters and without marks, too', () => {
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
    const changes = [plain, (name: string) => name.toUpperCase(), (name: string) => name.toLowerCase()];
    const any = fc.constantFrom(...Object.entries(STYLES));
    fc.assert(
      fc.property(any, fc.constantFrom(...changes), ([id, names], change) => {
        for (const name of names.split('; ')) expect(idOf(change(name)), name).toBe(id);
      }),
    );
  });
});

describe('parties of like names', () => {
  it.each([
    ['Congo; DR Congo'],
    ['North Korea; South Korea'],
    ['Sudan; South Sudan'],
    ['Guinea; Guinea-Bissau; Equatorial Guinea; Papua New Guinea; French Guiana; Guyana'],
    ['Dominica; Dominican Republic'],
    ['Niger; Nigeria'],
    ['Soviet Union; Russia; Belarus'],
    ['Yugoslavia; Serbia; North Macedonia'],
    ['North Yemen; South Yemen; Yemen; Yemen Arab Republic'],
    ['East Germany; West Germany'],
    ['South Vietnam; Viet Nam'],
    ['Czechoslovakia; Czechia; Slovakia'],
    ['China; Taiwan; Hong Kong; Macao'],
    ['Cyprus; Northern Cyprus'],
    ['Samoa; American Samoa'],
    ['Ireland; United Kingdom'],
    ['Mauritania; Mauritius'],
    ['Slovakia; Slovenia'],
    ['Austria; Australia'],
    ['Saint Martin; Sint Maarten'],
    ['US Virgin Islands; British Virgin Islands; United States'],
  ])('stay apart, in every style: %s', (names) => {
    const ids = names.split('; ').map(idOf);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stay apart where a name does not say which of them is meant', () => {
    for (const name of [
      'Korea',
      'Guineas',
      'Virgin Islands',
      'Congo (Zambia)',
      'Other Asia, nes',
      'ROC',
      'Germanies',
    ])
      expect(idOf(name), name).toBeUndefined();
  });

  it('have no name in common: each leads to its own party, whatever is cut short in it or turned round', () => {
    const all = [
      ...PARTY_TABLE.flatMap(({ id, name, aliases }) =>
        [id, name, ...aliases.map((alias) => alias.name)].map((each) => [each, id] as const),
      ),
      ...SPELLINGS,
    ];
    const cutShort = (name: string) =>
      name
        .replace(/\bRepublic\b/g, 'Rep.')
        .replace(/\bDemocratic\b/g, 'Dem.')
        .replace(/\bIslands\b/g, 'Isds');
    const turned = (name: string) => name.replace(/^([^,(]*) of (?:the )?([^ ,()]+)$/, '$2 ($1 of)');
    for (const [name, id] of all)
      for (const each of [name, cutShort(name), turned(name)]) expect(idOf(each), each).toBe(id);
  });
});

describe('a name that lacks a letter', () => {
  it.each(['Per\uFFFD', 'Per?', 'C\uFFFDte d\uFFFDIvoire', '\uFFFDran'])(
    'is no known one without it: “%s”',
    (name) => {
      expect(partyNamed(name)).toBeUndefined();
    },
  );

  it('is a party of its own, with a suggestion', () => {
    const { party, known } = partyOfName('Per\uFFFD');
    expect(known).toBe(false);
    expect(party.id.toUpperCase()).not.toBe('PER');
    expect(guessKnown('party', 'Per\uFFFD')?.id).toBe('PER');
  });

  it('may still have lost an apostrophe to a question mark', () => {
    expect(idOf('Cote d?Ivoire')).toBe('CIV');
  });
});

describe('the table of spellings', () => {
  it('is about parties of the party table, and repeats nothing', () => {
    const ids = new Set<string>(PARTY_TABLE.map(({ id }) => id));
    expect(SPELLINGS.filter(([, id]) => !ids.has(id))).toEqual([]);
    const names = [
      ...PARTY_TABLE.flatMap(({ id, name, aliases }) => [id, name, ...aliases.map((alias) => alias.name)]),
      ...SPELLINGS.map(([name]) => name),
    ];
    const known = new Map<string, string>();
    for (const name of names) known.set(foldedName(name), name);
    const twice = SPELLINGS.filter(([name]) => known.get(foldedName(name)) !== name);
    expect(twice.map(([name]) => name).join('; ')).toBe('');
  });
});
