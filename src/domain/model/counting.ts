/** Which of what was delivered counts in a sum. */
import type { YearSpan } from './relationship';

/**
 * What of a deal counts in a sum while years are chosen: what was delivered in these years; or, where they are those of the order,
 * all that was ever delivered of it. Where two filters are compared there may be the years of each, null for all years.
 */
export interface Counting {
  readonly code: 'delivered' | 'ordered';
  readonly years: readonly (YearSpan | null)[];
}
