/** Dates as reference managers hold them, who know less of doubt than EDTF does. */
import { type EdtfDate, interpretEdtf } from '../../domain/dates/edtf';
import { citationsWords } from '../../words/exports/citations';

/** Year, month and day, as far as they are known. */
export type DateParts = readonly [number, ...number[]];

const KNOWN_PARTS = { day: 3, month: 2, year: 1, decade: 1 } as const;

/** One date, or an end of an interval; a decade has two ends. */
function partsOf(text: string): DateParts[] {
  const { earliest, latest, precision } = interpretEdtf(text as EdtfDate);
  const ends = precision === 'decade' ? [earliest, latest] : [earliest];
  return ends.flatMap((end) => {
    const [year, ...others] = (end ?? '').split('-').map(Number);
    return year ? [[year, ...others.slice(0, KNOWN_PARTS[precision] - 1)] as const] : [];
  });
}

/** The first and, where there is a range, the last date, each as finely as it is known; an open end is left out. */
export function datePartsOf(date: EdtfDate): DateParts[] {
  const all = date.split('/').flatMap((end) => (end === '..' ? [] : partsOf(end)));
  const last = all.at(-1);
  return last === undefined ? [] : [...all.slice(0, 1), ...(all.length > 1 ? [last] : [])];
}

/** Whether a date is not simply what its parts say: approximate, uncertain, or without an end. */
export function isDoubtful(date: EdtfDate): boolean {
  const { approximate, uncertain, earliest, latest } = interpretEdtf(date);
  return approximate || uncertain || earliest === null || latest === null;
}

/** A sentence on a date that its parts alone do not give, or none: "Date: about January 2007." */
export function dateRemark(date: EdtfDate): string[] {
  return isDoubtful(date) || /X/.test(date) ? [citationsWords().date(date)] : [];
}
