/** Dates as FollowTheMoney has them: a year, a month or a day, without a word on how sure it is. */
import { type EdtfDate, interpretEdtf } from '../../domain/dates/edtf';

/** How much of a day is said, in letters of `YYYY-MM-DD`. */
const LENGTH = { day: 10, month: 7, year: 4, decade: 4 } as const;

/** The first time that a date may mean, as finely as it is known; null where it has no beginning. */
export function firstOf(date: EdtfDate): string | null {
  const { earliest, precision } = interpretEdtf(date);
  return earliest?.slice(0, LENGTH[precision]) ?? null;
}

/** The last time that it may mean; null where it has no end. */
export function lastOf(date: EdtfDate): string | null {
  const { latest, precision } = interpretEdtf(date);
  return latest?.slice(0, LENGTH[precision]) ?? null;
}
