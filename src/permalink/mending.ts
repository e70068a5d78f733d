/**
 * What befalls links on their way through mails, pages and chats, and what they said before. Each kind is mended only
 * where its meaning is plain, and none without a word.
 */
import { withoutHiddenSigns } from '../domain/text/hidden-signs';
import type { Finding, SignAtEnd } from './finding';
import { PRESENTATIONS } from './view';

/** A text as it was probably meant, and what was done to it. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly Finding[];
}

/** One kind of damage: gives the text without it, and what to say of it, if anything; null where the text has none of it. */
type Mend = (text: string) => { readonly text: string; readonly repair: Finding | null } | null;

/** Links hold ids, in which no letters have to be joined or kept apart either. */
const withoutInvisible = (text: string) => withoutHiddenSigns(text).replace(/\u200C|\u200D/g, '');

/** What a sentence or a mail mostly puts behind a link, by what it is called. */
const AFTER_A_LINK: readonly (readonly [signs: string, name: SignAtEnd])[] = [
  ['.', 'full-stop'],
  [',', 'comma'],
  [')]}>', 'bracket'],
  ['"\'“”’»', 'quotation-mark'],
];

/** A sign that no value of a link ends with, and that does not tell that a link was cut either. */
const NO_END = /[^\P{P}@/&%-]|[\s<>|`^+]/u;
const ESCAPED_AT_END = /(?:%[0-9a-f]{2}){1,4}$/i;

/** A link that is shown shortened ends so. */
const SHORTENED = /…|\.{3}/;
/** The middle of a span of years, whose end is missing. */
const HALF_A_SPAN = /\d\.\.$/;

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The sign that a text ends with, which is no part of any link, and the text before it; null if there is none. */
function signAtEnd(text: string): { readonly before: string; readonly sign: string } | null {
  if (HALF_A_SPAN.test(text.slice(-3))) return null;
  const written = ESCAPED_AT_END.exec(text.slice(-12))?.[0] ?? '';
  const sign = [...(written === '' ? text.slice(-2) : unescaped(written))].at(-1) ?? '';
  const length = written === '' ? sign.length : Math.max(3, encodeURIComponent(sign).length);
  const isNone = NO_END.test(sign) || (text !== '' && withoutInvisible(sign) === '');
  return isNone ? { before: text.slice(0, -length), sign } : null;
}

/** What a sign is called; several, and most others, are not called anything. */
function nameOf(seen: string): SignAtEnd | null {
  if (seen === '') return 'invisible';
  const [, name = null] = AFTER_A_LINK.find(([signs]) => seen.length === 1 && signs.includes(seen)) ?? [];
  return name;
}

function foundAtEnd(text: string): Finding {
  const signs = withoutInvisible(text).trim();
  return SHORTENED.test(signs)
    ? { code: 'shortened', signs }
    : { code: 'signs-at-end', signs, name: nameOf(signs) };
}

/** More of them stand behind no link that anybody wrote. */
const MAX_SIGNS = 99;

/** No value of a link ends with a sign of punctuation. */
const withoutSignsAtEnd: Mend = (text) => {
  let [rest, signs] = [text, ''];
  for (let end = signAtEnd(rest); end && signs.length < MAX_SIGNS; end = signAtEnd(rest)) {
    rest = end.before;
    signs = end.sign + signs;
  }
  return signs === '' ? null : { text: rest, repair: foundAtEnd(signs) };
};

/** The view that a complete link ends with, and what stands behind it: words of the page, or the link once more. */
const BEHIND_THE_VIEW = new RegExp(
  `^(.*?(?:^|&)view=(?:${PRESENTATIONS.join('|')}))([^&]+|[^&]*\\?.+)$`,
  'is',
);

const withoutWordsBehind: Mend = (text) => {
  const [, link, words = ''] = BEHIND_THE_VIEW.exec(text) ?? [];
  return link === undefined ? null : { text: link, repair: foundAtEnd(unescaped(words)) };
};

/** "v=3D1&d=3Dsmall": as a mail has it in its source. */
const withPlainEquals: Mend = (text) =>
  /^v=3D1/i.test(text) && !/=(?!3D)/i.test(text)
    ? { text: text.replaceAll(/=3D/gi, '='), repair: { code: 'read-as', text: '=3D', meant: '=' } }
    : null;

/** "\~": Markdown and terminals put it before signs. In a link it would be escaped. */
/** "?%3Fv=1": of a link whose "?" was escaped, so that the site was asked for a file of this name. */
const withoutEscapedStart: Mend = (text) => {
  const [written = ''] = /^(?:%(?:25)*3F)+/i.exec(text) ?? [];
  if (written === '') return null;
  return { text: text.slice(written.length), repair: { code: 'read-as', text: written, meant: '?' } };
};

const withoutBackslashes: Mend = (text) =>
  text.includes('\\') ? { text: text.replaceAll('\\', ''), repair: { code: 'taken-out', text: '\\' } } : null;

/** "v%3D1%26from%3DRUS": what was meant to be handed on inside of another address. */
const decodedAsAWhole: Mend = (text) => {
  let decoded = text;
  for (let times = 0; times < 3 && !decoded.includes('=') && /%(?:25)*3D/i.test(decoded); times++)
    decoded = unescaped(decoded);
  if (decoded === text) return null;
  return { text: decoded.replace(/^\?/, ''), repair: { code: 'encoded-whole' } };
};

/** "&amp;" in the source of a page, and what becomes of it when it is put into the source of another. */
const ESCAPED_AMPERSAND = /&(?:(?:amp|#0{0,4}38|#x0{0,4}26)(?:;|%3B))+/gi;

const withPlainAmpersands: Mend = (text) => {
  const unusual = text.match(ESCAPED_AMPERSAND)?.find((found) => found !== '&amp;');
  const plain = text.replace(ESCAPED_AMPERSAND, '&');
  if (plain === text) return null;
  return { text: plain, repair: unusual ? { code: 'read-as', text: unusual, meant: '&' } : null };
};

const withAmpersands =
  (names: readonly string[]): Mend =>
  (text) => {
    const parted = text.replace(new RegExp(`;(?=(?:${names.join('|')})=)`, 'gi'), '&');
    return parted === text ? null : { text: parted, repair: { code: 'read-as', text: ';', meant: '&' } };
  };

function mended(text: string, mends: readonly Mend[]): Mended {
  let current = text;
  const repairs: Finding[] = [];
  for (const mend of mends) {
    const found = mend(current);
    if (!found) continue;
    current = found.text;
    if (found.repair) repairs.push(found.repair);
  }
  return { text: current, repairs };
}

/**
 * A query as it was before it was damaged.
 * @param names the parameters that links have.
 */
export function mendedQuery(query: string, names: readonly string[]): Mended {
  return mended(query, [
    decodedAsAWhole,
    withoutEscapedStart,
    withoutBackslashes,
    withPlainEquals,
    withPlainAmpersands,
    withAmpersands(names),
    withoutSignsAtEnd,
    withoutWordsBehind,
  ]);
}

const ESCAPE = /%[0-9a-f]{2}/i;
const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu;

const decodedAgain: Mend = (text) => {
  let decoded = text;
  for (let times = 0; times < 3 && ESCAPE.test(decoded); times++) decoded = unescaped(decoded);
  return decoded === text ? null : { text: decoded, repair: { code: 'encoded-twice', text } };
};

/** Where a line ended, or a sign was set apart: no id has spaces there. */
const SPACES = /[\r\n\t]|(?<=^|[-~!.@,\r\n\t])\s{1,4}|\s{1,4}(?=[-~!.@,\r\n\t]|$)/g;

/** Letters of another width, and those that are printed as one. */
const OTHER_LETTERS = /[\uFF01-\uFF5E\uFB00-\uFB06]/g;

/** A text with the plain letters and signs that were meant by those that look like them, or that nobody sees. */
const plain = (text: string) =>
  withoutInvisible(text)
    .replace(OTHER_LETTERS, (letter) => letter.normalize('NFKC'))
    .replace(DASHES, '-')
    .replaceAll('…', '..')
    .replace(SPACES, '');

const withPlainSigns: Mend = (text) => {
  const meant = plain(text);
  return meant === text ? null : { text: meant, repair: { code: 'read-as', text, meant } };
};

/** The name of a parameter as it was before it was damaged. */
export const mendedName = (name: string): string => plain(name).toLowerCase();

/** The value of a parameter, which is made of ids, words or numbers, as it was before it was damaged. */
export function mendedValue(value: string): Mended {
  return mended(value, [decodedAgain, withPlainSigns]);
}

/** Two years with what writers put between them, where links have two dots. */
const TWO_YEARS = /^(\d{4})(?:-|\.{3,})(\d{4})$/;

const withPlainSpan: Mend = (text) => {
  const meant = plain(text).replace(TWO_YEARS, '$1..$2');
  return meant === text ? null : { text: meant, repair: { code: 'read-as', text, meant } };
};

/** The value of the parameter that is a span of years, as it was before it was damaged. */
export const mendedYears = (value: string): Mended => mended(value, [decodedAgain, withPlainSpan]);

/** What of an address can hold a view. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/**
 * The query that stands behind the "#" of an address, where none belongs; null where there is none. What a link carries of
 * a person's own (data/carries.ts) stands there, and is none.
 */
export const queryBehindHash = (hash: string): string | null =>
  /^#(?!own=)[?!/]{0,3}([a-z]+=.*)/is.exec(hash)?.[1] ?? null;

/**
 * The query that an address holds. A program that escapes "?" or "&" for a page leaves it behind a "#", where browsers
 * do not look for it; and another may have put a query of its own before that.
 */
export function queryIn({ search, hash }: Address): string {
  if (/^#(?:0{0,4}38|x0{0,4}26);/i.test(hash)) return `${search}${hash}`;
  const behind = queryBehindHash(hash);
  if (behind === null) return search;
  return search.length <= 1 ? `?${behind}` : `${search}&${behind}`;
}
