/** What the bars of the years can be taken apart by. */
import type { FacetId } from '../columns/facets';

/** Facets of which a relationship has one value or none. */
export const STACKS = ['status', 'category'] as const satisfies readonly FacetId[];

/** One of these. */
export type Stack = (typeof STACKS)[number];
