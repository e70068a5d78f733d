/** Dates as people write them at the desk, and what they are taken for. */
import { type EdtfDate, isEdtf } from '../../../domain/dates/edtf';
import { nearestEdtf } from '../../../domain/dates/edtf-nearest';
import { type EdtfRefusal, readEdtf } from '../../../domain/dates/edtf-read';
import { isNoDay } from '../../register/cells/full-dates';
import { vagueDate } from '../../register/cells/vague-dates';
import { dateAt } from '../found/dates/dates';
import { piecesOf } from '../found/pieces';
import { dateInWords } from './dates-in-words';

/** A date, or why a text is none; then with the date that was probably meant, where that is plain. */
export type ReadDate =
  | { readonly is: 'date'; readonly date: EdtfDate }
  | { readonly is: 'nothing' }
  | { readonly is: 'none'; readonly reason: EdtfRefusal; readonly nearest: EdtfDate | null }
  /** A day that no calendar has. */
  | { readonly is: 'no-day'; readonly nearest: EdtfDate | null }
  /** Its day may be its month. */
  | { readonly is: 'either' };

const EITHER = /^\d{1,2}[/-]\d{1,2}[/-][12]\d{3}$/;

/** Full stops behind shortened months, as in "Sept. 14, 2005". */
const SHORT_MONTH = /\b(\p{L}{3,4})\.(?=\s)/gu;

/** The date that a text is from its first word to its last, as dates are found in texts: "early 2007", "Q3 2012". */
function dateFound(words: string): EdtfDate | null {
  const pieces = piecesOf(words);
  const { found, last } = dateAt(words, pieces, 0, undefined) ?? {};
  return found?.kind === 'date' && last === pieces.length - 1 ? found.date : null;
}

/** The date that a text means. What the page writes in words is read as the very date that it was written for. */
export function readDate(text: string): ReadDate {
  const words = text.trim();
  if (words === '') return { is: 'nothing' };
  if (isEdtf(words)) return { is: 'date', date: words };
  const shown = dateInWords(words);
  if (shown) return { is: 'date', date: shown };
  const plain = words.replace(SHORT_MONTH, '$1');
  const nearest = (nearestEdtf(plain) ?? null) as EdtfDate | null;
  if (isNoDay(words) || isNoDay(plain)) return { is: 'no-day', nearest };
  const reading = readEdtf(words);
  const reason: EdtfRefusal = reading.kind === 'refused' ? reading.reason : { code: 'shape' };
  // What is written as EDTF has it, and is none, is a slip: it is asked about, and not put right in silence.
  if (/^[12]\d{3}-\d\d(?:-\d\d)?$/.test(words)) return { is: 'none', reason, nearest };
  const date = nearest ?? dateFound(words) ?? vagueDate(words)?.date ?? null;
  if (date !== null) return { is: 'date', date };
  return EITHER.test(words) ? { is: 'either' } : { is: 'none', reason, nearest: null };
}
