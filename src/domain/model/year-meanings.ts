/** What the years of a relationship can mean, and what is known of each. */

/**
 * What must have happened in a year for it to count: anything that is told with a date, the order, a delivery; or that
 * the relationship went on.
 */
export const YEAR_MEANINGS = ['any', 'ordered', 'delivered', 'active'] as const;

/** One of the meanings of years. */
export type YearMeaning = (typeof YEAR_MEANINGS)[number];

/** The bit of each meaning where one number holds what is so of several. */
export const MEANING_BIT: Readonly<Record<YearMeaning, number>> = {
  any: 1,
  ordered: 2,
  delivered: 4,
  active: 8,
};

/** Days as numbers that are in the order of the days: 20061223. */
export type DayNumber = number;

/** Stand for the ends of a time that has none: before and after all days that dates can name. */
export const NO_FIRST_DAY: DayNumber = 10000101;
export const NO_LAST_DAY: DayNumber = 29991231;

/** When a relationship was ordered, delivered and active, as far as its sources tell. */
export interface Times {
  /** The first and the last day on which it may have been ordered; null where no source dates an order. */
  readonly order: { readonly first: DayNumber; readonly last: DayNumber } | null;
  /** Every year in which something may have been delivered, in order. */
  readonly delivered: readonly number[];
  /** From the first year that it may have been under way to the last; null where nothing of it has a date. */
  readonly active: { readonly first: number; readonly last: number } | null;
  /** The meanings in which a date of it leaves the year open, in the bits of MEANING_BIT. */
  readonly unsure: number;
}
