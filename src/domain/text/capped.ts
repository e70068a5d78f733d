/** Long lists on the screen: the first entries, and how many more there are. The only place that says how long is long. */

/** As many entries as somebody reads; to draw tens of thousands would hold the page up for nothing. */
export const MAX_LISTED = 100;

/** The first entries of a list, and how many are not among them. */
export interface Capped<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** A list as it is shown. */
export function capped<Item>(items: readonly Item[]): Capped<Item> {
  return { shown: items.slice(0, MAX_LISTED), more: Math.max(0, items.length - MAX_LISTED) };
}

/** A list of nothing. */
export const NOTHING: Capped<never> = capped([]);
