/**
 * Words that make a number many times what it is: "Mio. €", "miles de €", "in 1000 EUR". The one table for amounts in cells, for
 * the names of columns and for the line of units below them; texts at the desk take some of its words.
 */

/** What words of one language stand for, as people write them; a full stop behind them is not written here. */
type Words = Readonly<
  Partial<Record<'1e2' | '1e3' | '1e4' | '1e5' | '1e6' | '1e7' | '1e8' | '1e9' | '1e12', string>>
>;

/** By language; in some of them a word stands for another number than in others, and is in `AMBIGUOUS` instead. */
const MULTIPLIERS: Readonly<Record<string, Words>> = {
  en: {
    '1e2': 'hundred hundreds',
    '1e3': 'thousand thousands thsd ths thou 000s 000',
    '1e6': 'million millions mln mio mn mm mill',
    '1e9': 'billion billions bill bn bln',
    '1e12': 'trillion trillions tn trn',
  },
  // India and its neighbours.
  hi: { '1e5': 'lakh lakhs lac lacs', '1e7': 'crore crores cr crs' },
  de: {
    '1e2': 'hundert',
    '1e3': 'tausend tausende tsd',
    '1e6': 'million millionen mill mio',
    '1e9': 'milliarde milliarden mrd mia',
    '1e12': 'billionen',
  },
  fr: {
    '1e2': 'centaine centaines',
    '1e3': 'mille millier milliers',
    '1e6': 'million millions',
    '1e9': 'milliard milliards md mds mrd',
  },
  es: {
    '1e3': 'millar millares miles',
    '1e6': 'millón millones mill mlls mm',
    '1e9': 'millardo millardos',
    '1e12': 'billón billones',
  },
  pt: {
    '1e3': 'milhar milhares',
    '1e6': 'milhão milhões',
    '1e9': 'bilhão bilhões bi',
    '1e12': 'trilhão trilhões bilião biliões',
  },
  it: {
    '1e3': 'mila mille migliaio migliaia',
    '1e6': 'milione milioni mln',
    '1e9': 'miliardo miliardi mld mrd',
  },
  nl: {
    '1e3': 'duizend duizenden dzd',
    '1e6': 'miljoen miljoenen mln',
    '1e9': 'miljard miljarden mld mrd',
    '1e12': 'biljoen biljoenen',
  },
  sv: {
    '1e3': 'tusen tusentals tkr kkr',
    '1e6': 'miljon miljoner milj mkr',
    '1e9': 'miljard miljarder mdkr mdr',
    '1e12': 'biljon biljoner',
  },
  da: {
    '1e3': 'tusind tusinde tkr',
    '1e6': 'million millioner mio mill',
    '1e9': 'milliard milliarder mia mrd',
    '1e12': 'billioner',
  },
  nb: { '1e3': 'tusen', '1e6': 'million millioner mill', '1e9': 'milliard milliarder mrd' },
  fi: { '1e3': 'tuhat tuhatta tuhansia', '1e6': 'miljoona miljoonaa milj', '1e9': 'miljardi miljardia mrd' },
  pl: {
    '1e3': 'tysiąc tysiące tysięcy tysiącach tys',
    '1e6': 'milion miliony milionów milionach mln',
    '1e9': 'miliard miliardy miliardów miliardach mld',
    '1e12': 'bilion biliony bilionów bilionach',
  },
  cs: {
    '1e3': 'tisíc tisíce tisících tis',
    '1e6': 'milion miliony milionů',
    '1e9': 'miliarda miliardy miliard mld',
  },
  sk: { '1e3': 'tisíc tis', '1e6': 'milión milióny miliónov', '1e9': 'miliarda miliardy miliárd mld' },
  hu: { '1e3': 'ezer', '1e6': 'millió', '1e9': 'milliárd mrd' },
  hr: {
    '1e3': 'tisuća tisuće hiljada',
    '1e6': 'milijun milijuna miliona',
    '1e9': 'milijarda milijardi mlrd',
  },
  ro: { '1e3': 'mii', '1e6': 'milion milioane', '1e9': 'miliard miliarde mld' },
  tr: { '1e3': 'bin', '1e6': 'milyon mn', '1e9': 'milyar mlr' },
  ru: {
    '1e3': 'тысяча тысячи тысяч тысячах тыс',
    '1e6': 'миллион миллиона миллионы миллионов миллионах млн',
    '1e9': 'миллиард миллиарда миллиарды миллиардов миллиардах млрд',
    '1e12': 'триллион триллиона триллионов трлн',
  },
  uk: {
    '1e3': 'тисяча тисячі тисяч тисячах тис',
    '1e6': 'мільйон мільйона мільйони мільйонів мільйонах млн',
    '1e9': 'мільярд мільярда мільярди мільярдів мільярдах млрд',
    '1e12': 'трильйон трильйона трильйонів трлн',
  },
  bg: { '1e3': 'хиляди хил', '1e6': 'милион милиона млн', '1e9': 'милиард милиарда млрд' },
  el: { '1e3': 'χιλιάδες χιλ', '1e6': 'εκατομμύρια εκατ', '1e9': 'δισεκατομμύρια δισ' },
  ar: { '1e3': 'ألف آلاف', '1e6': 'مليون ملايين', '1e9': 'مليار مليارات' },
  he: { '1e3': 'אלף אלפי', '1e6': 'מיליון מיליוני', '1e9': 'מיליארד מיליארדי' },
  zh: { '1e3': '千', '1e4': '万 萬', '1e6': '百万 百萬', '1e8': '亿 億' },
  ko: { '1e3': '천', '1e4': '만', '1e6': '백만', '1e8': '억', '1e12': '조' },
};

/** Several words for one multiple: a thousand millions, in languages that have no word for it, or another; and lakhs of crores. */
const PHRASES: readonly (readonly [phrase: string, factor: number])[] = [
  ...['mil millones', 'miles de millones', 'mil milhões', 'milhares de milhões', 'thousand million'].map(
    (phrase) => [phrase, 1e9] as const,
  ),
  ['lakh crore', 1e12],
];

/** As words of the table are compared: whatever their case, and without marks over letters. */
const plainWord = (word: string) =>
  word.toLowerCase().replaceAll('ς', 'σ').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const rowsOf = (words: Words) =>
  Object.entries(words).flatMap(([factor, all]) =>
    all.split(' ').map((word) => [word, Number(factor)] as const),
  );

const ROWS: readonly (readonly [word: string, factor: number])[] = [
  ...Object.values(MULTIPLIERS).flatMap(rowsOf),
  ...PHRASES,
];

const FACTORS: ReadonlyMap<string, number> = new Map(
  ROWS.map(([word, factor]) => [plainWord(word), factor] as const),
);

/** Letters that stand for a multiple beside an amount or a currency alone: "5m", "k€", "TEUR". A column may be called "Column M". */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** The letter of thousands that stands before a currency alone. */
const LETTERS_BEFORE: Readonly<Record<string, number>> = { ...LETTERS, t: 1e3 };

/** How many times a word makes a number what it is; null for any other word. */
export const factorOfWord = (word: string): number | null =>
  FACTORS.get(plainWord(word.replace(/\.$/, ''))) ?? null;

/** The same of a letter beside a currency, on one of its sides. */
export const factorOfLetter = (letter: string, side: 'before' | 'behind'): number | null =>
  (side === 'before' ? LETTERS_BEFORE : LETTERS)[letter.toLowerCase()] ?? null;

/** Short forms that English may have, and that mostly those write who have commas before decimals. */
const RARE_IN_ENGLISH: ReadonlySet<string> = new Set(['mio', 'mill', 'bill']);

/** The words that English has: whoever writes another has commas before decimals. */
const OF_ENGLISH: ReadonlySet<string> = new Set(
  rowsOf(MULTIPLIERS.en ?? {}).flatMap(([word]) => (RARE_IN_ENGLISH.has(word) ? [] : plainWord(word))),
);

/** Whether a word for a multiple is one of another language than English, and of none that writes decimals as English does. */
export const isMultipleAbroad = (word: string): boolean => {
  const plain = plainWord(word.replace(/\.$/, ''));
  return FACTORS.has(plain) && !OF_ENGLISH.has(plain) && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(plain);
};

/** What is written without spaces, so that a multiple stands in one word with its currency. */
const IS_OF_EAST_ASIA = /[\p{Script=Han}\p{Script=Hangul}]/u;
const JOINED = ROWS.filter(([word]) => IS_OF_EAST_ASIA.test(word));
const CURRENCY_BEHIND = '元|円|圆|美|欧|歐|日|英|港|人民|ドル|ユーロ|ポンド|원|달러|유로|엔';
const IN_ONE_WORD = new RegExp(
  `(?:${JOINED.map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=$|${CURRENCY_BEHIND})`,
  'u',
);

/** The multiple in a word of East Asia: "亿美元"; null where there is none. */
export function factorInWord(word: string): number | null {
  const [found] = IN_ONE_WORD.exec(word) ?? [];
  return found === undefined ? null : factorOfWord(found);
}

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** All words as one pattern, the longest first; a full stop may stand behind each. */
const patternOf = (words: readonly string[]) =>
  [...new Set(words.flatMap((word) => [word, withoutMarks(word)]))]
    .sort((a, b) => b.length - a.length)
    .join('|');

/** What may stand behind a number in a cell and make it a multiple, as a piece of a pattern. */
export const MULTIPLIER_PATTERN = `(?:${patternOf(ROWS.map(([word]) => word))}|[kmb])\\.?`;

/** Shorter words stand for other things in the name of a column that is no amount of money: "105 mm", "Bin". */
const MIN_LETTERS = 4;
const SHORT_AND_SURE: readonly string[] = [
  '000s',
  '000',
  'mln',
  'mio',
  'bn',
  'tsd',
  'tys',
  'тыс',
  'тис',
  'млн',
];

/** The words that are multiples in whatever name they stand, as a piece of a pattern. */
export const PLAIN_MULTIPLIER_PATTERN = patternOf(
  ROWS.map(([word]) => word).filter(
    (word) => word.length >= MIN_LETTERS || SHORT_AND_SURE.includes(word) || IS_OF_EAST_ASIA.test(word),
  ),
);

/** Every word of the table with what it stands for. */
export const multiplierRows = (): readonly (readonly [word: string, factor: number])[] => ROWS;
