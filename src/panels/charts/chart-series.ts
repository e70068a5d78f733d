/** What a chart of years shows. */
import type { ByYear } from '../../domain/lenses/trade-totals';

/** A number for each year, and what these numbers are. */
export interface Series {
  /** Tells it from the other one; a series that stands alone needs no name. */
  readonly name?: string;
  /** Its name inside a sentence. */
  readonly inText?: string;
  readonly byYear: ByYear;
  /** How many deals belong to a year and do not state their number; none where it is left out. */
  readonly lacking?: ByYear;
}
