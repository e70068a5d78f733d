/** What makes sums count each deal once in a dataset that others are beside, or that was taken from several. */
import { findToldTwice } from './find-told-twice';
import type { Indexed } from './merged-deals';
import { releasesIn } from './releases';

/** The same dataset, which knows what of it is told twice, and what its releases of one register have in common. */
export function countingOnce({ dataset, index }: Indexed): Indexed {
  const releases = releasesIn(dataset, index);
  let found: ReturnType<typeof findToldTwice> | null = null;
  const twice = () => {
    found ??= findToldTwice(index);
    return found;
  };
  return { dataset, index: { ...index, twice, ...(releases && { releases }) } };
}
