/**
 * A name in the signs that everybody types. Word processors, web pages and keyboards of East Asia put others in their
 * place which look the same: "Tor‑M1" with a hyphen that does not break, "Ｔｏｒ－Ｍ１", "Tor-M1" with a space that nobody
 * sees. The one rule for parties and systems.
 */

/** Hyphens and dashes of every width, the bullet and the minus that look like them. */
const HYPHENS = /[\p{Pd}\u02D7\u2043\u2212]/gu;

/** The letters, digits and signs of ASCII in the width of Chinese ones. */
const WIDE = /[\uFF01-\uFF5E]/g;

/** What is not drawn, or only tells how to draw what is beside it. */
const NOT_DRAWN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A soft hyphen where no word is divided, but a capital or a number begins: it stands for a hyphen, as in "Lance-M" and
 * "F-16", and is none of the unseen ones of a divided "frig-ate".
 */
const SOFT_FOR_HYPHEN = /(?<=\p{Ll}|\p{N})\u00AD(?=[\p{Lu}\p{N}])|(?<=\p{Lu})\u00AD(?=\p{N})/gu;

/** The text with hyphens for the soft ones that stand for these. */
export function withHyphensForSoft(text: string): string {
  return text.replace(SOFT_FOR_HYPHEN, '-');
}

/** As people read it: with plain hyphens, letters of the usual width, and one space where there are any. */
export function plainName(name: string): string {
  return name
    .replace(WIDE, (sign) => sign.normalize('NFKC'))
    .replace(HYPHENS, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same to be compared with others: without what is not drawn. Signs that join Persian letters are needed to be read. */
export function comparableName(name: string): string {
  return plainName(withHyphensForSoft(name).replace(NOT_DRAWN, ''));
}
