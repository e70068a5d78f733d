/** By what the rows and columns of a matrix are ordered; the names in links last for ever. */

/** The greatest first; by name; those of one part of the world together; those that deal with the same parties. */
export const ORDERS = ['weight', 'name', 'region', 'likeness'] as const;

/** One of these orders. */
export type Order = (typeof ORDERS)[number];
