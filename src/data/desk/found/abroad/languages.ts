/** The languages in which a text is looked through besides English: one row for each. */
import { keyOf } from '../phrases';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { LanguageRow } from './language-row';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';

/** Every language that has a table. */
export const LANGUAGES: readonly LanguageRow[] = [SPANISH, FRENCH, GERMAN, RUSSIAN];

/** Small words of English, none of which another language has too. */
const ENGLISH = setOf(
  'the of and to that is was for with by from as at it be this has have had not were which will would said its they their been ' +
    'are or but he she his her if when who what than',
);

/** Words of a language that tell it as its small words do: those for arms and for dealing that English has not. */
function tellingWords({ small, nouns, dealings }: LanguageRow): ReadonlySet<string> {
  const dealt = dealings.flatMap(([list]) => list.split(', ')).filter((words) => !words.includes(' '));
  const own = [...nouns.keys(), ...dealt].filter((word) => !ALSO_ENGLISH.has(word));
  return new Set([...small, ...own].map(keyOf));
}

/** Words of these tables that English has too. */
const ALSO_ENGLISH = setOf(
  'sanctions embargo export exports missile missiles rifle rifles radar radars drone drones bombe mine mines munition munitions ' +
    'system acquisition pistolet canon transfer corvette corvettes compra acquis vend obus firm import',
);

/** Nouns for arms in any of them, which English has not. */
const ARMS_NOUNS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ nouns }) => [...nouns.keys()].filter((word) => !ALSO_ENGLISH.has(word))),
);

/** Whether a word is a noun for arms in one of them. */
export const isArmsNounAbroad = (fold: string): boolean => ARMS_NOUNS.has(fold);

const TELLING = LANGUAGES.map((language) => ({ language, words: tellingWords(language) }));

/** How many words of some pieces tell each language; of English, which small words do. */
function votesOf(pieces: readonly Piece[]) {
  const english = pieces.filter(({ fold }) => ENGLISH.has(fold)).length;
  const others = TELLING.map(({ language, words }) => ({
    language,
    votes: pieces.filter(({ fold, raw }) => words.has(fold) || language.script?.test(raw)).length,
  }));
  const [first] = others.sort((a, b) => b.votes - a.votes);
  return { english, first };
}

/** The language of some pieces; null where it is English, undefined where too few words tell. */
function languageAmong(pieces: readonly Piece[], fewest: number): LanguageRow | null | undefined {
  const { english, first } = votesOf(pieces);
  if (first && first.votes >= fewest && first.votes > english) return first.language;
  return english > 0 ? null : undefined;
}

/** No fewer words tell that a sentence is not English. */
const FEWEST = 2;

const endsSentence = (piece: Piece, next: Piece | undefined) =>
  next?.afterBreak ||
  (/^[.!?…]$/.test(piece.raw) && !(next?.joined && next.type !== 'sign') && next?.type !== 'sign');

/** For each piece of a text the language of its sentence, or null where that is English. What is too short to tell is as the whole text is. */
export function languagesOf(pieces: readonly Piece[]): readonly (LanguageRow | null)[] {
  const ofText = languageAmong(pieces, FEWEST) ?? null;
  const languages: (LanguageRow | null)[] = [];
  let begin = 0;
  pieces.forEach((piece, at) => {
    if (at < pieces.length - 1 && !endsSentence(piece, pieces[at + 1])) return;
    const sentence = pieces.slice(begin, at + 1);
    const language = languageAmong(sentence, FEWEST);
    for (let i = begin; i <= at; i++) languages.push(language === undefined ? ofText : language);
    begin = at + 1;
  });
  return languages;
}

/** The language of a sentence, be nothing in it told to be dealt; English where no other is told. */
export const languageOf = (sentence: readonly Piece[]): LanguageRow['id'] | 'en' =>
  languageAmong(sentence, FEWEST)?.id ?? 'en';
