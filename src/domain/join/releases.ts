/** Which open files are releases of one register, and how each row of them stands to the newer ones. */
import type { FacetIndex } from '../columns/facet-index';
import type { Releases } from '../columns/releases';
import { type Dataset, isFileSource } from '../model/dataset';
import type { SharedDeals } from './own-parts';
import { isFile, releasesOf, severalOf } from './release-files';
import { madeReleases } from './releases-looked-at';

/** The releases that are open together; nothing where no register is open twice. */
export function releasesIn(
  dataset: Dataset,
  index: FacetIndex,
  shared: SharedDeals,
): Releases<FacetIndex> | null {
  if (dataset.members.filter(isFile).length < 2) return null;
  const registers = [...dataset.sources.values()]
    .filter(({ id, kind }) => kind === 'register' && !isFileSource(id))
    .map(({ id }) => releasesOf(dataset, index, id));
  const several = severalOf(registers);
  return several.length === 0 ? null : madeReleases(index, several, shared);
}
