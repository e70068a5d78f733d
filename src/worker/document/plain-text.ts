/** The text of bytes, and what texts are made alike in. */
import { type Encoding, type EncodingDoubt, encodingOf } from '../../data/register/rows/encodings';
import { createDecoder, firstEncoding } from '../read/decode';
import { doubtOf, likelyEncodings } from '../read/encoding-doubt';
import type { DocumentNote } from './messages';

/** The encoding of most texts that are in none of Unicode: every byte is a sign of it. */
const LAST_RESORT: Encoding = 'windows-1252';

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Signs that nobody wrote: a text cannot be read around them, and a file of ours cannot hold half of a letter. */
const CONTROL = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text as it is kept, and what is to be told of it. */
export interface Tidied {
  readonly text: string;
  readonly notes: readonly DocumentNote[];
}

/** A text with plain line ends, without space at the ends of its lines, and with one empty line between paragraphs. */
const inParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/** A text in paragraphs, without control signs, which are counted. */
export function tidied(raw: string): Tidied {
  const text = raw
    .replace(BYTE_ORDER_MARK, '')
    .replace(/\r\n?|\u0085|\u2028/g, '\n')
    .replace(/[\f\v\u2029]/g, '\n\n');
  const count = text.match(CONTROL)?.length ?? 0;
  return {
    text: inParagraphs(text.replace(CONTROL, '')),
    notes: count === 0 ? [] : [{ code: 'controls', count }],
  };
}

/** The encoding that a saved page says it is in, by any of the names that browsers know it by. */
function saidInPage(bytes: Uint8Array): Encoding | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = /\bcharset=["']?([\w:-]+)/i.exec(start)?.[1];
  try {
    return encodingOf(label === undefined ? null : new TextDecoder(label).encoding);
  } catch {
    return null;
  }
}

/** The text of bytes in an encoding; null where they are not in it. */
function inEncoding(bytes: Uint8Array, encoding: Encoding): string | null {
  const decoder = createDecoder(encoding);
  const text = decoder.push(bytes, true);
  return typeof text === 'string' && decoder.end() === null ? text : null;
}

/** Bytes as text in the encoding that was chosen, or else the likeliest, with the doubt that remains. */
export function decoded(
  bytes: Uint8Array,
  chosen: Encoding | null,
): { readonly text: string; readonly doubt: EncodingDoubt | null } {
  const first = chosen ?? firstEncoding(bytes);
  const plain = inEncoding(bytes, first);
  if (plain !== null) return { text: plain, doubt: doubtOf(bytes, first, chosen) };
  const said = saidInPage(bytes);
  const toldText = said && inEncoding(bytes, said);
  if (toldText !== null) return { text: toldText, doubt: null };
  for (const encoding of likelyEncodings(bytes)) {
    const text = inEncoding(bytes, encoding);
    if (text !== null) return { text, doubt: doubtOf(bytes, encoding, null) };
  }
  const text = new TextDecoder(LAST_RESORT).decode(bytes);
  return { text, doubt: doubtOf(bytes, LAST_RESORT, null) };
}
