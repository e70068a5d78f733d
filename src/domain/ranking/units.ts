/** How the measures of parties are to be read, and what they are over. */
import type { MeasureId } from './measures';

/** How a number is to be read: as a count, as a volume in SIPRI's TIV, as a share of a whole, or as an index from 0 to 1. */
export type MeasureUnit = 'count' | 'tiv' | 'share' | 'index';

/** The unit of each measure. */
export const MEASURE_UNIT: Readonly<Record<MeasureId, MeasureUnit>> = {
  exports: 'count',
  imports: 'count',
  recipients: 'count',
  suppliers: 'count',
  'tiv-out': 'tiv',
  'tiv-in': 'tiv',
  'supplier-share': 'share',
  'recipient-share': 'share',
  concentration: 'index',
  betweenness: 'index',
};

/**
 * Over which deals of a party each is: those in which it exports, imports, or any; and whether over those alone that state a
 * volume. One that is a number of deals itself says so.
 */
export const MEASURE_OVER: Readonly<
  Record<MeasureId, { readonly side: 'out' | 'in' | 'both'; readonly of: 'deals' | 'volume' | 'itself' }>
> = {
  exports: { side: 'out', of: 'itself' },
  imports: { side: 'in', of: 'itself' },
  recipients: { side: 'out', of: 'deals' },
  suppliers: { side: 'in', of: 'deals' },
  'tiv-out': { side: 'out', of: 'volume' },
  'tiv-in': { side: 'in', of: 'volume' },
  'supplier-share': { side: 'in', of: 'volume' },
  'recipient-share': { side: 'out', of: 'volume' },
  concentration: { side: 'in', of: 'volume' },
  betweenness: { side: 'both', of: 'deals' },
};
