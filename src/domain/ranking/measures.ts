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
