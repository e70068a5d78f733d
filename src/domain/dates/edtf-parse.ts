/** Dates that a person wrote, with what to tell them of those that are none. */
import { type EdtfDate, type InterpretedDate, interpretEdtf } from './edtf';
import { nearestEdtf } from './edtf-nearest';
import { type EdtfRefusal, readEdtf } from './edtf-read';

/** A date, or why there is none, with the date that was probably meant. */
export type EdtfParse =
  | { readonly ok: true; readonly date: InterpretedDate }
  | { readonly ok: false; readonly reason: EdtfRefusal; readonly nearest?: string };

/** Reads a date, or says what is wrong with the text and, where that is obvious, what was meant. */
export function parseEdtf(text: string): EdtfParse {
  const reading = readEdtf(text);
  if (reading.kind !== 'refused') return { ok: true, date: interpretEdtf(text as EdtfDate) };
  const nearest = nearestEdtf(text);
  return { ok: false, reason: reading.reason, ...(nearest === undefined ? {} : { nearest }) };
}
