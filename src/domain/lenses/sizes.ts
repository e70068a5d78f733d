/** By what the discs of a network are as large as they are; the names in links last for ever. */
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
