/** The names of parties and systems in a text. */

import { isArmsNounAbroad } from '../abroad/languages';
import { isArmsNoun } from '../amounts/arms-nouns';
import type { At, FoundParty, FoundSystem } from '../found';
import { keyOf, type PhraseHit, type PhraseTable, phrasesAt } from '../phrases';
import { isHyphen, type Piece, piecesOf } from '../pieces';
import { cyrillicDesignationAt } from './cyrillic-designations';
import { designationAt } from './designations';
import {
  AFTER_STATES,
  AMERICAN_STATES,
  ASKED_PARTIES,
  BEFORE_PERSONS,
  LANGUAGE_WORDS,
  NAMES_OF_OTHERS,
  NAMES_OF_PERSONS,
  PLACE_WORDS,
  TRAVEL_WORDS,
} from './look-alike-words';
import type { NameMeaning } from './name-table';
import { variantAt } from './variants';

const IS_CAPITALS = /^[^\p{Ll}]+$/u;
const BEGINS_LARGE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const IS_LATIN_WORD = /^\p{Lu}\p{Ll}/u;

/** Whether short capitals stand in a longer code: "en-US", "GB-2312". */
function isInCode(pieces: readonly Piece[], first: number, last: number): boolean {
  const [earlier, before, begin, next] = [
    pieces[first - 2],
    pieces[first - 1],
    pieces[first],
    pieces[last + 1],
  ];
  if (first !== last || !begin || begin.raw.length > 3 || !IS_CAPITALS.test(begin.raw)) return false;
  const isBehind =
    begin.joined && /^[-_/]$/.test(before?.raw ?? '') && before?.joined && (earlier?.raw.length ?? 0) <= 3;
  return Boolean(isBehind || (next?.joined && isHyphen(next) && pieces[last + 2]?.type === 'number'));
}

/** Whether a name ends in the middle of a word: "S-300" in "S-300VM", "Iran" in "Iran123". */
function isCut(pieces: readonly Piece[], { first, last, meaning }: PhraseHit<NameMeaning>): boolean {
  const [before, begin] = [pieces[first - 1], pieces[first]];
  if (begin?.joined && before && before.type !== 'sign') return true;
  const [next, after] = [pieces[last + 1], pieces[last + 2]];
  if (next?.joined && next.type !== 'sign' && next.raw !== 's') return true;
  if (isInCode(pieces, first, last)) return true;
  if (meaning.of !== 'system') return false;
  if (begin?.joined && isHyphen(before) && pieces[first - 2]?.type !== 'sign' && before?.joined) return true;
  // "AK-103-2" is another rifle; "AK-103-armed" is not.
  return Boolean(next?.joined && isHyphen(next) && after?.joined && /^[\p{Lu}\p{N}]/u.test(after.raw));
}

/** Whether a text in capitals surrounds a piece, where capitals say nothing. */
function isShouted(pieces: readonly Piece[], at: number): boolean {
  const near = [pieces[at - 2], pieces[at - 1], pieces[at + 1], pieces[at + 2]].filter(
    (piece) => piece?.type === 'word' && piece.raw.length > 2,
  );
  return near.length > 1 && near.every((piece) => piece !== undefined && IS_CAPITALS.test(piece.raw));
}

/** Whether the letters are large where those of the name are: "US" and never "us", "Turkey" and never "turkey". */
function isWrittenSo(pieces: readonly Piece[], { first, last, meaning }: PhraseHit<NameMeaning>): boolean {
  const begin = pieces[first];
  if (!begin) return false;
  const isOneWord = first === last;
  if (isOneWord && IS_CAPITALS.test(meaning.written) && /\p{Lu}/u.test(meaning.written)) {
    const isDotted = begin.end - begin.start > begin.raw.length;
    return IS_CAPITALS.test(begin.raw) && (isDotted || begin.raw.length > 2 || !isShouted(pieces, first));
  }
  if (!BEGINS_LARGE.test(meaning.written)) return true;
  if (begin.type === 'number') return true;
  const last_ = pieces[last];
  return (
    BEGINS_LARGE.test(begin.raw) &&
    (isOneWord ||
      !last_ ||
      last_.type === 'number' ||
      meaning.of === 'system' ||
      !IS_LATIN_WORD.test(lastWord(meaning.written)) ||
      BEGINS_LARGE.test(last_.raw))
  );
}

const lastWord = (written: string) => written.split(/[\s-]/).at(-1) ?? '';

/** A sign between a word and a number that is written apart must be seen to be a designation: "An 2" may be an article. */
function isApart(pieces: readonly Piece[], { first, last }: PhraseHit<NameMeaning>): boolean {
  const [begin, next] = [pieces[first], pieces[first + 1]];
  if (!begin || !next || first === last || next.type !== 'number' || next.joined) return false;
  return (
    begin.raw.length <= 2 &&
    /^(?:a|an|as|at|be|do|he|in|is|it|la|me|my|no|of|on|or|to|us|we)$/.test(begin.fold)
  );
}

function accepts(pieces: readonly Piece[]) {
  return (hit: PhraseHit<NameMeaning>): boolean => {
    if (isCut(pieces, hit) || !isWrittenSo(pieces, hit) || isApart(pieces, hit)) return false;
    return !(hit.meaning.of === 'system' && hit.meaning.isNickname && !isNicknameOf(pieces, hit));
  };
}

/** A word such as "Hind" or "Farmer" is a weapon beside a weapon's noun; behind a designation it says nothing new. */
function isNicknameOf(pieces: readonly Piece[], { first, last }: PhraseHit<NameMeaning>): boolean {
  // In other languages the noun comes first: "chars Abrams".
  if (isArmsNounAbroad(pieces[first - 1]?.fold ?? '')) return true;
  const [next, after] = [pieces[last + 1], pieces[last + 2]];
  return isArmsNoun(next?.fold ?? '') || (isHyphen(next) && after?.fold === 'class');
}

function isSentenceStart(pieces: readonly Piece[], first: number): boolean {
  const [begin, before] = [pieces[first], pieces[first - 1]];
  return !before || Boolean(begin?.afterBreak) || /^[.!?:;“"(«]$/.test(before.raw);
}

/** Whether the name is that of a person here: "Michael Jordan", "Chad Smith". */
function isPerson(pieces: readonly Piece[], first: number, last: number): boolean {
  const [before, begin, next] = [pieces[first - 1], pieces[first], pieces[last + 1]];
  if (first !== last || !begin || !NAMES_OF_PERSONS.has(begin.fold)) return false;
  const title = before?.raw === '.' ? pieces[first - 2] : before;
  if (title && BEGINS_LARGE.test(title.raw) && BEFORE_PERSONS.has(title.fold)) return true;
  if (next?.type !== 'word' || next.afterBreak) return false;
  return IS_LATIN_WORD.test(next.raw) && !AFTER_STATES.has(next.fold);
}

/** Whether a word for a people is that for their language, or another word where a sentence begins with it: "Polish the barrels". */
function isLanguage(pieces: readonly Piece[], first: number, last: number): boolean {
  const [before, next] = [pieces[first - 1], pieces[last + 1]];
  if (pieces[first]?.fold === 'polish' && isSentenceStart(pieces, first)) {
    return /^(?:the|your|his|her|its|their|it|them|up)$/.test(next?.fold ?? '');
  }
  if (!before || !LANGUAGE_WORDS.has(before.fold)) return false;
  return (
    !next ||
    next.type === 'sign' ||
    /^(?:and|or|that|to|with|by|for|on|at|only|as|but|he|she|the|had)$/.test(next.fold)
  );
}

/** Whether a capital is only where something is: "in Moscow", "Moscow-based". */
function isPlace(pieces: readonly Piece[], first: number, last: number): boolean {
  const [before, next, after] = [pieces[first - 1], pieces[last + 1], pieces[last + 2]];
  if (before && (PLACE_WORDS.has(before.fold) || TRAVEL_WORDS.has(before.fold))) return true;
  if (before?.fold === 'to' && TRAVEL_WORDS.has(pieces[first - 2]?.fold ?? '')) return true;
  // The Canberra is an aircraft too.
  if (next && (isArmsNoun(next.fold) || designationAt(pieces, last + 1))) return true;
  return Boolean(next?.joined && isHyphen(next) && after && /^(?:based|born|area)$/.test(after.fold));
}

/** Whether it is the state of a town of that name: "Atlanta, Georgia". */
function isBehindTown(table: PhraseTable<NameMeaning>, pieces: readonly Piece[], first: number): boolean {
  const [town, comma, begin] = [pieces[first - 2], pieces[first - 1], pieces[first]];
  if (!begin || !town || comma?.raw !== ',' || !ASKED_PARTIES.has(begin.fold)) return false;
  return IS_LATIN_WORD.test(town.raw) && !table.meanings.has(town.fold);
}

/** Whether it is a town: "Jordan, Minnesota". */
function isTown(pieces: readonly Piece[], last: number): boolean {
  return pieces[last + 1]?.raw === ',' && AMERICAN_STATES.has(pieces[last + 2]?.fold ?? '');
}

/** Whether it is in the name of something else: "Czech Radio". */
function isOfOther(pieces: readonly Piece[], last: number): boolean {
  const next = pieces[last + 1];
  return next !== undefined && BEGINS_LARGE.test(next.raw) && NAMES_OF_OTHERS.has(next.fold);
}

/** Whether the words are to be left, though they are a party's name. */
function isOther(
  table: PhraseTable<NameMeaning>,
  pieces: readonly Piece[],
  { first, last, meaning }: PhraseHit<NameMeaning>,
): boolean {
  if (meaning.of !== 'party') return false;
  if (isBehindTown(table, pieces, first) || isTown(pieces, last) || isOfOther(pieces, last)) return true;
  if (meaning.said === 'demonym') return isLanguage(pieces, first, last) || isPerson(pieces, first, last);
  return (meaning.said === 'capital' && isPlace(pieces, first, last)) || isPerson(pieces, first, last);
}

/** The end of a name in the plural of designations: "F-16s". */
function withPlural(pieces: readonly Piece[], last: number): number {
  const next = pieces[last + 1];
  return next?.joined && next.raw === 's' && pieces[last]?.type !== 'sign' ? last + 1 : last;
}

function foundParty(meaning: Extract<NameMeaning, { of: 'party' }>, begin: Piece, end: Piece): FoundParty {
  const { id, name, is, said } = meaning;
  const sure = said !== 'name' || begin !== end || !ASKED_PARTIES.has(begin.fold);
  return { kind: 'party', start: begin.start, end: end.end, party: id, name, is, said, sure };
}

function foundSystem(
  { id, name, isOther }: Extract<NameMeaning, { of: 'system' }>,
  begin: Piece,
  end: Piece,
): FoundSystem {
  return { kind: 'system', start: begin.start, end: end.end, system: id, name, ...(isOther && { isOther }) };
}

function fromHit(
  table: PhraseTable<NameMeaning>,
  pieces: readonly Piece[],
  hit: PhraseHit<NameMeaning>,
): At<FoundParty | FoundSystem> {
  const { first, meaning } = hit;
  const last = meaning.of === 'system' ? withPlural(pieces, hit.last) : hit.last;
  const [begin, end] = [pieces[first], pieces[last]];
  if (!begin || !end || meaning.of === 'nothing' || isOther(table, pieces, hit))
    return { first, last, found: null };
  if (meaning.of === 'party') return { first, last, found: foundParty(meaning, begin, end) };
  return { first, last, found: foundSystem(meaning, begin, end) };
}

/** The weapon whose designation in Cyrillic letters begins at a piece: one of the tables, or a new one. */
function cyrillicAt(
  table: PhraseTable<NameMeaning>,
  pieces: readonly Piece[],
  first: number,
): At<FoundSystem> | null {
  const written = cyrillicDesignationAt(pieces, first);
  const [begin, end] = [pieces[first], pieces[written?.last ?? first]];
  if (!written || !begin || !end) return null;
  const { last, latin } = written;
  const span = { kind: 'system', start: begin.start, end: end.end } as const;
  const known = table.meanings.get(keyOf(latin))?.find((meaning) => meaning.of === 'system');
  if (known) return { first, last, found: foundSystem(known, begin, end) };
  const isForm = designationAt(piecesOf(latin), 0) !== null;
  return isForm ? { first, last, found: { ...span, system: null, name: latin } } : null;
}

/** The name that begins at a piece; what is another thing of that name is told without one, so that nothing in it is found. */
export function nameAt(
  table: PhraseTable<NameMeaning>,
  pieces: readonly Piece[],
  first: number,
): At<FoundParty | FoundSystem> | null {
  const hit = phrasesAt(table, pieces, first, accepts(pieces));
  const named = hit ? fromHit(table, pieces, hit) : null;
  const designation =
    designationAt(pieces, first) ?? variantAt(table, pieces, first) ?? cyrillicAt(table, pieces, first);
  return designation && designation.last > (named?.last ?? -1) ? designation : named;
}
