/** What parties can be ranked by. Their ids stand in links, and last for ever. */

/** What can be measured of a party, in the order in which it is offered. */
export const MEASURE_IDS = [
  'exports',
  'imports',
  'recipients',
  'suppliers',
  'tiv-out',
  'tiv-in',
  'supplier-share',
  'recipient-share',
  'concentration',
  'betweenness',
] as const;

/** One of the measures. */
export type MeasureId = (typeof MEASURE_IDS)[number];

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
