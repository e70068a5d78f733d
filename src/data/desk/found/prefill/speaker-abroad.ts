/** Who says it, in a sentence in another language than English: "negó el ministro", "a déclaré le porte-parole", "заявил посол". */
import type { LanguageRow } from '../abroad/language-row';
import type { FoundParty } from '../found';
import type { Piece } from '../pieces';
import type { FoundSpeaker } from './speaker-named';
import {
  isJoining,
  isLarge,
  isNoun,
  isParty,
  isShort,
  named,
  type Range,
  type Spoken,
} from './speaker-named-abroad';
import { SPEAKING } from './speaking-abroad';

/** No name of a speaker is longer, in pieces. */
const MAX_LENGTH = 12;
/** How far behind "has" its participle may stand, in German. */
const FAR = 24;
/** No subject that begins a German sentence is longer, where its verb may be taken for a participle. */
const MAX_FIRST = 4;

/** Whether words can be somebody who speaks: a party, an office, or a name that is written large. */
function isSpeaker(spoken: Spoken, range: Range): boolean {
  const { pieces, row } = spoken;
  const [first, last] = range;
  const words = pieces.slice(first, last + 1);
  const [begin] = words;
  if (!begin || words.length > MAX_LENGTH || words.some(({ type }) => type === 'number')) return false;
  if (isParty(spoken, range)) return true;
  const isBegun = isLarge(begin) || row.articles.has(begin.fold) || isNoun(row, begin);
  if (!isBegun) return false;
  if (words.some((piece) => isNoun(row, piece))) return true;
  const names = words.filter((piece) => piece.type === 'word' && isLarge(piece));
  if (row.isLarge) return words.length === 1 && isShort(begin);
  return names.length === words.length && begin.raw.length > 2 && !row.articles.has(begin.fold);
}

const isEnd = ({ row }: Spoken, piece: Piece | undefined) =>
  !piece ||
  piece.type === 'number' ||
  (piece.type === 'sign' && !isJoining(piece)) ||
  (row.stops.has(piece.fold) && !row.of.has(piece.fold));

/** Whoever stands before a verb: from the beginning of the sentence, or of a part of it. */
function before(spoken: Spoken, verb: number): Range | null {
  const { pieces, row } = spoken;
  let last = verb - 1;
  while (last >= 0 && row.between.has(pieces[last]?.fold ?? '')) last -= 1;
  let first = last + 1;
  while (first > 0 && !isEnd(spoken, pieces[first - 1])) first -= 1;
  // What begins behind a preposition is no subject: "Am Dienstag bestritt", "In Moscow".
  const opens = pieces[first - 1];
  const isBegin =
    opens?.type !== 'word' || /^(?:que|qu|dass|что|но|pero|mais|aber|y|et|und|и)$/.test(opens.fold);
  return isBegin && last >= first && isSpeaker(spoken, [first, last]) ? [first, last] : null;
}

/** Whoever stands behind a verb, or behind "according to", up to the next sign. */
function behind(spoken: Spoken, from: number): Range | null {
  let last = from - 1;
  while (last < from + MAX_LENGTH && !isEnd(spoken, spoken.pieces[last + 1])) last += 1;
  // An article before a date is of the date: "a annoncé l’Élysée le 30 avril".
  const { articles, of, between } = spoken.row;
  const isLoose = ({ fold }: Piece) => articles.has(fold) || of.has(fold) || between.has(fold);
  while (last > from && isLoose(spoken.pieces[last] as Piece)) last -= 1;
  return last >= from && isSpeaker(spoken, [from, last]) ? [from, last] : null;
}

/** Before a verb: what was said, or "as" ("как сообщило посольство"), so that whoever says it stands behind. */
const BEFORE_INVERSION = /^(?:[,”"’?!»“—–-]|как|como|comme|wie)$/;

/** The participle that makes a verb of "has" at a piece; in German it stands behind what is told. */
function participleOf({ pieces, row }: Spoken, has: number): number | null {
  for (let to = has + 1; to <= has + (row.isLarge ? FAR : 2); to++) {
    const next = pieces[to];
    if (!next || next.type === 'sign') return null;
    if (row.participles.has(next.fold)) return to;
  }
  return null;
}

/** Whether a form that may be a participle is one: behind "has", or at the end of a German clause that has a verb already. */
function isParticiple({ pieces, row }: Spoken, at: number): boolean {
  if (!row.participles.has(pieces[at]?.fold ?? '')) return false;
  if ([at - 1, at - 2].some((before) => row.has.has(pieces[before]?.fold ?? ''))) return true;
  const isLast = row.isLarge && /^[.,;]$/.test(pieces[at + 1]?.raw ?? '.');
  const isSecond = at <= MAX_FIRST && pieces.slice(0, at).every(({ type }) => type === 'word');
  return isLast && !isSecond;
}

/** A verb of saying that begins at a piece: where it begins, and its last piece before a subject that follows it; null where there is none. */
function verbAt(spoken: Spoken, at: number): Range | null {
  const { pieces, row } = spoken;
  const piece = pieces[at];
  if (!piece || !/^\p{Ll}/u.test(piece.raw)) return null;
  if (row.has.has(piece.fold)) {
    const to = participleOf(spoken, at);
    return to === null ? null : [at, row.isLarge ? at : to];
  }
  return row.verbs.has(piece.fold) && !isParticiple(spoken, at) ? [at, at] : null;
}

/** Words by which somebody speaks, and who does; null where it is not told, or not told so that it can be read. */
export interface Speech {
  readonly words: Range;
  readonly speaker: Range | null;
}

function speechAt(spoken: Spoken, at: number): Speech | null {
  const words = verbAt(spoken, at);
  if (!words) return null;
  const [first, last] = words;
  if (BEFORE_INVERSION.test(spoken.pieces[first - 1]?.fold ?? ''))
    return { words, speaker: behind(spoken, last + 1) };
  const speaker = before(spoken, first) ?? (spoken.row.isLarge ? behind(spoken, last + 1) : null);
  return { words, speaker };
}

/** Whoever follows "according to" at a piece; of those in a case of their own, only a name that has none. */
function accordingAt(spoken: Spoken, at: number): Speech | null {
  const { pieces, row } = spoken;
  const words = row.according.find((list) =>
    list
      .split(' ')
      .every((one, i) => pieces.filter((piece, k) => k >= at && !isJoining(piece))[i]?.fold === one),
  );
  if (words === undefined) return null;
  let from = at;
  for (const _ of words.split(' ')) {
    from += 1;
    while (pieces[from] && isJoining(pieces[from] as Piece)) from += 1;
  }
  const range: Range = [at, from - 1];
  if (!row.isInCase) return { words: range, speaker: behind(spoken, from) };
  const name = pieces[from];
  return { words: range, speaker: name && isShort(name) ? [from, from] : null };
}

/** How many words before a speaker tell that what they say is told in passing: "несмотря на то что". */
const MAX_ASIDE = 6;

/** Whether somebody speaks in a clause of its own, which says nothing of the main one: "pese a que el Gobierno había anunciado". */
function isAside({ pieces, row }: Spoken, { words, speaker }: Speech): boolean {
  const first = Math.min(words[0], speaker?.[0] ?? words[0]);
  const before = pieces.slice(Math.max(0, first - MAX_ASIDE), first).filter((piece) => !isJoining(piece));
  return row.aside.test(before.map(({ fold }) => fold).join(' '));
}

const spokenIn = (
  pieces: readonly Piece[],
  language: LanguageRow['id'],
  parties: readonly FoundParty[],
): Spoken => ({ pieces, parties, row: SPEAKING[language] });

/** All words by which somebody speaks in a sentence of a language. */
export function speechesIn(
  pieces: readonly Piece[],
  language: LanguageRow['id'],
  parties: readonly FoundParty[],
): readonly Speech[] {
  const spoken = spokenIn(pieces, language, parties);
  return pieces.flatMap((_, at) => accordingAt(spoken, at) ?? speechAt(spoken, at) ?? []);
}

/** Whoever speaks in a sentence of a language; null where nobody is told to, or several are. */
export function speakerAbroad(
  text: string,
  pieces: readonly Piece[],
  language: LanguageRow['id'],
  parties: readonly FoundParty[],
  speeches: readonly Speech[],
): FoundSpeaker | null {
  const spoken = spokenIn(pieces, language, parties);
  const ranges = speeches.flatMap((speech) =>
    speech.speaker && !isAside(spoken, speech) ? [speech.speaker] : [],
  );
  const [only, ...others] = ranges;
  return only && others.every(([first]) => first === only[0]) ? named(text, spoken, only) : null;
}
