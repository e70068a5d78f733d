/** The currencies in which tables of arms tell amounts, by their codes, signs and words. */

/** What stands for a currency in front of an amount or behind it, beside its code. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ US$: 'USD', $: 'USD', 'u.s.$': 'USD', 'us dollars': 'USD', dollars: 'USD', dollar: 'USD' },
  ...{ '€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', pounds: 'GBP', '₽': 'RUB', rubles: 'RUB' },
  ...{ '¥': 'JPY', '₩': 'KRW', '₹': 'INR', '₺': 'TRY', '₪': 'ILS', '₴': 'UAH', zł: 'PLN', Kč: 'CZK' },
  ...{ A$: 'AUD', C$: 'CAD', NZ$: 'NZD', S$: 'SGD', r$: 'BRL', au$: 'AUD', ca$: 'CAD', 'us $': 'USD' },
};

/**
 * What currencies are called in words, in the languages of tables: of dollars alone those of the United States are mostly meant, of
 * roubles those of Russia. Crowns, pesos, francs and rupees that several states have need their state, and are in no list.
 */
const NAMES: Readonly<Record<string, string>> = {
  USD:
    'us dollar/us-dollar/us-dollars/american dollars/dólar/dólares/dólares estadounidenses/dólares de ee.uu./dollars us/dollars américains/' +
    'dollari/dollari usa/dolarów/dolary/amerikanska dollar/долл/долл. сша/долл сша/доллар/доллара/доллары/долларов/доллары сша/долларов сша/доларів/' +
    'доларів сша/дол. сша/美元/美金/ドル/달러',
  EUR: 'евро/євро/eur./欧元/歐元/ユーロ/유로',
  GBP: 'pound/pounds sterling/british pounds/pfund sterling/britische pfund/livres sterling/libras esterlinas/фунтов стерлингов/英镑',
  RUB: 'rouble/roubles/ruble/russian rubles/russian roubles/rubel/rublos/roubles russes/руб/рубль/рубля/рубли/рублей',
  CNY: 'yuan/renminbi/rmb/yuans/yuanes/юаней/юань/人民币/人民币元',
  JPY: 'yen/yens/иен/日元/円',
  SEK: 'kronor/svenska kronor/swedish kronor/schwedische kronen/skr',
  NOK: 'norske kroner/norwegian kroner',
  DKK: 'danske kroner/danish kroner',
  CHF: 'swiss francs/swiss franc/schweizer franken/franken/francs suisses/franchi svizzeri/sfr',
  PLN: 'złotych/złote/złoty/zlotys/zloty/zlotych',
  CZK: 'korun českých',
  UAH: 'грн/гривень/гривні/гривен/гривны/hryvnias/hryvnia',
  TRY: 'turkish lira/türk lirası/tl',
  BRL: 'reais/reais brasileiros',
  INR: 'indian rupees',
  CAD: 'canadian dollars/kanadische dollar/dollars canadiens/dólares canadienses/канадских долларов',
  AUD: 'australian dollars/australische dollar',
  ILS: 'shekels/new shekels',
};

/** The codes of ISO 4217 in which tables of arms tell amounts, those of most tables first. */
export const CURRENCIES: readonly string[] = (
  'EUR USD GBP ' +
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DEM DKK EGP FRF HKD HUF IDR ILS INR IQD IRR ISK ITL JOD JPY ' +
  'KRW KWD KZT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH VND ZAR'
).split(' ');

const CODES: ReadonlySet<string> = new Set(CURRENCIES);

const BY_SIGN: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(SIGNS),
    ...Object.entries(NAMES).flatMap(([code, names]) =>
      names.split('/').map((name) => [name, code] as const),
    ),
  ].map(([sign, code]) => [sign.toLowerCase(), code]),
);

/** The currency that a word or sign stands for; null for any other. */
export function currencyOf(word: string): string | null {
  const text = word.trim().replace(/(?<=\p{L}{3})\.$/u, '');
  const code = text.toUpperCase();
  return CODES.has(code) ? code : (BY_SIGN.get(text.toLowerCase()) ?? null);
}

/** What stands for "of whatever currency" where a number alone is looked for: the code that ISO 4217 has for none. */
export const ANY_CURRENCY = 'XXX';

/** Words for money that several states have, with the codes that each can be: of which it is, something else has to say. */
const OF_SEVERAL: Readonly<Record<string, string>> = {
  'rs/rs./rupee/rupees/rupien/roupies/rupias/рупий/рупии': 'INR PKR',
  'peso/pesos/песо': 'ARS CLP COP MXN PHP',
  'franc/francs/francos/franchi/франков': 'CHF FRF',
  'kr/kr./krone/kroner/krona/kronen/crowns/couronnes/coronas/крон': 'SEK NOK DKK ISK CZK',
  'dinar/dinars/dinares': 'RSD KWD IQD JOD',
  'dirham/dirhams': 'AED',
  'riyal/riyals/rial/rials': 'SAR QAR OMR IRR',
};

const SEVERAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OF_SEVERAL).flatMap(([words, codes]) =>
    words.split('/').map((word) => [word, codes.split(' ')] as const),
  ),
);

/** The currencies that a word stands for which several states have: "Rs", "pesos"; null for any other word. */
export const currenciesOf = (word: string): readonly string[] | null =>
  SEVERAL.get(word.trim().toLowerCase()) ?? null;

const escaped = (sign: string) => sign.replace(/[.$]/g, '\\$&');
const longestFirst = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Every code, sign and word as a piece of a pattern, and those of several states; the longest come first, so that "US$" is no dollar of another kind. */
export const CURRENCY_PATTERN = longestFirst([...BY_SIGN.keys(), ...CODES, ...SEVERAL.keys()]);
/** Those that end in no letter, and stand directly beside words: "US$m". */
export const SIGNS_PATTERN = longestFirst([...BY_SIGN.keys()].filter((sign) => !/\p{L}$/u.test(sign)));
/** Those that end in a letter. */
export const CODES_PATTERN = longestFirst([
  ...[...BY_SIGN.keys()].filter((sign) => /\p{L}$/u.test(sign)),
  ...CODES,
]);
