/** Dates in a text, as our own reader of dates has them. */
import { type EdtfDate, isEdtf } from '../../../../domain/dates/edtf';
import { MONTH_NAMES } from '../../../../domain/dates/month-names';
import type { At, FoundDate, FoundEitherDate } from '../found';
import { isHyphen, type Piece, piecesOf } from '../pieces';
import { DATE_FORMS } from './date-forms';
import { FORMS_ABROAD } from './dates-abroad';
import { eitherAt } from './either-date';
import { MONTHS_ABROAD } from './months-abroad';

/** What a date may begin with; all else is spared the forms. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES.flatMap((name) => [name.toLowerCase(), name.slice(0, 3).toLowerCase()]),
  ...[
    'sept',
    'the',
    'early',
    'mid',
    'middle',
    'late',
    'beginning',
    'start',
    'end',
    'spring',
    'summer',
    'autumn',
    'fall',
  ],
  ...[
    'q',
    'h',
    'first',
    'second',
    'third',
    'fourth',
    'last',
    'this',
    'next',
    'from',
    'between',
    'about',
    'around',
  ],
  ...[...MONTHS_ABROAD.keys()].map((name) => piecesOf(name)[0]?.fold ?? ''),
  ...['circa', 'ca', 'c', 'since', 'as', 'until', 'till', 'up', 'before', 'after', 'by', 'no', 'not'],
]);

/** A number behind one of these is no year: "Resolution 1929". */
const NO_YEAR =
  /^(?:resolution|resolutions|unscr|article|section|no|nos|number|law|room|page|flight|order|block|project|regiment|model)$/;

/** What stands before a year though it begins with a large letter. */
const BEFORE_YEARS =
  /^(?:in|since|until|till|before|after|from|by|during|of|between|en|de|im|seit|depuis|desde|bis|entre)$/;

/** Whether a number is of a name, as more is written to it than to a year: "Rafale 2000-3", and not "2000-01" or "In 2000-3". */
function isOfName(pieces: readonly Piece[], first: number): boolean {
  const [before, begin, sign, next, after] = pieces.slice(first - 1, first + 4);
  if (before?.type !== 'word' || begin?.type !== 'number' || !/^\p{Lu}/u.test(before.raw)) return false;
  if (!(sign?.joined && isHyphen(sign) && next?.joined)) return false;
  if (FIRST_WORDS.has(before.fold) || BEFORE_YEARS.test(before.fold)) return false;
  if (next.type === 'word') return /^\p{Lu}/u.test(next.raw);
  return !/^\d{2}(?:\d{2})?$/.test(next.raw) || Boolean(after?.joined && after.type === 'word');
}

function isOfSomethingElse(pieces: readonly Piece[], first: number): boolean {
  const [begin, before] = [pieces[first], pieces[first - 1]];
  if (!begin || !before) return false;
  if (isOfName(pieces, first)) return true;
  if (begin.joined && !/^[("“‘«[—–:;,]$/.test(before.raw)) return true;
  return (
    begin.type === 'number' &&
    NO_YEAR.test(before.raw === '.' ? (pieces[first - 2]?.fold ?? '') : before.fold)
  );
}

const ALL_FORMS = [...DATE_FORMS, ...FORMS_ABROAD];

interface Read {
  readonly length: number;
  /** Null where what is written is no date, or may be several: the 31st of June, 3/4/2005. Nothing shorter in it is one. */
  readonly date: EdtfDate | null;
}

function longestAt(text: string, start: number, document: EdtfDate | undefined): Read | null {
  let best: Read | null = null;
  for (const { pattern, read } of ALL_FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match?.groups || match[0].length <= (best?.length ?? 0)) continue;
    const date = read(match.groups, document);
    best = { length: match[0].length, date: date !== null && isEdtf(date) ? date : null };
  }
  return best;
}

/** The last piece that ends before a place of the text. */
function lastBefore(pieces: readonly Piece[], first: number, end: number): number {
  let last = first;
  while ((pieces[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}

/** The date that begins at a piece, or what may be one of two. */
export function dateAt(
  text: string,
  pieces: readonly Piece[],
  first: number,
  document: EdtfDate | undefined,
): At<FoundDate | FoundEitherDate> | null {
  const begin = pieces[first];
  if (!begin || begin.type === 'sign' || (begin.type === 'word' && !FIRST_WORDS.has(begin.fold))) return null;
  if (isOfSomethingElse(pieces, first)) return null;
  const either = begin.type === 'number' ? eitherAt(text, begin.start) : null;
  if (either) return { first, last: lastBefore(pieces, first, either.end), found: either };
  const read = longestAt(text, begin.start, document);
  if (!read) return null;
  const end = begin.start + read.length;
  const last = lastBefore(pieces, first, end);
  const { date } = read;
  return { first, last, found: date && { kind: 'date', start: begin.start, end, date } };
}
