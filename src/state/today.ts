import type { EdtfDate } from '../domain/dates/edtf';

/** Today, `YYYY-MM-DD`, where the reader is. */
export function today(): EdtfDate {
  return new Intl.DateTimeFormat('sv-SE').format(new Date()) as EdtfDate;
}
