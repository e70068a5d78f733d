import type { Citation, QuoteSelector } from '../model/claim';
import type { Source } from '../model/source';

/** Quotations longer than this are given by their first and last words, to keep the address short. */
const MAX_WHOLE_LENGTH = 120;
const WORDS_AT_EITHER_END = 5;

/** A hyphen separates the parts of a directive, so it is escaped as well. Half a character cannot be encoded at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/**
 * The address of a public page, opening at the quoted words: a text fragment (WICG Scroll To Text Fragment).
 * A fragment that the address already has stays in front of it. Browsers look for words of one block, so a quotation
 * that runs on over a line break is given by its first and last words, whatever its length.
 */
export function addressOfWords(address: string, { exact }: QuoteSelector): string {
  const lines = exact
    .trim()
    .split(/(?<!\s)\s*\n\s*/u)
    .map((line) => line.split(/\s+/u));
  const [first = []] = lines;
  const last = lines.at(-1) ?? [];
  const short = exact.length <= MAX_WHOLE_LENGTH || first.length <= 2 * WORDS_AT_EITHER_END;
  const parts =
    short && lines.length === 1
      ? [first.join(' ')]
      : [first.slice(0, WORDS_AT_EITHER_END).join(' '), last.slice(-WORDS_AT_EITHER_END).join(' ')];
  const directives = address.includes(':~:') ? '&' : address.includes('#') ? ':~:' : '#:~:';
  return `${address}${directives}text=${parts.map(encoded).join(',')}`;
}

/** The public page of a citation, opening at the words where words are quoted; of a row that of the source that it names. Null where there is none. */
export function pageOf({ address }: Source, citation: Citation): string | null {
  if (citation.type === 'register-row' && citation.address !== undefined) return citation.address;
  if (address === undefined) return null;
  return citation.type === 'quotation' ? addressOfWords(address, citation.quote) : address;
}
