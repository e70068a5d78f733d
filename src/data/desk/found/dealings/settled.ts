/** Whether arms that are still to come were ordered already: they are told to come by some day, as nothing does that is only offered. */
import { MONTH_NAMES } from '../../../../domain/dates/month-names';
import type { Piece } from '../pieces';
import { has, setOf, until } from '../word-sets';

const FUTURE = setOf('will shall ll');
const BE = setOf('is are was were be');
/** What stands after "is" and before "to" where a timetable speaks, and not somebody's wish. */
const SCHEDULED = setOf('due scheduled set expected slated');
/** What makes of a delivery one of a deal that nobody has made yet. */
const UNSURE = setOf(
  'offer offers offered offering propose proposes proposed proposal possible potential potentially planned plans plan talks negotiate ' +
    'negotiates negotiating negotiations may might could would should if unless whether hopes hoped wants considering seeks',
);

const MONTHS = setOf(MONTH_NAMES.join(' ').toLowerCase());
const isYear = ({ type, raw }: Piece) => type === 'number' && /^(?:19|20)\d\d$/.test(raw);
const isMonth = ({ raw, fold }: Piece) => /^\p{Lu}/u.test(raw) && MONTHS.has(fold);
const SPANS = setOf('year month week summer autumn winter spring quarter');
const isNext = ({ fold }: Piece, next: Piece | undefined) =>
  /^(?:next|this|the)$/.test(fold) && SPANS.has(next?.fold ?? '');

/** Whether some words, in the order of the text, name a day, a month, a year or the like. */
const tellWhen = (words: readonly Piece[]) =>
  words.some((piece, at) => isYear(piece) || isMonth(piece) || isNext(piece, words[at + 1]));

/** Whether words, in the order of the text, say from one place on that something is to come by a timetable: "will", "is due to". */
function isTimetable(words: readonly Piece[], at: number): boolean {
  const [here, next, then] = [words[at]?.fold ?? '', words[at + 1]?.fold ?? '', words[at + 2]?.fold ?? ''];
  if (FUTURE.has(here)) return true;
  return BE.has(here) && (next === 'to' || (SCHEDULED.has(next) && (then === 'to' || then === 'for')));
}

const hasTimetable = (words: readonly Piece[]) => words.some((_, at) => isTimetable(words, at));

/** How far from its verb the words may stand that say that it is to come, and how far behind a noun. */
const MAX_TO_VERB = 7;
const MAX_BEHIND_NOUN = 14;

/** Whether it is told as to come: before a verb; before a noun ("due for delivery") or behind it ("deliveries are due to begin"). */
export function isScheduled(isNoun: boolean, clause: readonly Piece[], after: readonly Piece[]): boolean {
  const before = clause.slice(0, MAX_TO_VERB).reverse();
  if (!isNoun) return hasTimetable(before);
  const behind = after.slice(0, MAX_BEHIND_NOUN);
  const end = behind.findIndex(({ raw }) => /^[,;:()—–]$/.test(raw));
  return (
    before.slice(-4).some((_, at, near) => isTimetable(near, at)) ||
    hasTimetable(end < 0 ? behind : behind.slice(0, end))
  );
}

/** Words of telling, behind which a day is that on which somebody spoke: "the embassy confirmed on 17 May". */
const SAYING = setOf('said says announced announces confirmed told stated declared reported added');
const isSaying = ({ fold }: Piece) => SAYING.has(fold);

/** What some words before a verb, in the order of the text, tell besides that somebody said it on some day: what stands behind "that". */
function besidesSaying(words: readonly Piece[]): readonly Piece[] {
  const that = words.findLastIndex(({ fold }) => fold === 'that');
  return words.slice(0, that + 1).some(isSaying) ? words.slice(that + 1) : words;
}

/** Whether arms that are told as to come are so by some day, and nothing in the sentence says that the deal is only thought of. */
export function isSettled(before: readonly Piece[], after: readonly Piece[]): boolean {
  const words = [...before].reverse();
  // May with a capital is the month.
  const all = [...words, ...after].filter(({ raw }) => raw !== 'May');
  return !has(all, UNSURE) && (tellWhen(besidesSaying(words)) || tellWhen(until(after, isSaying)));
}
