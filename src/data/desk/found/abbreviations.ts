/** Abbreviations, whose full stop ends no sentence. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands before a number; of others "no." and "min." end a sentence, or are another word. */
const BEFORE_NUMBERS = setOf(
  'c est max min no nos nr art arts sec vol vols p pp fig jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** What stands before the names of people, places and offices. */
const BEFORE_NAMES = setOf(
  'mr mrs ms dr prof gen col lt capt maj sgt cpl adm cmdr brig sen rep gov pres hon rev fr st mt ft amb dept',
);
/** What names end in, and sentences too. */
const BEHIND_NAMES = setOf('sr jr corp inc ltd co cos bros mfg plc etc al');
/** What nothing ends in, wherever it stands. */
const ANYWHERE = setOf('approx ca cf eg ie vs v');

const NUMBER = /^[^\S\n]+(?:\p{N}|[$€£¥]|\p{Lu}{1,3}[$ ]? ?\p{N}|[IVX]+(?!\p{L}))/u;
const NAME = /^[^\S\n]+\p{Lu}/u;
const SMALL = /^[^\S\n]+\p{Ll}/u;
/** What an abbreviation or initials before it cannot belong to: a sentence has begun. */
const BEGINS_SENTENCE =
  /^\s+["“‘'«(]{0,2}(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|This|That|These|Those|There|But|And|However|Yet|For|When|While|As|After|Before|Our|His|Her|Their)\s/u;

/** How far behind a full stop has to be looked to know whether it belongs to an abbreviation. */
export const LOOK_AHEAD = 30;

/** Whether words behind a full stop can only begin a sentence. */
export const beginsSentence = (after: string): boolean => /^\s*$/.test(after) || BEGINS_SENTENCE.test(after);

/** Whether a word is cut short by the full stop behind it, which ends no sentence: "approx. 40", "Gen. Petrov", "Inc., said". */
export function isAbbreviation(word: string, after: string): boolean {
  const fold = word.toLowerCase();
  if (ANYWHERE.has(fold)) return !/^\s*$/.test(after);
  if (BEFORE_NUMBERS.has(fold)) return NUMBER.test(after) || (fold.length > 1 && SMALL.test(after));
  if (BEFORE_NAMES.has(fold)) return (NAME.test(after) && !BEGINS_SENTENCE.test(after)) || SMALL.test(after);
  return BEHIND_NAMES.has(fold) && !beginsSentence(after);
}
