/** The currencies in which tables of arms tell amounts, by their codes, signs and words. */

/** What stands for a currency in front of an amount or behind it, beside its code. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ US$: 'USD', $: 'USD', 'u.s.$': 'USD', 'us dollars': 'USD', dollars: 'USD', dollar: 'USD' },
  ...{ '€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', pounds: 'GBP', '₽': 'RUB', rubles: 'RUB' },
  ...{ '¥': 'JPY', '₩': 'KRW', '₹': 'INR', '₺': 'TRY', '₪': 'ILS', '₴': 'UAH', zł: 'PLN', Kč: 'CZK' },
  ...{ A$: 'AUD', C$: 'CAD', NZ$: 'NZD', S$: 'SGD', r$: 'BRL' },
};

/** The codes of ISO 4217 in which tables of arms tell amounts, those of most tables first. */
export const CURRENCIES: readonly string[] = (
  'EUR USD GBP ' +
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DEM DKK EGP FRF HKD HUF IDR ILS INR IQD IRR ISK ITL JOD JPY ' +
  'KRW KWD KZT MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH VND ZAR'
).split(' ');

const CODES: ReadonlySet<string> = new Set(CURRENCIES);

const BY_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).map(([sign, code]) => [sign.toLowerCase(), code]),
);

/** The currency that a word or sign stands for; null for any other. */
export function currencyOf(word: string): string | null {
  const text = word.trim();
  const code = text.toUpperCase();
  return CODES.has(code) ? code : (BY_SIGN.get(text.toLowerCase()) ?? null);
}

const escaped = (sign: string) => sign.replace(/[.$]/g, '\\$&');
const longestFirst = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Every code, sign and word as a piece of a pattern; the longest come first, so that "US$" is no dollar of another kind. */
export const CURRENCY_PATTERN = longestFirst([...BY_SIGN.keys(), ...CODES]);
/** Those that end in no letter, and stand directly beside words: "US$m". */
export const SIGNS_PATTERN = longestFirst([...BY_SIGN.keys()].filter((sign) => !/\p{L}$/u.test(sign)));
/** Those that end in a letter. */
export const CODES_PATTERN = longestFirst([
  ...[...BY_SIGN.keys()].filter((sign) => /\p{L}$/u.test(sign)),
  ...CODES,
]);
