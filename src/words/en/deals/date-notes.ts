/** Why something is noted about the date of a row. */

import type { ChangedYear } from '../../../data/register/rows/notes-on-cells';
import type { NoteReason } from '../../../data/register/rows/report-note';
import type { ByCode } from '../../grammar/by-code';
import { monthName, quoted } from '../grammar/grammar';
import { formatEdtf } from './dates';

/** What is doubtful about a year that was read so, as the beginning of a sentence. */
function changedYearInWords(text: string, { year, into }: ChangedYear): string {
  return into === 'number'
    ? `${quoted(text)} was probably a day of ${year}: a spreadsheet numbers the days`
    : `${quoted(text)} was probably the year ${year}: a spreadsheet took the number for a day`;
}

/** The reasons that are about dates. */
export const DATE_REASONS = {
  'no-year': 'There is no year.',
  'no-date-given': ({ text }) =>
    text === ''
      ? 'No date is given: the row is opened without one.'
      : `${quoted(text)} gives no date: the row is opened without one.`,
  'not-a-year': ({ text }) => `${quoted(text)} is not a year.`,
  'no-single-year': ({ text }) => `${quoted(text)} does not name one year.`,
  'no-year-of-delivery': ({ text }) => `${quoted(text)} is not a year: this delivery stands in no year.`,
  'changed-year': ({ text, changed }) => `${changedYearInWords(text, changed)}.`,
  'year-of-text': ({ text, year }) => `${quoted(text)} was read as the year ${year}.`,
  'month-of-year': ({ text, month, year }) => `${quoted(text)} was probably ${monthName(month)} ${year}.`,
  'month-or-day': ({ text, month, year, day }) =>
    `${quoted(text)} is probably ${monthName(month)} ${year}, or ${day} ${monthName(month)} of a year that it does not say. It is kept without a date.`,
  'day-without-year': ({ text, month, day }) =>
    `${quoted(text)} is probably ${day} ${monthName(month)} of a year that it does not say. It is kept without a date.`,
  'numbers-without-year': ({ text }) =>
    `${quoted(text)} is probably a day and a month of a year that it does not say, or a month and a year. It is kept without a date.`,
  'short-year': ({ text, year }) =>
    `${quoted(text)} has only two digits of its year, which is probably ${year}. It is kept without a date.`,
  'year-left-out': ({ text, changed }) =>
    `${changed ? changedYearInWords(text, changed) : `${quoted(text)} is not a year`}, and is left out.`,
  'vague-date': ({ text, date }) =>
    `${quoted(text)} is not a plain year: it is read as “${formatEdtf(date)}”.`,
  'no-such-day': ({ text, year }) =>
    `${quoted(text)} is a day that no calendar has: only the year ${year} was taken, as uncertain.`,
  'sign-before-year': ({ text, year }) =>
    `${quoted(text)} was read as the year ${year}: a sign stands before it.`,
  'several-years': ({ text, year }) =>
    `${quoted(text)} may be more than one year: only the first, ${year}, was taken.`,
  'year-to-come': ({ year }) => `The year ${year} is still to come: it is kept as it stands.`,
  'early-year': ({ year, first }) => `The year ${year} is before ${first}: it is kept as it stands.`,
  'delivered-without-date': ({ text, isPart }) =>
    `${quoted(text)} delivered, and nothing says when: the deal is told as ${isPart ? 'delivered in part, and no year or sum counts' : 'delivered, and no year counts'} the number.`,
  'part-delivered': ({ text }) =>
    `${quoted(text)} delivered does not say that all of the order came: the deal is told as delivered in part, and sums count the least that it says, or nothing.`,
  'none-delivered': ({ text }) => `${quoted(text)} is not taken for a delivery: the number delivered is 0.`,
  'more-delivered': ({ text, ordered }) =>
    `${quoted(text)} delivered of ${ordered} ordered: the deal is told with the ${ordered}, and sums of what was delivered count the number delivered where a year says when.`,
  'delivered-in-no-year': 'Something was delivered, but no year says when: it counts as ordered only.',
} satisfies Partial<ByCode<NoteReason, string>>;
