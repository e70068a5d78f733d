/** A word that a document parts at the end of a line: with its hyphen, or as one word. */

/** The hyphen at which a line ended is the last one of the word. */
const LAST_HYPHEN = /[-\u2010](?=[\p{L}\p{M}]*$)/u;

/** A word without the hyphen at which a line ended; null where it holds several together: “Ein- und”. */
export function joinedWord(word: string): string | null {
  const joined = word.replace(LAST_HYPHEN, '');
  return joined === word || /\s/u.test(word) ? null : joined;
}

/** A text with another word wherever one stands by itself. */
export function withWord(text: string, was: string, is: string): string {
  const word = was.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const around = String.raw`[\p{L}\p{M}\p{N}\p{Pd}]`;
  return text.replace(new RegExp(`(?<!${around})${word}(?!${around})`, 'gu'), () => is);
}
