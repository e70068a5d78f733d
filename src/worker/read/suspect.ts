/** Which encoding a text is probably in that is not UTF-8: the one in which it makes most sense. */
import { type Encoding, SUSPECTS, type Suspect } from '../../data/register/rows/encodings';
import { createDecoder } from './decode';
import { foreignRuns, knownWords } from './known-words';

/** The text of bytes in an encoding; null where they cannot be in it. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  const decoder = createDecoder(encoding);
  const text = decoder.push(bytes, true);
  return typeof text === 'string' && decoder.end() === null ? text : null;
}

const SENSELESS = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
const TYPOGRAPHIC = /[‘’“”„–—…«»№€°±£§·½\u00a0]/;
const TURNED_CASE = /\p{Ll}\p{Lu}/u;
const MARK = /\p{M}/u;
const HAN = /\p{Script=Han}/u;
const EAST = /[\p{Script=Hangul}\p{Script=Hiragana}]|[\u30a0-\u30ff]/u;
const SCRIPTS = [
  ...[/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u],
  ...[/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u],
  ...[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, /\p{Script=Hangul}/u],
];

/** The letters of the languages that use an encoding, and those of them that say more or less than others. */
type Letters = Readonly<Record<'all' | 'telling' | 'rare', string>>;

const lettersOf = ({ alphabets, telling = '', rare = '' }: Suspect): Letters => ({
  ...{ all: alphabets.join(''), telling, rare },
});

/** As letters stand in an alphabet: small, but for the dotted İ, whose small letter is of ASCII. */
const smallOf = (letter: string) => (letter === 'İ' ? letter : letter.toLocaleLowerCase('tr'));

/** How much sense a letter makes in the languages that use an encoding. */
function senseOfLetter(letter: string, { all, telling, rare }: Letters): number {
  if (SENSELESS.test(letter)) return -5;
  const small = smallOf(letter);
  if (telling.includes(small)) return 1.1;
  if (rare.includes(small)) return 0.5;
  if (all.includes(small) || EAST.test(letter)) return 1;
  if (HAN.test(letter)) return 0;
  if (TYPOGRAPHIC.test(letter)) return 0.3;
  return MARK.test(letter) ? 0 : -1;
}

/** Missing in browsers from before 2024; without it, Chinese makes no more sense than its characters do. */
const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** How many Chinese characters of a run stand in words of several, which the browser's dictionary knows. */
function inEasternWords(run: string): number {
  if (!words || !HAN.test(run)) return 0;
  return [...words.segment(run)]
    .filter(({ segment }) => segment.length > 1 && HAN.test(segment))
    .reduce((sum, { segment }) => sum + segment.length, 0);
}

/** How much sense a run of letters makes; a known word makes more than any other. */
function senseOfRun(run: string, letters: Letters, bytes: number, known: ReadonlySet<string>): number {
  const foreign = [...run].filter((letter) => letter > '\x7f');
  if (known.has(run.toLowerCase())) return 3 * bytes * foreign.length;
  // A letter alone is seldom a word, a sign alone is often one: “±3 km”.
  if (run.length === 1) return TYPOGRAPHIC.test(run) ? 0.5 : 0.4 * Math.min(senseOfLetter(run, letters), 1);
  const sense = foreign.reduce((sum, letter) => sum + senseOfLetter(letter, letters), 0);
  const mixed = SCRIPTS.filter((script) => script.test(run)).length > 1 ? foreign.length : 0;
  return bytes * (sense + inEasternWords(run) - mixed) - (TURNED_CASE.test(run) ? 1.5 : 0);
}

/** How many letters of a text, which all are of some alphabet, are not of the one that most of them are of. */
function strangersIn(runs: readonly string[], alphabets: readonly string[], all: string): number {
  if (alphabets.length < 2) return 0;
  const letters = runs.flatMap((run) => [...run].map(smallOf)).filter((letter) => all.includes(letter));
  return Math.min(
    ...alphabets.map((alphabet) => letters.filter((letter) => !alphabet.includes(letter)).length),
  );
}

/** How much less sense a letter makes among those of other languages. */
const STRANGE = 0.5;

function senseOfText(text: string, suspect: Suspect): number {
  const known = knownWords();
  const { alphabets } = suspect;
  const letters = lettersOf(suspect);
  // A letter of the East is two bytes, and is to weigh as much as the two letters that others read in them.
  const bytes = alphabets.length === 0 ? 2 : 1;
  const runs = foreignRuns(text);
  const sense = runs.reduce((sum, run) => sum + senseOfRun(run, letters, bytes, known), 0);
  return sense - STRANGE * strangersIn(runs, alphabets, letters.all);
}

/** The encodings that bytes can be in, the likeliest first. */
export function suspected(lines: Uint8Array): Encoding[] {
  return SUSPECTS.flatMap((suspect) => {
    const text = decoded(lines, suspect.id);
    return text === null ? [] : [{ id: suspect.id, sense: senseOfText(text, suspect) }];
  })
    .sort((a, b) => b.sense - a.sense)
    .map(({ id }) => id);
}
