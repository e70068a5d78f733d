/** By what the discs of a network are as large as they are; the names in links last for ever. */
import type { PartyId } from '../model/ids';
import type { MeasureId } from '../ranking/measures';

/**
 * The measures that mean something as an area. A share or a concentration does not: it is no amount, and who has bought once
 * from one supplier would be the largest of all.
 */
export const SIZE_MEASURES = [
  'exports',
  'imports',
  'recipients',
  'suppliers',
  'tiv-out',
  'tiv-in',
  'betweenness',
] as const satisfies readonly MeasureId[];

/** One of these measures. */
export type SizeMeasure = (typeof SIZE_MEASURES)[number];

/** By all that a party deals in, counted as by the widths of lines; all alike; and by each of these. */
export const SIZES = ['width', 'even', ...SIZE_MEASURES] as const;

/** One of these sizes. */
export type Size = (typeof SIZES)[number];

/** What the sizes of discs follow that do not follow widths. */
export interface Sized {
  /** Null where all are alike. */
  readonly measure: SizeMeasure | null;
  /** Who in the picture has most of it; null where nobody has any. */
  readonly greatest: {
    readonly party: PartyId;
    readonly value: number;
    /** How much of it is among those whom it stands for, where it is a part of a fold and any is. */
    readonly within?: number;
  } | null;
  /** Of how many parties in the picture it cannot be told. */
  readonly untold: number;
  /** How many firm deals are in no size, since they state no volume; none where sizes are of something else. */
  readonly lacking: number;
}
