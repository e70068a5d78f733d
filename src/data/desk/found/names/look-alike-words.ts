/** Words that look like names of parties and systems and are none, or need a second look. */

/** What has the name of a party in it and is another thing: it is found first, being longer, and left. */
export const NO_PARTIES: readonly string[] = [
  ...[
    'Northern Ireland',
    'New Mexico',
    'New England',
    'New South Wales',
    'West Virginia',
    'British Columbia',
  ],
  ...['New Jersey', 'Inner Mongolia', 'Washington, D.C.', 'Washington DC', 'Washington State', 'New London'],
  ...['Indian Ocean', 'Sea of Japan', 'South China Sea', 'East China Sea', 'Persian Gulf', 'Gulf of Oman'],
  ...['Gulf of Mexico', 'English Channel', 'Niger Delta', 'Niger River', 'Jordan River', 'River Jordan'],
  ...['Jordan Valley', 'Panama Canal', 'Panama Papers', 'Latin American', 'Latin Americans', 'Latin America'],
  ...['South American', 'South Americans', 'South America', 'North American', 'North Americans'],
  ...['North America', 'Central American', 'Central America', 'Native American', 'Native Americans'],
  ...['American Indian', 'American Indians', 'Bank of America', 'Voice of America', 'British Airways'],
  ...['Moscow Times', 'Tehran Times', 'Jordan Times', 'China Daily', 'Times of India', 'Japan Times'],
  ...['Washington Post', 'Washington Times', 'Russia Today', 'George Washington', 'Whitney Canada'],
  ...['Georgia Tech', 'guinea pig', 'guinea pigs', 'guinea fowl', 'Swiss Army knife', 'Turkish delight'],
  ...['Paris Club', 'Paris Agreement', 'Paris Air Show', 'Vietnam War', 'Warsaw Pact', 'Berlin Wall'],
  ...['Treaty of Rome', 'Rome Statute', 'London Stock Exchange', 'Cuban Missile Crisis', 'Wild Turkey'],
];

/** States whose name is as often that of a person or of another place; where nothing beside it decides, a person is asked. */
export const ASKED_PARTIES: ReadonlySet<string> = new Set([
  'georgia',
  'jersey',
  'congo',
  'korea',
  'micronesia',
]);

/** Names of states that are names of persons too. */
export const NAMES_OF_PERSONS: ReadonlySet<string> = new Set([
  ...['georgia', 'jordan', 'chad', 'israel', 'kenya', 'cuba', 'france', 'india', 'ireland', 'holland'],
  ...['jersey', 'cyprus', 'sofia', 'paris', 'london', 'madrid', 'washington', 'german', 'francis', 'tonga'],
]);

/** What stands before the surname or the given name of a person. */
export const BEFORE_PERSONS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lady', 'lord', 'prof', 'professor', 'senator', 'sen', 'rep'],
  ...[
    'general',
    'gen',
    'colonel',
    'col',
    'captain',
    'capt',
    'major',
    'maj',
    'lieutenant',
    'lt',
    'sgt',
    'admiral',
  ],
  ...['michael', 'john', 'david', 'james', 'robert', 'william', 'george', 'barbara', 'king', 'saint', 'st'],
  ...[
    'hamilton',
    'denzel',
    'vernon',
    'neil',
    'louis',
    'peter',
    'paul',
    'mary',
    'anna',
    'maria',
    'jim',
    'tom',
  ],
]);

/** What follows the name of a state and not that of a person: "Jordan Armed Forces". */
export const AFTER_STATES: ReadonlySet<string> = new Set([
  ...['armed', 'army', 'air', 'navy', 'naval', 'ministry', 'defence', 'defense', 'government', 'parliament'],
  ...['president', 'prime', 'foreign', 'embassy', 'national', 'state', 'military', 'security', 'customs'],
]);

/** Before a capital they speak of a place, and not of a government. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'of',
  // In Spanish and Russian.
  'en',
  'в',
]);

/** After words for a people, where they mean a language. */
export const LANGUAGE_WORDS: ReadonlySet<string> = new Set([
  'in',
  'into',
  'speak',
  'speaks',
  'spoke',
  'speaking',
]);

/** Abbreviations for parties that people write; other codes of three letters are too many words of English. */
export const ABBREVIATIONS: readonly (readonly [word: string, id: string])[] = [
  ...([
    ['US', 'USA'],
    ['USA', 'USA'],
    ['UK', 'GBR'],
    ['UAE', 'ARE'],
    ['USSR', 'SUHH'],
    ['GDR', 'DDDE'],
  ] as const),
  ...([
    ['FRG', 'DEU'],
    ['DPRK', 'PRK'],
    ['ROK', 'KOR'],
    ['PRC', 'CHN'],
    ['DRC', 'COD'],
    ['KSA', 'SAU'],
  ] as const),
  ...([
    ['EU', 'european-union'],
    ['UN', 'united-nations'],
    ['NATO', 'nato'],
    ['OSCE', 'osce'],
  ] as const),
  ...([
    ['FARC', 'farc'],
    ['KRG', 'kurdistan-regional-government'],
  ] as const),
];

/** What one does before "to Moscow" where Moscow is only a place. */
export const TRAVEL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'flew',
    'fly',
    'flying',
    'flown',
    'travelled',
    'traveled',
    'travel',
    'travels',
    'went',
    'go',
    'goes',
    'came',
    'come',
  ],
  ...[
    'trip',
    'trips',
    'visit',
    'visits',
    'visited',
    'visiting',
    'returned',
    'return',
    'moved',
    'flight',
    'flights',
    'drove',
  ],
  ...['sailed', 'envoy', 'ambassador', 'embassy', 'journey'],
]);

/** What a word for a people belongs to where it is part of the name of a newspaper, a club or a line of aircraft. */
export const NAMES_OF_OTHERS: ReadonlySet<string> = new Set([
  ...[
    'radio',
    'television',
    'tv',
    'times',
    'post',
    'daily',
    'herald',
    'airlines',
    'airways',
    'open',
    'cup',
    'league',
  ],
  ...['university', 'church', 'academy', 'institute', 'grand', 'premier'],
]);

/** States of the United States in which towns have the names of states and capitals: "Jordan, Minnesota". */
export const AMERICAN_STATES: ReadonlySet<string> = new Set([
  ...[
    'alabama',
    'alaska',
    'arizona',
    'arkansas',
    'california',
    'colorado',
    'connecticut',
    'delaware',
    'florida',
    'idaho',
  ],
  ...[
    'illinois',
    'indiana',
    'iowa',
    'kansas',
    'kentucky',
    'louisiana',
    'maine',
    'maryland',
    'massachusetts',
    'michigan',
  ],
  ...['minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada', 'ohio', 'oklahoma', 'oregon'],
  ...['pennsylvania', 'tennessee', 'texas', 'utah', 'vermont', 'virginia', 'wisconsin', 'wyoming', 'ontario'],
]);
