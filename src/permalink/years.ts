import { YEAR_RANGE } from '../domain/dates/edtf-read';
import type { YearSpan } from '../domain/model/relationship';
import type { Finding } from './finding';
import type { Notation, Reading } from './notations';
import { noticeOf } from './notice';

const SPAN = /^(\d{4})(?:\.\.(\d{4}))?$/;

const inRange = (year: number) => year >= YEAR_RANGE.first && year <= YEAR_RANGE.last;
const textOf = (first: number, last: number) => `${first}..${last}`;

/** The span that a wrong text probably means: that of the two years in it, whatever joins them. */
function spanMeant(text: string): string | null {
  const [a, b, ...rest] = (text.match(/\d+/g) ?? []).map(Number);
  if (a === undefined || b === undefined || rest.length > 0) return null;
  return inRange(a) && inRange(b) ? textOf(Math.min(a, b), Math.max(a, b)) : null;
}

function wrongYears(text: string, finding: Finding): Reading<never> {
  return { notices: [noticeOf(text, finding, spanMeant(text))] };
}

/** Both ends of a span, `2000..2015`, or a year alone, `2007`, which is read as `2007..2007`. */
export const YEARS: Notation<YearSpan | null> = {
  parse(text) {
    const [, from, to = from] = SPAN.exec(text) ?? [];
    if (from === undefined || to === undefined) {
      return wrongYears(text, { code: 'no-years', text });
    }
    const [first, last] = [Number(from), Number(to)];
    if (!inRange(first) || !inRange(last)) {
      return wrongYears(text, { code: 'years-outside', text, ...YEAR_RANGE });
    }
    if (first > last) return wrongYears(text, { code: 'years-reversed', text });
    return { value: { first, last }, notices: [] };
  },
  format: (span) => (span ? textOf(span.first, span.last) : ''),
};
