/** When somebody spoke, where the words of saying tell: "its spokesman said on 2 April 2019". */
import type { FoundDate } from '../found';
import type { Piece } from '../pieces';
import { setOf } from '../word-sets';
import { behindSpeech, isSaying, subjectBegins } from './speaker';

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

/** The dates in a sentence that say when somebody spoke, and not when it happened that they speak of. */
export function datesOfSaying(pieces: readonly Piece[], dates: readonly FoundDate[]): readonly FoundDate[] {
  return pieces.flatMap((_, at) =>
    isSaying(pieces, at) ? (dateBehind(pieces, at, dates) ?? dateBefore(pieces, at, dates) ?? []) : [],
  );
}
