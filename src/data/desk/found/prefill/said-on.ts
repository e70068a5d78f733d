/** When somebody spoke, where the words of saying tell: "its spokesman said on 2 April 2019". */
import type { FoundDate } from '../found';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import { behindSpeech, isAccording, isSaying, subjectBegins } from './speaker';

const WHEN_OR_WHERE = setOf('on in at late early mid');
const WEEKDAY = setOf('monday tuesday wednesday thursday friday saturday sunday');

/** How far behind the words of saying their date may stand: "said in Bucharest on Tuesday, 2 April 2019". */
const MAX_TO_DATE = 8;

const dateFrom = (dates: readonly FoundDate[], piece: Piece | undefined) =>
  dates.find(({ start }) => start === piece?.start) ?? null;

/** Whether a piece may stand between the words of saying and their date: a preposition and the place or the day behind it. */
function isPassed(pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (!piece) return false;
  if (WHEN_OR_WHERE.has(piece.fold)) return true;
  if (piece.raw === ',') return WEEKDAY.has(before?.fold ?? '');
  return (
    /^\p{Lu}/u.test(piece.raw) &&
    (WHEN_OR_WHERE.has(before?.fold ?? '') || /^\p{Lu}/u.test(before?.raw ?? ''))
  );
}

function dateBehind(pieces: readonly Piece[], verb: number, dates: readonly FoundDate[]): FoundDate | null {
  const from = (behindSpeech(pieces, verb) ?? verb) + 1;
  for (let at = from; at < from + MAX_TO_DATE; at++) {
    const date = dateFrom(dates, pieces[at]);
    if (date) return at > from ? date : null;
    if (!isPassed(pieces, at)) return null;
  }
  return null;
}

/** The date that a sentence begins with before whoever speaks: "On 14 September 2005 the embassy reported that". */
function dateBefore(pieces: readonly Piece[], verb: number, dates: readonly FoundDate[]): FoundDate | null {
  const subject = subjectBegins(pieces, verb);
  // "In 2005, the embassy said, Russia sold tanks" dates the sale.
  if (subject === null || pieces[verb + 1]?.raw === ',') return null;
  const date = /^(?:on|in)$/.test(pieces[0]?.fold ?? '') ? dateFrom(dates, pieces[1]) : null;
  if (!date) return null;
  const between = pieces.slice(0, subject).filter(({ start }) => start >= date.end);
  return between.every(({ raw }) => raw === ',') ? date : null;
}

const isPause = (pieces: readonly Piece[], at: number) =>
  /^[,;:()—–]$/.test(pieces[at]?.raw ?? '') && pieces[at + 1]?.joined !== true;

/** Words with which it begins what somebody says. */
const BEGINS_SAID = setOf('that que qu dass что');

/**
 * The dates in the part of a sentence in which somebody speaks, between pauses and words such as "that", where nothing is told to be
 * dealt in it; where something is behind the words of saying, those before them.
 */
export function datesInOwnPart(
  pieces: readonly Piece[],
  verb: number,
  dates: readonly FoundDate[],
  dealings: readonly { readonly start: number }[],
): readonly FoundDate[] {
  let [first, last] = [verb, verb];
  while (first > 0 && !isPause(pieces, first - 1)) first -= 1;
  while (
    last < pieces.length - 1 &&
    !isPause(pieces, last + 1) &&
    !BEGINS_SAID.has(pieces[last + 1]?.fold ?? '')
  )
    last += 1;
  const from = pieces[first]?.start ?? 0;
  const ends = [pieces[last]?.end ?? 0, pieces[verb]?.end ?? 0];
  const isWithin = (to: number) => (one: { readonly start: number }) => one.start >= from && one.start < to;
  const end = ends.find((to) => !dealings.some(isWithin(to)));
  return end === undefined ? [] : dates.filter(isWithin(end));
}

/** The dates in a sentence that say when somebody spoke, and not when it happened that they speak of. */
export function datesOfSaying(
  pieces: readonly Piece[],
  dates: readonly FoundDate[],
  dealings: readonly { readonly start: number }[],
): readonly FoundDate[] {
  return pieces.flatMap((_, at) => {
    const date = isSaying(pieces, at)
      ? (dateBehind(pieces, at, dates) ?? dateBefore(pieces, at, dates))
      : null;
    if (date) return [date];
    return isSaying(pieces, at) || isAccording(pieces, at) ? datesInOwnPart(pieces, at, dates, dealings) : [];
  });
}
