/**
 * "Billion" is a thousand millions in English and a million millions in German and French, "trillion" likewise: which it is, the
 * words around it say, and where they do not agree it is no number.
 */

/** Such a word, and whether it is one of several. */
const WORD = /^(?:bi|tri)llions?$/i;
const IN_TEXT = /(?<!\p{L})(?:bi|tri)llions?(?!\p{L})/iu;

const asWords = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Words beside amounts in languages whose billion is a million millions. */
const OF_LONG = asWords(
  [
    'wert|\\p{L}+wert|betrag|preis|kosten|summe|rund|etwa|von|eine[rn]?|mindestens|höchstens|franken|umfang',
    'valeur|montant|prix|coûts?|environ|une?|des?|milliers',
    'værdi|beløb|verdi|kroner',
  ].join('|'),
);
const FRENCH_OF = /(?<!\p{L})d['’]/iu;

/** Words beside amounts in English. */
const OF_ENGLISH = asWords(
  'values?|costs?|prices?|worth|amounts?|of|about|approx|approximately|around|up to|at (?:least|most)|(?:more|less) than|over|under|contract|licen[cs]es?|committed|delivered|exports?|imports?|pledged',
);

/** German, for all that can be seen: names have capitals. */
const AS_IN_GERMAN = /^1(?:[.,]0+)? ?Billion (?:Euro|Dollar|US-Dollar|Rubel|Franken)$/u;

/** What the words around it say of a billion: it is long or short, they contradict one another, or say nothing. */
type Scale = 'long' | 'short' | 'open' | null;

function scaleIn(text: string): Scale {
  const isLong = OF_LONG.test(text) || FRENCH_OF.test(text);
  const isShort = OF_ENGLISH.test(text);
  if (isLong && isShort) return 'open';
  if (isLong) return 'long';
  return isShort ? 'short' : null;
}

/** The word in the name of a column that is another number in another language, where that name may be in one. */
export function openBillionIn(name: string): string | undefined {
  const [word] = IN_TEXT.exec(name) ?? [];
  const scale = word === undefined ? null : scaleIn(name);
  return scale === 'long' || scale === 'open' ? word : undefined;
}

/** Whether a column is called in a language whose billion is a million millions. */
export const isOfLongScale = (name: string): boolean => scaleIn(name) === 'long';

/** Whether a word for a multiple is another number in another language. */
export const isBillion = (word: string): boolean => WORD.test(word.replace(/\.$/, ''));

/**
 * What a billion or trillion makes of a number in a cell: by its words, and whether its column is called in a language of long ones.
 * "2 Billion" is English, since German has "Billionen"; null where it is open.
 */
export function billionIn(text: string, word: string, isLongColumn: boolean): number | null {
  const short = /^t/i.test(word) ? 1e12 : 1e9;
  const said = scaleIn(text);
  const isLong = said === 'long' || isLongColumn;
  if (said === 'open' || (isLong && said === 'short')) return null;
  if (!isLong) return AS_IN_GERMAN.test(text) ? null : short;
  const isOne = /^billion$/i.test(word) && /^\D*1(?:[.,]0+)?\D*$/.test(/\d/.test(text) ? text : `1${text}`);
  return isOne ? 1e12 : null;
}
