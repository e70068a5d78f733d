/** By what the rows and columns of a matrix are ordered; the names in links last for ever. */

import { MEASURE_IDS, type MeasureId } from '../../ranking/measures';

/** The greatest first; by name; those of one part of the world together; those that deal with the same parties. */
export const PLAIN_ORDERS = ['weight', 'name', 'region', 'likeness'] as const;

/** These, and by each of the measures of a party, the greatest first. */
export const ORDERS = [...PLAIN_ORDERS, ...MEASURE_IDS] as const;

/** One of these orders. */
export type Order = (typeof ORDERS)[number];

/** The measure that an order follows; null for one that follows none. */
export const measureOf = (order: Order): MeasureId | null => MEASURE_IDS.find((one) => one === order) ?? null;
