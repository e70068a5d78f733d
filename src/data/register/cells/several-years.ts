/** Dates that name several years, of which nobody says in which it was: "between 2014 and 2016", "FY 2014 or 2015". */
import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import type { NoteReason } from '../rows/report-note';

/** Years that are no part of a longer number, or of one with decimals. */
const YEARS = /(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)/g;

/** No span that is written in one cell is longer: what is, are numbers of another kind. */
const MAX_YEARS = 20;

/** No date is longer. */
const MAX_SIGNS = 60;

/** From the first to the last year that a text names, and what is said of it; null where it does not name several in their order. */
export function severalYears(cell: string): { readonly date: EdtfDate; readonly doubt: NoteReason } | null {
  const text = cell.trim();
  const years = text.length > MAX_SIGNS ? [] : (text.match(YEARS) ?? []).map(Number);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isRising = years.every((year, at) => at === 0 || year > (years[at - 1] ?? 0));
  if (years.length < 2 || !isRising || last - first > MAX_YEARS) return null;
  const date = `${first}/${last}`;
  return isEdtf(date) ? { date, doubt: { code: 'vague-date', text, date } } : null;
}
