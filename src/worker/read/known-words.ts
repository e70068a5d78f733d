/** The words of the names of countries in many languages, as the browser has them: what tables of deals are full of. */
import { LANGUAGES_OF_TABLES } from '../../data/register/cells/languages-of-tables';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const BEYOND_ASCII = /[^\0-\x7f]/;

/** The runs of letters of a text that hold one beyond ASCII. */
export function foreignRuns(text: string): string[] {
  return text.split(/[\0-@[-`{-\x7f]+/).filter((run) => BEYOND_ASCII.test(run));
}

let words: ReadonlySet<string> | null = null;

/** The words, in small letters; made when they are first asked for. */
export function knownWords(): ReadonlySet<string> {
  words ??= new Set(
    LANGUAGES_OF_TABLES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return (
        LETTERS.flatMap((a) => LETTERS.map((b) => names.of(a + b) ?? ''))
          .flatMap(foreignRuns)
          // A letter alone, such as the Russian “and”, would make a word of any accented letter alone.
          .filter((word) => word.length > 1)
          .map((word) => word.toLowerCase())
      );
    }),
  );
  return words;
}
