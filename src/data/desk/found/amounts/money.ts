/** Amounts of money in a text. */
import type { At, FoundMoney } from '../found';
import { phrasesAt, phraseTable } from '../phrases';
import { type Piece, piecesOf } from '../pieces';
import { BOUNDS, type Bound, bounded, DIGITS, isBound, SCALES, valueOfDigits } from './number-words';

/** Signs and codes that stand before or after an amount. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...(['US$', 'U.S.$', '$'] as const).map((sign) => [sign, 'USD'] as const),
  ...([
    ['A$', 'AUD'],
    ['AU$', 'AUD'],
    ['C$', 'CAD'],
    ['CA$', 'CAD'],
    ['S$', 'SGD'],
    ['R$', 'BRL'],
  ] as const),
  ...([
    ['NT$', 'TWD'],
    ['HK$', 'HKD'],
    ['NZ$', 'NZD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['₽', 'RUB'],
  ] as const),
  ...([
    ['₹', 'INR'],
    ['₩', 'KRW'],
    ['₪', 'ILS'],
    ['₺', 'TRY'],
    ['₴', 'UAH'],
  ] as const),
]);

const CODES =
  'USD EUR GBP RUB RUR CNY RMB JPY SEK NOK DKK CHF INR KRW PLN TRY ILS BRL CAD AUD NZD SAR AED QAR KWD CZK HUF UAH ZAR SGD TWD EGP PKR IDR MYR THB';

/** Names of currencies that only one state has, or that everybody takes for one. Crowns, francs and rupees need their state. */
const NAMES: readonly (readonly [name: RegExp, currency: string])[] = [
  [/^(?:US |U\.S\. |American )?dollars?$/i, 'USD'],
  [/^euros?$/i, 'EUR'],
  [/^(?:pounds sterling|(?:British )?pounds)$/i, 'GBP'],
  [/^(?:Russian )?rou?bles?$/i, 'RUB'],
  [/^(?:Chinese )?(?:yuan|renminbi)$/i, 'CNY'],
  [/^(?:Japanese )?yen$/i, 'JPY'],
  [/^Swedish (?:kronor|kronas?|crowns)$/i, 'SEK'],
  [/^Norwegian (?:kroner|krones?|crowns)$/i, 'NOK'],
  [/^Danish (?:kroner|krones?|crowns)$/i, 'DKK'],
  [/^Swiss francs?$/i, 'CHF'],
  [/^Indian rupees$/i, 'INR'],
  [/^(?:Israeli )?(?:new )?shekels?$/i, 'ILS'],
  [/^(?:Polish )?(?:zloty|zlotys|zlotych)$/i, 'PLN'],
  [/^(?:Turkish )?liras?$/i, 'TRY'],
  [/^(?:South African )?rands?$/i, 'ZAR'],
  [/^(?:Australian) dollars?$/i, 'AUD'],
  [/^(?:Canadian) dollars?$/i, 'CAD'],
  [/^(?:Singapore) dollars?$/i, 'SGD'],
];

/** Two digits to a code that has been replaced, or that people write beside the code of ISO 4217. */
const CURRENT: Readonly<Record<string, string>> = { RUR: 'RUB', RMB: 'CNY' };

const escaped = (sign: string) => sign.replace(/[$.]/g, String.raw`\$&`);
const SIGN = [...SIGNS.keys(), ...CODES.split(' ')].map(escaped).join('|');
/** Nobody counts money in hundreds. */
const SCALE = String.raw`(?:${[...SCALES.keys()].filter((word) => word !== 'hundred').join('|')})(?![\p{L}\p{N}])`;
const WORD = String.raw`(?:(?:US|U\.S\.|American|Russian|Chinese|Japanese|British|Swedish|Norwegian|Danish|Swiss|Indian|Israeli|new|Polish|Turkish|South African|Australian|Canadian|Singapore) )?(?:dollars?|euros?|pounds sterling|pounds|rou?bles?|yuan|renminbi|yen|kronor|kroner|kronas?|krones?|crowns|francs?|rupees|shekels?|zloty(?:s|ch)?|liras?|rands?)`;
const TO = '(?: ?[-–—] ?| to | and )';

/** "$2 billion", "USD 2-3 billion", "$2 billion and $3 billion", "€1.5bn". */
const BEFORE = new RegExp(
  `(?<sign>${SIGN}) ?(?<one>${DIGITS})(?: ?(?<scale>${SCALE}))?(?:${TO}(?:${SIGN})? ?(?<two>${DIGITS}) ?(?<scale2>${SCALE}))?(?!\\p{N})`,
  'iyu',
);
/** "3 billion dollars", "1.5 bn euros", "2-3 million USD". */
const BEHIND = new RegExp(
  `(?<one>${DIGITS})(?: ?(?<scale>${SCALE}))?(?:${TO}(?<two>${DIGITS}) ?(?<scale2>${SCALE}))?(?: of)? ?(?<sign>€|£|${CODES.replaceAll(' ', '|')}|${WORD})(?![\\p{L}\\p{N}])`,
  'iyu',
);

function currencyOf(sign: string): string | null {
  const code = sign.toUpperCase();
  const known = SIGNS.get(code);
  if (known) return known;
  if (CODES.split(' ').includes(sign)) return CURRENT[sign] ?? sign;
  return NAMES.find(([name]) => name.test(sign))?.[1] ?? null;
}

/** Pounds without millions are a weight as often. */
const isWeight = (sign: string, scale: string | undefined) => /^pounds$/i.test(sign) && scale === undefined;

const factorOf = (scale: string | undefined) => SCALES.get(scale?.toLowerCase() ?? '') ?? 1;

/** Amounts are kept to the cent: what binary fractions add beyond is none. */
const rounded = (value: number) => Math.round(value * 100) / 100;

interface Amount {
  readonly length: number;
  readonly currency: string;
  readonly min: number;
  readonly max: number;
}

function amountFrom(groups: Readonly<Record<string, string | undefined>>, length: number): Amount | null {
  const { sign = '', one = '', two, scale, scale2 } = groups;
  const currency = isWeight(sign, scale ?? scale2) ? null : currencyOf(sign);
  if (currency === null) return null;
  const [first, second] = [factorOf(scale ?? scale2), factorOf(scale2 ?? scale)];
  const isScaled = (scale ?? scale2) !== undefined;
  const min = rounded(valueOfDigits(one, isScaled) * first);
  const max = two === undefined ? min : rounded(valueOfDigits(two, isScaled) * second);
  return { length, currency, min, max };
}

function amountAt(text: string, start: number): Amount | null {
  for (const form of [BEFORE, BEHIND]) {
    form.lastIndex = start;
    const match = form.exec(text);
    const amount = match?.groups ? amountFrom(match.groups, match[0].length) : null;
    if (amount) return amount;
  }
  return null;
}

const BOUND_TABLE = phraseTable([...BOUNDS, ['between', 'about' as Bound] as const]);

/** The first piece of each sign and code. */
const CAN_BEGIN: ReadonlySet<string> = new Set(
  [...SIGNS.keys(), ...CODES.split(' ')].map((sign) => piecesOf(sign)[0]?.fold ?? ''),
);

const canBegin = ({ type, fold }: Piece) => type === 'number' || CAN_BEGIN.has(fold);

/** The last piece before an offset. */
function lastBefore(pieces: readonly Piece[], from: number, end: number): number {
  let last = from;
  while ((pieces[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}

/** The amount of money that begins at a piece. */
export function moneyAt(text: string, pieces: readonly Piece[], first: number): At<FoundMoney> | null {
  const bound = phrasesAt(BOUND_TABLE, pieces, first, (hit) => isBound(pieces, hit));
  const from = bound ? bound.last + 1 : first;
  const [begin, start, before] = [pieces[first], pieces[from], pieces[first - 1]];
  if (!begin || !start || !canBegin(start)) return null;
  if (begin.joined && before && (before.type !== 'sign' || /^[-.,]$/.test(before.raw))) return null;
  const amount = amountAt(text, start.start);
  const isBetween = begin.fold === 'between';
  const range = amount && bounded(amount.min, amount.max, isBetween ? null : (bound?.meaning ?? null), 0);
  if (!amount || !range) return null;
  const end = start.start + amount.length;
  const money = { ...range, currency: amount.currency };
  const about = bound?.meaning === 'about' && !isBetween;
  return {
    first,
    last: lastBefore(pieces, from, end),
    found: { kind: 'money', start: begin.start, end, money, about },
  };
}
