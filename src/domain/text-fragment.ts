import type { QuoteSelector } from './claim';

/** Quotations longer than this are given by their first and last words, to keep the address short. */
const LONGEST_WHOLE = 120;
const WORDS_AT_EITHER_END = 5;

/** A hyphen separates the parts of a text directive, so it has to be escaped as well. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * The address of a public page, opening at the quoted words: a text fragment (WICG Scroll To Text Fragment).
 * A fragment that the address already has stays in front of it.
 */
export function addressOfWords(address: string, { exact }: QuoteSelector): string {
  const words = exact.split(/\s+/u);
  const whole = exact.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_EITHER_END;
  const parts = whole
    ? [exact]
    : [words.slice(0, WORDS_AT_EITHER_END).join(' '), words.slice(-WORDS_AT_EITHER_END).join(' ')];
  const separator = address.includes('#') ? '' : '#';
  return `${address}${separator}:~:text=${parts.map(encoded).join(',')}`;
}
