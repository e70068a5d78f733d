/** Who of a part of a fold is at the ends of a line. */
import type { End } from '../../columns/folds';
import type { PartyId } from '../../model/ids';

/** The parties of a part at one end of a line, those with the most of it first, and how many the part has in all. */
export interface EndOfLine {
  readonly parties: readonly PartyId[];
  readonly of: number;
}

/** Both ends of a line: null for a party by itself. Both are the same parties, those of either end, where it stays within a part. */
export type EndsOfLine = Readonly<Record<End, EndOfLine | null>>;
