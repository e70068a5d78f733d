import type { EdtfRefusal, PointRefusal } from '../../../domain/dates/edtf-read';
import { type ByCode, byCode } from '../../grammar/by-code';
import { monthName } from '../grammar/grammar';

const noMonth = (month: string) => `month ${month} does not exist`;

const POINT: ByCode<PointRefusal, string> = {
  shape: 'a date is written YYYY, YYYY-MM or YYYY-MM-DD, then “?”, “~” or “%” if need be',
  'decade-with-month': 'a decade has no month',
  'day-without-month': 'a day needs its month',
  'day-zero': 'day 00 does not exist',
  mixed: ({ sign }) => `“X” and “${sign}” do not go together`,
  year: ({ first, last }) => `only the years ${first} to ${last} are read`,
  month: ({ month }) => noMonth(month),
  season: ({ month }) => `${noMonth(month)}, and codes for seasons and quarters are not read`,
  'month-for-years': ({ month, years }) => `${noMonth(month)}; for a range of years write ${years}`,
  day: ({ year, month, days, day }) =>
    `${monthName(month)} ${year} has ${days} days, so day ${day} does not exist`,
};

const REFUSAL: ByCode<EdtfRefusal, string> = {
  ...POINT,
  'no-text': 'a date must be a text',
  empty: 'the date is empty',
  several: 'an interval has two dates, with one “/” between them',
  'open-end': 'an open end of an interval is written “..”',
  'both-open': 'an interval needs at least one known end',
  reversed: 'the interval ends before it begins',
  'same-start': 'the second date of an interval must begin after the first',
  long: ({ most }) => `a date has at most ${most} characters`,
  'in-interval': ({ date, reason }) =>
    `in the ${date === 'first' ? 'first' : 'second'} date of the interval: ${byCode(POINT, reason)}`,
};

/** Why a text is no date, as the end of a sentence. */
export const whyNoDate = (reason: EdtfRefusal): string => byCode(REFUSAL, reason);
