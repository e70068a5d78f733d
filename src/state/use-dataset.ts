/** The open dataset, its index and its files, for components that are drawn only when one is open. */

import type { ImportReport } from '../data/register/part/part-data';
import type { FacetIndex } from '../domain/columns/facet-index';
import type { Indexed } from '../domain/join/indexed';
import type { Dataset } from '../domain/model/dataset';
import type { OpenedFile } from './files/opened-file';
import { useApp } from './store';
import { lookedAtIn, opened, ownSumsIndexOf, sumsIndexOf } from './visible';
import { filesIn, type Origin } from './visit';

/** The open dataset. */
export const useDataset = (): Dataset => useApp((state) => opened(state).dataset);

/** The dataset with its index by itself, without the files that are joined to it. */
export const useBase = (): Indexed => useApp((state) => opened(state).base);

/** The dataset by itself, without the files that are joined to it. */
export const useBaseDataset = (): Dataset => useApp((state) => opened(state).base.dataset);

/** The index of the open dataset, with its rows as they stand among all files, whatever is looked at. */
export const useOpenIndex = (): FacetIndex => useApp((state) => opened(state).index);

/** The index of the open dataset, with its rows as they stand among the files that are looked at. */
export const useFacetIndex = (): FacetIndex => useApp(lookedAtIn);

/** The same index with what counts in sums: what falls in the chosen years, where some are. */
export const useSumsIndex = (): FacetIndex => useApp(sumsIndexOf);

/** The same under the filter of the view alone, for a component that shows nothing of a comparison. */
export const useOwnSumsIndex = (): FacetIndex => useApp(ownSumsIndexOf);

/** Where the open dataset came from. */
export const useOrigin = (): Origin => useApp((state) => opened(state).origin);

/** The files that are joined to the open dataset; none where none is open. */
export const useOpenFiles = (): readonly OpenedFile[] => useApp(({ opening }) => filesIn(opening));

/** The credit that is due for the rows of a file; none where it asks for none, or is not open. */
export const useCreditOfFile = (report: ImportReport): string =>
  useOpenFiles().find((file) => file.report === report)?.dataset.credit ?? '';
