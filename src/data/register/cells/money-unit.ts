/** What the name of a column of amounts says of all amounts below it: "Value (EUR million)", "Valor (miles de €)", "in 1000 US$". */
import { openBillionIn } from './billions';
import { CODES_PATTERN, currenciesOf, currencyOf, SIGNS_PATTERN } from './currencies';
import { factorInWord, factorOfLetter, factorOfWord } from './multipliers';

/** The currency of the amounts of a column, and how many times what is written they are. */
export interface MoneyUnit {
  readonly currency: string | null;
  readonly factor: number;
  /** A word that may say that they are multiples, of which nobody knows here. */
  readonly unknown?: string;
  /** Whether its name is in a language whose billion is a million millions. */
  readonly isLong?: true;
}

/** What may stand between a multiple and its currency, or between two multiples: "milliers d’euros", "miles de millones". */
const OF: ReadonlySet<string> = new Set('of de d di del des en in von für'.split(' '));

/** Words beside a currency that say nothing of multiples. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    'total totals net gross current constant nominal real estimated estimate approx about prices price amount amounts value',
    'values cost costs contract licensed exported delivered committed original equivalent in of the and or at per us',
    'valor importe monto valeur montant wert valore wartość waarde стоимость сумма вартість mrp fob cif year',
  ].flatMap((words) => words.split(' ')),
);

/** How words begin that may be multiples in a language or a short form that is not known here. */
const LIKE_MULTIPLE =
  /^(?:mil|mio|mrd|mld|mlr|mln|bil|tril|thou|ths|tsd|taus|tys|tis|hund|мил|мли|млн|млр|млд|тыс|тис|лях|арб)/u;
/** And words that begin so and are none. */
const NO_MULTIPLE = /^(?:milit|miles?to|bilat|billed|billing|tissue|милит|tista)/u;

/** Words of Spain, Portugal and those who speak as they do: to them "mil" is a thousand, and to others short for a million. */
const IBERIAN =
  /(?<!\p{L})(?:valor|importe|monto|montante|precio|preço|ventas|exporta\p{L}*es|d[oó]lares|reais|pesos|de|en|em)(?!\p{L})/iu;

type Token =
  | {
      readonly is: 'currency';
      readonly code: string /** Whether it is written as a word, and not as a sign or a code. */;
      readonly isWord: boolean;
    }
  | { readonly is: 'times'; readonly factor: number }
  /** Words between others, of money that several states have, and such as say nothing. */
  | { readonly is: 'of' | 'several' | 'none' }
  /** What is not understood, as it is written; and whether it alone looks like a multiple. */
  | { readonly is: 'other'; readonly text: string; readonly isLike: boolean; readonly isApart: boolean };

const GAP = String.raw`[ .,'’\u00A0\u2009\u202F]`;
const TOKEN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?<power>10(?:\^|\*\*)\d{1,2}|10[²³⁴⁵⁶⁷⁸⁹]|1e\d{1,2})(?![\p{L}\p{N}])`,
    String.raw`(?<currency>${SIGNS_PATTERN}|(?<![\p{L}\p{N}])(?:${CODES_PATTERN})(?!\p{L}))`,
    String.raw`(?<!\p{N})(?<number>\d{1,3}(?:${GAP}\d{3})+(?!\d)|\d+)`,
    String.raw`(?<word>[\p{L}\p{M}]+\.?)`,
  ].join('|'),
  'giu',
);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOf(text: string): number {
  const raised = SUPERSCRIPTS.indexOf(text.at(-1) ?? '');
  return 10 ** (raised >= 0 ? raised : Number(text.split(/[\^*e]/i).at(-1)));
}

/** A power of ten as it is written before a currency, or noughts alone for as many. */
function powerInDigits(digits: string): number | null {
  if (/^(?:000)+$/.test(digits)) return 10 ** digits.length;
  return /^10{2,12}$/.test(digits) ? Number(digits) : null;
}

const isYear = (digits: string) => /^(?:19|20|21)\d\d$/.test(digits);

/** "EURmn", "MioEUR", "TEUR": a multiple and a currency in one word. */
function partsOfWord(word: string): Token[] | null {
  for (const [code, rest, side] of [
    [word.slice(-3), word.slice(0, -3), 'before'],
    [word.slice(0, 3), word.slice(3), 'behind'],
  ] as const) {
    const factor = rest === '' ? null : (factorOfWord(rest) ?? factorOfLetter(rest, side));
    const currency = code === code.toUpperCase() || rest.length > 0 ? currencyOf(code) : null;
    if (factor !== null && currency !== null) {
      const [times, money] = [
        { is: 'times', factor } as const,
        { is: 'currency', code: currency, isWord: false } as const,
      ];
      return side === 'before' ? [times, money] : [money, times];
    }
  }
  return null;
}

/** Whether nothing but a bracket, or a word for "in", stands before a word: "(lakh EUR", "in lakh EUR". */
const isSetApart = (before: string) =>
  /(?:^|[([,;:/–—-]|(?<!\p{L})(?:in|en|em|w|в|у))$/iu.test(before.trimEnd());

/** What leads from the name of a column to its currency: a bracket or a comma, and behind the first word also "in". No multiple stands before it. */
const isNameOf = (before: string, after: string) =>
  /^\s*(?:[([,;:/–—]|-\s)/.test(after) || (before.trim() === '' && /^\s+(?:in|en|em|w|в|у)\s/iu.test(after));

function tokensOfWord(written: string, name: string, at: number): Token[] {
  const word = written.replace(/\.$/, '');
  const [before, after] = [name.slice(0, at), name.slice(at + written.length)];
  if (OF.has(word.toLowerCase())) return [{ is: 'of' }];
  if (currenciesOf(word)) return [{ is: 'several' }];
  if (/^mil$/i.test(word)) return [tokenOfMil(written, name, after)];
  const factor = factorOfWord(word) ?? factorInWord(word) ?? letterIn(word, before, after);
  if (factor !== null) return [{ is: 'times', factor }];
  const parts = partsOfWord(word);
  if (parts) return parts;
  const small = word.toLowerCase();
  if (HARMLESS.has(small)) return [{ is: 'none' }];
  return [
    {
      is: 'other',
      text: word,
      isLike: LIKE_MULTIPLE.test(small) && !NO_MULTIPLE.test(small),
      isApart: isSetApart(before) && !isNameOf(before, after),
    },
  ];
}

/** "mil millones" is a thousand of them, "mil €" as many in Spain, and "mil. €" a million elsewhere. */
function tokenOfMil(written: string, name: string, after: string): Token {
  if (written.endsWith('.')) return { is: 'times', factor: 1e6 };
  if (/^\s+mil[hl]/i.test(after) || IBERIAN.test(name)) return { is: 'times', factor: 1e3 };
  return { is: 'other', text: written, isLike: true, isApart: true };
}

/** A letter is a multiple beside a currency, or alone in brackets or behind "in". */
function letterIn(word: string, before: string, after: string): number | null {
  if (word.length !== 1) return null;
  const money = new RegExp(`^\\s?(?:${SIGNS_PATTERN}|(?:${CODES_PATTERN})(?!\\p{L}))`, 'iu');
  if (money.test(after.replace(/^\./, ''))) return factorOfLetter(word, 'before');
  const isBehind = new RegExp(`(?:${SIGNS_PATTERN}|(?<!\\p{L})(?:${CODES_PATTERN}))\\s?$`, 'iu').test(before);
  const isAlone =
    /(?:[([]|(?<!\p{L})(?:in|en))$/iu.test(before.trimEnd()) && /^(?:[)\]]|$)/.test(after.trimStart());
  return isBehind || isAlone ? factorOfLetter(word, 'behind') : null;
}

function tokensOfMatch(match: RegExpExecArray, name: string): Token[] {
  const { power, currency, number, word } = match.groups ?? {};
  if (power !== undefined) return [{ is: 'times', factor: powerOf(power) }];
  if (currency !== undefined) {
    const code = currencyOf(currency);
    // "HK$" is of a currency that has no row here, and "$" alone is another.
    const run = name.slice(0, match.index).split(/\P{L}/u).at(-1) ?? '';
    const isPart = run !== '' && (factorOfWord(run) ?? factorOfLetter(run, 'before')) === null;
    return code === null || isPart ? [] : [{ is: 'currency', code, isWord: /\p{Ll}{3}/u.test(currency) }];
  }
  if (number !== undefined) return tokensOfNumber(number);
  return tokensOfWord(word ?? '', name, match.index);
}

const tokensOf = (name: string): Token[] =>
  [...name.matchAll(TOKEN)].flatMap((match) => tokensOfMatch(match, name));

function tokensOfNumber(number: string): Token[] {
  const digits = number.replace(/\D/g, '');
  const factor = powerInDigits(digits);
  if (factor !== null) return [{ is: 'times', factor }];
  return isYear(digits) ? [] : [{ is: 'other', text: number, isLike: false, isApart: true }];
}

/** Whether a text says of which currency and how many amounts are, and nothing else. */
export const saysUnitAlone = (text: string): boolean =>
  tokensOf(text.normalize('NFC')).every(({ is }) => is !== 'other');

/** The multiples that are told, each the product of those that stand side by side: "mil millones" is a billion. */
function multiplesIn(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (token.is === 'times') {
      found.push(token.factor * (isOpen ? (found.pop() ?? 1) : 1));
      isOpen = true;
    } else if (token.is !== 'of') isOpen = false;
  }
  return found;
}

/** What may be a multiple and is not known: it looks like one, or stands where one does, before the currency. */
function unknownIn(tokens: readonly Token[]): string | undefined {
  const rest = tokens.filter(({ is }) => is !== 'of');
  const found = rest.find(
    (token, i) => token.is === 'other' && (token.isLike || (token.isApart && rest[i + 1]?.is === 'currency')),
  );
  return found?.is === 'other' ? found.text : undefined;
}

/** The word before a currency that may make it one of another state: "million Canadian dollars", "млн белорусских рублей". */
function kindOfCurrencyIn(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex((token) => token.is === 'currency' && token.isWord);
  const before = tokens[at - 1];
  const isBehindMultiple = tokens[at - 2]?.is === 'times' || tokens[at - 2]?.is === 'of';
  return before?.is === 'other' && isBehindMultiple ? before.text : undefined;
}

/** No name of a column that says a unit is longer. */
const MAX_SIGNS = 200;

/** The currency and the multiple that the name of a column names: "Value (EUR million)", "in thousand US$", "US$m". */
export function moneyUnitIn(name: string): MoneyUnit {
  const tokens = tokensOf(name.normalize('NFC').slice(0, MAX_SIGNS));
  const ofOthers = kindOfCurrencyIn(tokens);
  const [named = null] = tokens.flatMap((token) => (token.is === 'currency' ? token.code : []));
  const currency = ofOthers === undefined ? named : null;
  const [factor = 1, ...others] = new Set(multiplesIn(tokens));
  const unclear = factor === 1 ? unknownIn(tokens) : undefined;
  const unknown = others.length > 0 ? name.trim() : (unclear ?? ofOthers ?? openBillionIn(name));
  return { currency, factor, ...(unknown !== undefined && { unknown }) };
}

const SAYS_UNIT: ReadonlySet<Token['is']> = new Set(['currency', 'times', 'several']);

/**
 * The name of a column without what it says of currency and multiple: "Wert in Tsd. €" is "Wert". The whole of it, where nothing else
 * is said, or what it says is not understood.
 */
export function withoutMoneyUnit(name: string): string {
  const words = [...name.matchAll(TOKEN)].map((match) => ({
    word: match[0],
    tokens: tokensOfMatch(match, name),
  }));
  const isUnit = words.map(({ tokens }) => tokens.length > 0 && tokens.every(({ is }) => SAYS_UNIT.has(is)));
  if (!isUnit.includes(true) || moneyUnitIn(name).unknown !== undefined) return name;
  const isOf = (at: number) => words[at]?.tokens[0]?.is === 'of';
  const leadsToUnit = (at: number): boolean => isUnit[at] === true || (isOf(at) && leadsToUnit(at + 1));
  const rest = words.flatMap(({ word }, at) => (leadsToUnit(at) ? [] : [word]));
  return rest.length > 0 ? rest.join(' ') : name;
}
