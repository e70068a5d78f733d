/**
 * The characters of a link: which of them stay as they are, and where one parameter ends and the next begins.
 * URLSearchParams escapes `~ ! @ , : /`, which a query may hold as they are (RFC 3986, section 3.4).
 */

/** The length to which a link is read. It is far above what a link should have, and keeps reading quick. */
const MAX_READ = 16_000;

/** The number of parameters that are read, for the same reason. */
const MAX_PARAMETERS = 1024;

const UNSAFE_IN_VALUE = /[^A-Za-z0-9\-_.~!@,:/]+/gu;
const UNSAFE_IN_QUERY = /[^A-Za-z0-9\-_.~!@,:/%&=]+/gu;

/** One parameter as a link holds it. */
export interface Entry {
  readonly name: string;
  readonly text: string;
}

const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Half a character of UTF-16 has no bytes of its own, and becomes the sign for what cannot be read. */
function percentEncoded(run: string): string {
  return encodeURIComponent(run.replace(/\p{Cs}/gu, '\uFFFD')).replace(/['()*]/g, escaped);
}

/** A text as a part of a query: readable, and without a character that could end it or be changed on the way. */
function encode(text: string): string {
  return text.replace(UNSAFE_IN_VALUE, percentEncoded);
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** What an encoded text says. Malformed escapes stay as they are, to be refused wherever they stand. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
}

/** The query string with these parameters, or nothing at all. */
export function queryOf(entries: readonly Entry[]): string {
  const parts = entries.map(({ name, text }) => `${name}=${encode(text)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** As much of a query as is read, and one character more where there is more. */
export function readable(search: string): string {
  return search.replace(/^\?{1,9}/, '').slice(0, MAX_READ + 1);
}

/** The query as a browser would write it, so that its length does not grow when it is written again. */
function written(query: string): string {
  return query.replaceAll('+', '%20').replace(UNSAFE_IN_QUERY, percentEncoded);
}

function entryOf(part: string): Entry {
  const [name = '', ...rest] = part.split('=');
  return { name: decode(name), text: decode(rest.join('=')) };
}

/** The parameters of a query in their order; where it was too long to be read to its end, the name of the first that was not. */
export function entriesOf(text: string): { entries: Entry[]; unread: string | null } {
  const query = written(text);
  const tooLong = query.length > MAX_READ;
  // A parameter that is not all there is not read: the half of an id may be another id.
  const read = tooLong ? query.slice(0, query.lastIndexOf('&', MAX_READ) + 1) : query;
  const parts = read.split('&').filter((part) => part !== '');
  const rest = parts[MAX_PARAMETERS] ?? (tooLong ? query.slice(read.length) : null);
  return {
    entries: parts.slice(0, MAX_PARAMETERS).map(entryOf),
    unread: rest === null ? null : entryOf(rest).name,
  };
}
