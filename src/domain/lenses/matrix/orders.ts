/** By what the rows and columns of a matrix are ordered, and to what they fold; the names in links last for ever. */
import type { RegionLevel } from '../../groups/regions';

/** The greatest first; by name; those of one part of the world together; those that deal with the same parties. */
export const ORDERS = ['weight', 'name', 'region', 'likeness'] as const;

/** One of these orders. */
export type Order = (typeof ORDERS)[number];

/** Rows and columns as parts of the world: a row for each region, or for each part of one. */
export const FOLDS = ['region', 'subregion'] as const satisfies readonly RegionLevel[];

/** One of these ways to fold. */
export type FoldTo = (typeof FOLDS)[number];
