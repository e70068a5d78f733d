/** Who says it: "Antonov said that", "according to the ministry". */
import type { FoundParty } from '../found';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import { type FoundSpeaker, named, namedTwice } from './speaker-named';
import {
  ASIDES,
  AUXILIARY,
  DETERMINERS,
  HELPING,
  NEEDS_OBJECT,
  NO_VERBS,
  PASSIVE,
  PRONOUNS,
  REPORTS,
  SAID,
  SPEAKERS,
  STOPS,
  TITLES,
  TOLD_ASIDE,
  TURNS_DOWN,
} from './speaking-words';
import { PARTICIPLE } from './subjects';

export type { FoundSpeaker };

/** How far behind a verb that turns it down the report may stand, and how long a name is at most. */
const [REPORT_WITHIN, MAX_WORDS] = [6, 10];
const isTitleStop = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.raw === '.' &&
  /^(?:gen|col|lt|capt|maj|mr|mrs|ms|dr|prof|sen|rep|adm|gov|sgt|st|[a-z])$/.test(pieces[at - 1]?.fold ?? '');

const isLarge = (piece: Piece) => /^\p{Lu}/u.test(piece.raw);
const isJoining = (pieces: readonly Piece[], at: number) =>
  /^[-’'‐‑]$/.test(pieces[at]?.raw ?? '') || isTitleStop(pieces, at);

/** Whether pieces from one to another can be somebody who speaks. */
function isSpeaker(pieces: readonly Piece[], first: number, last: number): boolean {
  const words = pieces.slice(first, last + 1);
  const [begin] = words;
  if (!begin || words.length > MAX_WORDS + 4 || PRONOUNS.has(begin.fold)) return false;
  const isNamed = words.some((piece, i) => isLarge(piece) && (i > 0 || !DETERMINERS.has(piece.fold)));
  return (
    (isNamed && (isLarge(begin) || DETERMINERS.has(begin.fold) || SPEAKERS.has(begin.fold))) ||
    words.some(({ fold }) => SPEAKERS.has(fold))
  );
}

/** Whether "for" or "of" at a piece belongs to a title: "a spokesman for the government". */
const isOfTitle = (pieces: readonly Piece[], at: number) =>
  /^(?:for|of)$/.test(pieces[at]?.fold ?? '') && TITLES.has(pieces[at - 1]?.fold ?? '');

/** Whether a subject cannot go on over a piece. */
function isStop(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.type === 'number') return true;
  if (piece.type === 'sign') return !isJoining(pieces, at);
  return STOPS.has(piece.fold) && !isOfTitle(pieces, at);
}

const WEEKDAY = setOf('monday tuesday wednesday thursday friday saturday sunday');

/** The last piece of a subject before its verb, without when it spoke: "the ministry has later", "the ministry on Tuesday". */
function endOfSubject(pieces: readonly Piece[], verb: number): number {
  let last = verb - 1;
  const isOfNeither = (at: number) =>
    SAID.has(pieces[at]?.fold ?? '') && pieces[at - 1]?.fold === 'neither' && pieces[at + 1]?.fold === 'nor';
  while (last > 0 && (AUXILIARY.has(pieces[last]?.fold ?? '') || isOfNeither(last))) last -= 1;
  const isOnDay = WEEKDAY.has(pieces[last]?.fold ?? '') && pieces[last - 1]?.fold === 'on';
  return isOnDay ? endOfSubject(pieces, last - 1) : last;
}

/** Where the subject that ends at a piece begins. */
function beginOfSubject(pieces: readonly Piece[], last: number): number {
  let first = last;
  for (let at = last; at > last - MAX_WORDS && !isStop(pieces, at); at--) {
    first = at;
    if (DETERMINERS.has(pieces[at]?.fold ?? '') && !isOfTitle(pieces, at - 1)) break;
  }
  return first;
}

function subjectBefore(
  pieces: readonly Piece[],
  verb: number,
): readonly [first: number, last: number] | null {
  const last = endOfSubject(pieces, verb);
  const end = pieces[last];
  if (end?.type !== 'word' || PASSIVE.has(end.fold)) return null;
  const first = beginOfSubject(pieces, last);
  return isSpeaker(pieces, first, last) ? [first, last] : null;
}

/** Whether a name is behind it, and where or when they spoke comes: "said Sergei Lavrov in Moscow". */
const isWhere = (pieces: readonly Piece[], at: number) =>
  /^(?:in|at|during|last|late|early|yesterday)$/.test(pieces[at]?.fold ?? '') &&
  /^\p{Lu}/u.test(pieces[at - 1]?.raw ?? '');

/** Whoever stands behind a verb or behind "according to", up to the next sign. */
function nounBehind(pieces: readonly Piece[], from: number): readonly [first: number, last: number] | null {
  let last = from - 1;
  for (let at = from; at < from + MAX_WORDS; at++) {
    const piece = pieces[at];
    if (
      !piece ||
      (piece.type === 'sign' && !isJoining(pieces, at)) ||
      piece.type === 'number' ||
      (piece.type === 'word' && (STOPS.has(piece.fold) || piece.fold === 'dated'))
    )
      break;
    if (isTitleStop(pieces, at) && !pieces[at + 1]) break;
    if (isWhere(pieces, at)) break;
    last = at;
  }
  return last >= from && isSpeaker(pieces, from, last) ? [from, last] : null;
}

function hasObject(pieces: readonly Piece[], verb: number): boolean {
  const next = pieces[verb + 1];
  const { fold = '' } = pieces[verb] ?? {};
  if (TURNS_DOWN.has(fold))
    return pieces.slice(verb + 1, verb + 1 + REPORT_WITHIN).some((piece) => REPORTS.has(piece.fold));
  const isOfDoing = /^den/.test(fold) && /ing$/.test(next?.fold ?? '');
  return (
    isOfDoing ||
    !NEEDS_OBJECT.has(pieces[verb]?.fold ?? '') ||
    next === undefined ||
    /^(?:that|the|a|an|on|in|having|any|it|he|they|reports|[.,:“”"])$/.test(next.fold)
  );
}

/** What speaks in a text, and how the pieces of its sentence and its parties are known. */
interface Sentence {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly parties: readonly FoundParty[];
}

/** Whether a verb at a piece says that somebody spoke. */
export function isSaying(pieces: readonly Piece[], at: number): boolean {
  const { raw = '', fold = '' } = pieces[at] ?? {};
  // "States" of the United States, and "claims" that are rejected, are no verbs.
  if (!/^\p{Ll}/u.test(raw) || !SAID.has(fold) || !hasObject(pieces, at)) return false;
  return !(REPORTS.has(fold) && TURNS_DOWN.has(pieces[at - 1]?.fold ?? ''));
}

/** The last piece of whoever speaks behind the words that they said: "“…,” said Gen. Petrov"; null where nobody does there. */
export function behindSpeech(pieces: readonly Piece[], verb: number): number | null {
  const isBehind = /^[,”"’?!]$/.test(pieces[verb - 1]?.raw ?? '');
  return (isBehind ? inverted(pieces, verb)?.[1] : null) ?? null;
}

/** The first piece of whoever speaks before a verb, be it "he"; null where nobody does there. */
export function subjectBegins(pieces: readonly Piece[], verb: number): number | null {
  const last = endOfSubject(pieces, verb);
  const isPronoun = /^(?:he|she|they|it|we)$/.test(pieces[last]?.fold ?? '');
  return isPronoun ? last : (subjectBefore(pieces, verb)?.[0] ?? null);
}

const MAX_ASIDE = 20;

/** Whoever stands before such words between commas, where a sentence or a quotation begins with them. */
function beforeAside(pieces: readonly Piece[], end: number): readonly [first: number, last: number] | null {
  for (let at = end - 2; at > Math.max(0, end - MAX_ASIDE); at--) {
    if (pieces[at]?.raw !== ',' || !ASIDES.has(pieces[at + 1]?.fold ?? '')) continue;
    const first = beginOfSubject(pieces, at - 1);
    const isFirst = first === 0 || /^[;:“”"—–]$/.test(pieces[first - 1]?.raw ?? '');
    return isFirst && isSpeaker(pieces, first, at - 1) ? [first, at - 1] : null;
  }
  return null;
}

/** Whether words behind a verb of saying are whoever spoke, and not what was said: "said the minister.", but "said Cairo was". */
function isInversion(
  pieces: readonly Piece[],
  [first, last]: readonly [first: number, last: number],
): boolean {
  const words = pieces.slice(first, last + 1);
  const isSaid = words.some(
    ({ raw, fold }) =>
      HELPING.has(fold) || (/^\p{Ll}/u.test(raw) && PARTICIPLE.test(fold) && !NO_VERBS.has(fold)),
  );
  const [end, next] = [pieces[last], pieces[last + 1]];
  const isCalled = end !== undefined && (isLarge(end) || SPEAKERS.has(end.fold) || TITLES.has(end.fold));
  return (
    !isSaid &&
    isCalled &&
    (!next || next.type === 'sign' || STOPS.has(next.fold) || isWhere(pieces, last + 1))
  );
}

/** Whoever stands behind a verb of saying. */
function inverted(pieces: readonly Piece[], verb: number): readonly [first: number, last: number] | null {
  const behind = nounBehind(pieces, verb + 1);
  return behind && isInversion(pieces, behind) ? behind : null;
}

/** Whether "according to" begins at a piece. */
export const isAccording = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.fold === 'according' && pieces[at + 1]?.fold === 'to';

/** Whether somebody is told to speak in a sentence, be it told who or not. */
export const isSpokenIn = (pieces: readonly Piece[]): boolean =>
  pieces.some((_, at) => isSaying(pieces, at) || isAccording(pieces, at));

/** Whoever speaks by the verb at a piece: before it, behind it where words are quoted first, or told twice between commas. */
function speakerOf({ text, pieces, parties }: Sentence, verb: number): FoundSpeaker | null {
  const spanOf = (range: readonly [first: number, last: number] | null) => {
    const [begin, end] = [pieces[range?.[0] ?? -1], pieces[range?.[1] ?? -1]];
    return begin && end ? named(text, { start: begin.start, end: end.end }, parties) : null;
  };
  if (pieces[verb]?.fold === 'according') return spanOf(nounBehind(pieces, verb + 2));
  const end = endOfSubject(pieces, verb);
  if (!/^[,”"’?!]$/.test(pieces[end]?.raw ?? '')) {
    const subject = subjectBefore(pieces, verb);
    return subject && TOLD_ASIDE.has(pieces[subject[0] - 1]?.fold ?? '') ? null : spanOf(subject);
  }
  const start = pieces[0]?.start ?? 0;
  return (
    spanOf(beforeAside(pieces, end)) ??
    (end === verb - 1 ? spanOf(inverted(pieces, verb)) : null) ??
    namedTwice(text, { start, end: pieces[end]?.end ?? start }, parties)
  );
}

/** All who are told to speak in a sentence, with what they are and for whom they speak as far as their words tell. */
export function speakersIn(
  text: string,
  pieces: readonly Piece[],
  parties: readonly FoundParty[],
): readonly FoundSpeaker[] {
  return pieces.flatMap((_, at) => {
    const found =
      isAccording(pieces, at) || isSaying(pieces, at) ? speakerOf({ text, pieces, parties }, at) : null;
    return found ? [found] : [];
  });
}

/** Whoever speaks in a sentence; null where nobody does, where several do, or where a semicolon parts whoever does from an offset. */
export function speakerIn(
  text: string,
  pieces: readonly Piece[],
  offset: number,
  parties: readonly FoundParty[],
): FoundSpeaker | null {
  const [only, ...others] = speakersIn(text, pieces, parties);
  if (!only || others.length > 0) return null;
  const [from, to] = [Math.min(only.start, offset), Math.max(only.end, offset)];
  return text.slice(from, to).includes(';') ? null : only;
}
