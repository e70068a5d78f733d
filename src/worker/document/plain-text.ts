/** The text of bytes, and what texts are made alike in. */
import { firstEncoding } from '../read/decode';

/** The encoding of most texts that are in none of Unicode: every byte is a sign of it. */
const LAST_RESORT = 'windows-1252';

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Signs that nobody wrote: a text cannot be read around them, and a file of ours cannot hold half of a letter. */
const CONTROL = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text with plain line ends and no control signs, without space at the ends of its lines, and with one empty line between paragraphs. */
export function tidied(text: string): string {
  return text
    .replace(BYTE_ORDER_MARK, '')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/[\f\v\u2029]/g, '\n\n')
    .replace(CONTROL, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Bytes as text, with the encoding where that was a guess. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly guessed: string | null } {
  try {
    return { text: new TextDecoder(firstEncoding(bytes), { fatal: true }).decode(bytes), guessed: null };
  } catch {
    return { text: new TextDecoder(LAST_RESORT).decode(bytes), guessed: LAST_RESORT };
  }
}
