/** Days that are told without their year: "on 3 January". No date is found there, and the day is not that of the document. */
import type { EdtfDate } from '../../../../domain/dates/edtf';
import { MONTH_NAMES } from '../../../../domain/dates/month-names';
import { MONTHS_ABROAD } from '../dates/months-abroad';
import type { FoundDate } from '../found';
import { type Piece, piecesOf } from '../pieces';

const MONTHS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
  ...[...MONTHS_ABROAD.keys()].map((name) => piecesOf(name)[0]?.fold ?? ''),
]);
/** What a day has between its number and its month: "3rd of January", "3. Januar", "3 de enero". */
const BETWEEN = /^(?:st|nd|rd|th|of|de|er|\.)$/;
/** A day of a year that nobody tells; it is no date of its own, and only keeps the field empty. */
const UNTOLD_YEAR = 'XXXX' as EdtfDate;

const isDay = (piece: Piece | undefined) =>
  piece?.type === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(piece.raw);

/** Where the month of a day stands, behind its number or before it; null where it is none. */
function monthOf(pieces: readonly Piece[], at: number): number | null {
  if (!isDay(pieces[at])) return null;
  if (MONTHS.has(pieces[at - 1]?.fold ?? '')) return at - 1;
  let behind = at + 1;
  while (behind < at + 3 && BETWEEN.test(pieces[behind]?.fold || pieces[behind]?.raw || '')) behind += 1;
  return MONTHS.has(pieces[behind]?.fold ?? '') ? behind : null;
}

/** The days without a year among some pieces, as dates of which nothing is known. */
export function daysWithoutYear(pieces: readonly Piece[], dates: readonly FoundDate[]): readonly FoundDate[] {
  return pieces.flatMap((_, at): FoundDate[] => {
    const month = monthOf(pieces, at);
    const [begin, end] = [pieces[Math.min(at, month ?? at)], pieces[Math.max(at, month ?? at)]];
    if (month === null || !begin || !end) return [];
    const isFound = dates.some((date) => date.start < end.end && date.end > begin.start);
    return isFound ? [] : [{ kind: 'date', start: begin.start, end: end.end, date: UNTOLD_YEAR }];
  });
}
