/** Who does what words of dealing say, and who is given something by them, from where they stand in a sentence. */
import { isArmsNoun } from '../amounts/arms-nouns';
import type { FoundDealing } from '../found';
import type { Piece } from '../pieces';
import type { Clause, Mention } from './mentions';

const BE = /^(?:was|were|been|being|be|is|are|get|got)$/;
/** What a verb ends in that was done to somebody. */
export const PARTICIPLE = /(?:ed|sold|bought|taken|given|sent|paid)$/;
/** What stands between a subject and its verb only where the subject is another's. */
const NO_SUBJECT_ACROSS =
  /^(?:said|says|say|told|that|whether|if|which|who|whom|reported|reports|added|claimed|denied|asked|because|while|when|but|let|know)$/;
const PRONOUN = /^(?:it|they)$/;

/** The piece at an offset. */
export const indexOf = (pieces: readonly Piece[], offset: number) =>
  pieces.findIndex(({ end }) => end > offset);

/** Whether a verb is passive: "was sold", "rifles sold to". */
export function isPassive(pieces: readonly Piece[], at: number): boolean {
  const verb = pieces[at];
  if (!verb || !PARTICIPLE.test(verb.fold)) return false;
  const before = pieces.slice(Math.max(0, at - 3), at);
  return before.some(({ fold }) => BE.test(fold)) || isArmsNoun(before.at(-1)?.fold ?? '');
}

/** How far before its verb a subject may stand, in pieces. */
const MAX_TO_VERB = 12;

/** How far before it the party may stand that "it" is: "Russia rejected as groundless all reports that it had sold". */
const MAX_TO_PRONOUN = 24;
const AUXILIARY = /^(?:has|have|had|is|will|would|having|any)$/;

/** The last word before a place that is no auxiliary. */
const wordBefore = (pieces: readonly Piece[], at: number) =>
  pieces.slice(0, at).findLast(({ fold }) => !AUXILIARY.test(fold))?.fold ?? '';

/** Whether a verb says what somebody denies to do or to have done: "denied selling". */
const isDenied = (pieces: readonly Piece[], at: number) =>
  /ing$/.test(pieces[at]?.fold ?? '') && /^den(?:y|ies|ied|ying)$/.test(wordBefore(pieces, at));

const isPause = ({ raw, joined }: Piece) => /^[,–—]$/.test(raw) || (raw === '-' && !joined);

/** The pauses between which a party stands before a verb: "Turkey, a NATO member, sold"; null where it is all that they enclose, or no two do. */
function enclosed(pieces: readonly Piece[], { first, last }: Mention, at: number) {
  const before = pieces.slice(0, first).findLastIndex(isPause);
  const behind = pieces.findIndex((piece, i) => i > last && i < at && isPause(piece));
  if (before < 1 || behind < 0) return null;
  const words = pieces.slice(before + 1, behind).filter(({ fold }) => fold !== 'the');
  return words.length === last - first + 1 ? null : { before, behind };
}

/** Whether a party only stands in what is put between another and its verb, which tells of that and does nothing. */
function isApposed(pieces: readonly Piece[], mention: Mention, at: number): boolean {
  const around = enclosed(pieces, mention, at);
  return around !== null && !pieces.slice(around.behind + 1, at).some(isPause);
}

/** The last of the parties that may be a subject; where it stands in an apposition, the one that this tells of. */
function lastToAct(pieces: readonly Piece[], parties: readonly Mention[], at: number): Mention | null {
  const last = parties.at(-1);
  const around = last && enclosed(pieces, last, at);
  if (!last || !around) return last ?? null;
  const told = parties.filter((each) => each.last < around.before).at(-1);
  const isNext = told && !pieces.slice(told.last + 1, around.before).some(isPause);
  if (isApposed(pieces, last, at)) return isNext ? told : null;
  // Of two insertions in a row nobody can tell what the first is.
  return isNext ? null : last;
}

/** The subject of a verb: the last party before it that stands after no preposition and calls nothing. */
export function subjectOf(
  { pieces }: Clause,
  mentions: readonly Mention[],
  verb: FoundDealing,
): Mention | null {
  const at = indexOf(pieces, verb.start);
  if (verb.isNoun || isPassive(pieces, at)) return null;
  const isAgain = PRONOUN.test(wordBefore(pieces, at));
  const most = isAgain ? MAX_TO_PRONOUN : MAX_TO_VERB;
  const before = mentions.filter(({ last }) => last < at && at - last <= most);
  const free = before.filter(({ after, owns, isOrigin }) => after === null && !owns && !isOrigin);
  const subject = isAgain ? free.at(-1) : lastToAct(pieces, free, at);
  if (!subject) return null;
  const between = pieces.slice(subject.last + 1, at);
  const isCrossed = between.some(({ raw, fold }) => /^[;:”“"()]$/.test(raw) || NO_SUBJECT_ACROSS.test(fold));
  return isCrossed && !isAgain && !isDenied(pieces, at) ? null : subject;
}

/** Whether somebody is given something by a verb in the passive: "was supplied with missiles", "was sold 12 tanks". */
function isGivenTo({ pieces, found }: Clause, verb: FoundDealing): boolean {
  const at = indexOf(pieces, verb.start);
  const next = pieces.find(({ start }) => start >= verb.end);
  return (
    verb.direction === 'gives' &&
    BE.test(pieces[at - 1]?.fold ?? '') &&
    isPassive(pieces, at) &&
    (next?.fold === 'with' || found.some(({ kind, start }) => kind === 'quantity' && start === next?.start))
  );
}

/** The party that a verb in the passive gives something to, which stands before it as a subject does. */
export function receiverOf(clause: Clause, mentions: readonly Mention[], verb: FoundDealing): Mention | null {
  if (!isGivenTo(clause, verb)) return null;
  const at = indexOf(clause.pieces, verb.start);
  const before = mentions.filter(({ last, after }) => last < at && at - last <= 4 && after === null);
  return before.filter((mention) => !isApposed(clause.pieces, mention, at)).at(-1) ?? null;
}
