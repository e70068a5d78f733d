/** Dates in a text, as our own reader of dates has them. */
import { type EdtfDate, isEdtf } from '../../../../domain/dates/edtf';
import { MONTH_NAMES } from '../../../../domain/dates/month-names';
import type { At, FoundDate, FoundEitherDate } from '../found';
import { type Piece, piecesOf } from '../pieces';
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

function isOfSomethingElse(pieces: readonly Piece[], first: number): boolean {
  const [begin, before] = [pieces[first], pieces[first - 1]];
  if (!begin || !before) return false;
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
