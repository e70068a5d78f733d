/**
 * What befalls links on their way through mails, pages and chats, and what they said before. Each kind is mended only
 * where its meaning is plain, and none without a word.
 */
import { withoutHiddenSigns } from '../domain/hidden-signs';
import { quoted } from './notice';

/** A text as it was probably meant, and what was done to it, in sentences. */
export interface Mended {
  readonly text: string;
  readonly said: readonly string[];
}

/** One kind of damage: gives the text without it, and the sentence; null where the text has none of it. */
type Mend = (text: string) => { readonly text: string; readonly said: string } | null;

/** Links hold ids, in which no letters have to be joined or kept apart either. */
const withoutInvisible = (text: string) => withoutHiddenSigns(text).replace(/\u200C|\u200D/g, '');

/** What a sentence or a mail puts behind a link, by what it is called. */
const AFTER_A_LINK: ReadonlyMap<string, string> = new Map([
  ['.', 'full stop'],
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['?', 'question mark'],
  ['!', 'exclamation mark'],
  ['*', 'asterisk'],
  ['…', 'ellipsis'],
  ...[...')]}>'].map((sign) => [sign, 'bracket'] as const),
  ...[...'"\'“”’»'].map((sign) => [sign, 'quotation mark'] as const),
]);

/** One of these signs, or one that nobody sees, as a link may hold it, escaped once, at the end of a text. */
const ESCAPED_AT_END = /%(?:2[0-9A-F]|3[A-F]|5D|7D|C2%(?:A0|AD|BB)|E2%80%(?:8[B-F]|99|9[CD]|A6)|EF%BB%BF)$/i;
const LONGEST_ESCAPE = 9;

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

/** The sign that a text ends with, which is no part of any link, as it stands there and as it is read; null if none. */
function signAtEnd(text: string): { readonly written: string; readonly sign: string } | null {
  const end = text.slice(-LONGEST_ESCAPE);
  const written = ESCAPED_AT_END.exec(end)?.[0] ?? [...end].at(-1) ?? '';
  const sign = unescaped(written);
  const isNone = AFTER_A_LINK.has(sign) || withoutInvisible(sign).trim() === '';
  return written !== '' && isNone && !HALF_A_SPAN.test(end) ? { written, sign } : null;
}

function saidOfSigns(signs: string): string {
  const seen = withoutInvisible(signs).trim();
  if (SHORTENED.test(seen)) return `It ends with ${quoted(seen)}: something may be missing there.`;
  const [only = '', ...others] = [...seen];
  const what =
    seen === ''
      ? 'An invisible sign'
      : others.length > 0
        ? quoted(seen)
        : `The ${AFTER_A_LINK.get(only) ?? only}`;
  return `${what} at its end was not taken as part of the link.`;
}

/** No value of a link ends with a sign of punctuation. */
const withoutSignsAtEnd: Mend = (text) => {
  let [rest, signs] = [text, ''];
  for (let end = signAtEnd(rest); end; end = signAtEnd(rest)) {
    rest = rest.slice(0, -end.written.length);
    signs = end.sign + signs;
  }
  return signs === '' ? null : { text: rest, said: saidOfSigns(signs) };
};

/** "v%3D1%26from%3DRUS": what was meant to be handed on inside of another address. */
const decodedAsAWhole: Mend = (text) => {
  let decoded = text;
  for (let times = 0; times < 3 && !decoded.includes('=') && /%(?:25)*3D/i.test(decoded); times++)
    decoded = unescaped(decoded);
  if (decoded === text) return null;
  return { text: decoded.replace(/^\?/, ''), said: 'It was encoded as a whole, and was decoded.' };
};

/** "&amp;" in the source of a page, and what becomes of it when it is put into the source of another. */
const ESCAPED_AMPERSAND = /&(?:(?:amp|#0{0,4}38|#x0{0,4}26);)+/gi;

const withPlainAmpersands: Mend = (text) => {
  const unusual = text.match(ESCAPED_AMPERSAND)?.find((found) => found !== '&amp;');
  const plain = text.replace(ESCAPED_AMPERSAND, '&');
  return plain === text ? null : { text: plain, said: unusual ? `${quoted(unusual)} was read as “&”.` : '' };
};

const withAmpersands =
  (names: readonly string[]): Mend =>
  (text) => {
    const parted = text.replace(new RegExp(`;(?=(?:${names.join('|')})=)`, 'gi'), '&');
    return parted === text ? null : { text: parted, said: '“;” was read as “&”.' };
  };

function mended(text: string, mends: readonly Mend[]): Mended {
  let current = text;
  const said: string[] = [];
  for (const mend of mends) {
    const found = mend(current);
    if (!found) continue;
    current = found.text;
    if (found.said !== '') said.push(found.said);
  }
  return { text: current, said };
}

/**
 * A query as it was before it was damaged.
 * @param names the parameters that links have.
 */
export function mendedQuery(query: string, names: readonly string[]): Mended {
  return mended(query, [decodedAsAWhole, withPlainAmpersands, withAmpersands(names), withoutSignsAtEnd]);
}

const ESCAPE = /%[0-9a-f]{2}/i;
const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu;

const decodedAgain: Mend = (text) => {
  let decoded = text;
  for (let times = 0; times < 3 && ESCAPE.test(decoded); times++) decoded = unescaped(decoded);
  return decoded === text ? null : { text: decoded, said: `${quoted(text)} was encoded twice.` };
};

const withPlainSigns: Mend = (text) => {
  const plain = withoutInvisible(text).replace(DASHES, '-').replaceAll('…', '..');
  return plain === text ? null : { text: plain, said: `${quoted(text)} was read as ${quoted(plain)}.` };
};

/** The value of a parameter, which is made of ids, words or numbers, as it was before it was damaged. */
export function mendedValue(value: string): Mended {
  return mended(value, [decodedAgain, withPlainSigns]);
}

/**
 * The query that an address holds. A program that escapes "?" or "&" for a page leaves it behind a "#", where browsers
 * do not look for it.
 */
export function queryIn({ search, hash }: { readonly search: string; readonly hash: string }): string {
  if (/^#(?:0{0,4}38|x0{0,4}26);/i.test(hash)) return `${search}${hash}`;
  return search.length <= 1 && /^#[?!/]{0,3}[a-z]+=/i.test(hash) ? hash.replace(/^#[?!/]*/, '?') : search;
}
