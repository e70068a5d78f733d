/** What a party of a network does with goods, which its disc tells. */

/** Each of these in the order of the legend. */
export const DEALINGS = ['exports', 'both', 'imports', 'nothing-firm'] as const;

/** One of these. */
export type Dealing = (typeof DEALINGS)[number];

/** What a party does that exports this part of what it deals in; null for one without a firm deal. */
export function dealingOf(exports: number | null): Dealing {
  if (exports === null) return 'nothing-firm';
  if (exports === 1) return 'exports';
  return exports > 0 ? 'both' : 'imports';
}
