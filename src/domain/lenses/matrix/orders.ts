/** By what the rows and columns of a matrix are ordered; the names in links last for ever. */

/** The greatest first; by name; those next to one another that deal with the same parties. */
export const ORDERS = ['weight', 'name', 'likeness'] as const;

/** One of these orders. */
export type Order = (typeof ORDERS)[number];
