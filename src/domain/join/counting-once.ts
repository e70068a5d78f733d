/** What makes sums count each deal once in a dataset that others are beside, or that was taken from several; and who tells of what. */
import { besideIn } from './beside';
import { findToldTwice } from './find-told-twice';
import type { Indexed } from './indexed';
import type { SharedDeals } from './own-parts';
import { releasesIn } from './releases';

/**
 * The same dataset, which knows what of it is told twice, what its releases of one register have in common, and what is a case file's own.
 * @param shared what each file tells of the deals that several tell of by one number
 */
export function countingOnce({ dataset, index }: Indexed, shared: SharedDeals = new Map()): Indexed {
  const releases = releasesIn(dataset, index, shared);
  const beside = besideIn(dataset, index);
  let found: ReturnType<typeof findToldTwice> | null = null;
  const twice = () => {
    found ??= findToldTwice(index);
    return found;
  };
  return { dataset, index: { ...index, twice, ...(releases && { releases }), ...(beside && { beside }) } };
}
