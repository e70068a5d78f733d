/** What is open, and what is kept of the visit while one dataset gives way to another. */

import type { LoadFailure } from '../data/loaded';
import type { FacetIndex } from '../domain/columns/facet-index';
import type { Indexed } from '../domain/join/indexed';
import type { Dataset } from '../domain/model/dataset';
import type { DatasetId } from '../domain/model/ids';
import type { Story } from '../domain/model/story';
import type { News } from '../messages/news';
import { fileReference } from '../permalink/files';
import type { Check } from '../permalink/resolve';
import type { View } from '../permalink/view';
import type { OpenedFile } from './files/opened-file';

/** Where the open dataset came from, and the SHA-256 of its file. */
export interface Origin {
  /** The name of the person's own file; null for a dataset that is shipped with the app. */
  readonly file: string | null;
  readonly hash: string;
}

/** A dataset without the files that are joined to it. */
export interface BaseDataset {
  readonly base: Indexed;
  readonly origin: Origin;
}

/** A dataset with all files that are joined to it. */
export interface OpenDataset extends BaseDataset {
  readonly phase: 'open';
  readonly dataset: Dataset;
  readonly index: FacetIndex;
  readonly files: readonly OpenedFile[];
}

/** What there is while no dataset is open. */
interface Unopened {
  /** The files that were joined to the last one, and will be to the next. */
  readonly kept: readonly OpenedFile[];
}

/** How far the opening of the dataset has come. */
export type Opening =
  | (Unopened & { readonly phase: 'loading'; readonly stop: AbortController })
  | (Unopened & { readonly phase: 'failed'; readonly failure: LoadFailure })
  | OpenDataset;

/** A dataset and the files that could be joined to it. */
interface Joined extends Indexed {
  readonly files: readonly OpenedFile[];
  /** What is to be said of the others. */
  readonly news: readonly News[];
}

/** What a visit needs from the first file on: it comes with that file, and is no part of what the app opens with. */
export interface Joiner {
  /** Joins to a dataset those of the files that fit. */
  readonly join: (base: Indexed, files: readonly OpenedFile[]) => Joined;
  /** What is checked of links once there are files. */
  readonly checks: readonly Check[];
}

/** A link that names files which were not open, with the files: it is followed when these come. */
export interface WaitingLink {
  readonly search: string;
  readonly hashes: ReadonlySet<string>;
}

/** What outlives the dataset that is open. */
export interface Visit {
  /** Null until a file comes. */
  readonly joiner: Joiner | null;
  /** The datasets that a person opened, so that Back and Forward find them again. */
  readonly opened: ReadonlyMap<DatasetId, BaseDataset>;
  readonly waitingLink: WaitingLink | null;
  /** The stories of a person's own, and of files that hold one. */
  readonly stories: readonly Story[];
  /** Whether what this device remembers is open: before, a link does not complain of files that are missing. */
  readonly isRestored: boolean;
}

/** A visit that has just begun. */
export const NEW_VISIT: Visit = {
  joiner: null,
  opened: new Map(),
  waitingLink: null,
  stories: [],
  isRestored: false,
};

/** A dataset with files joined to it, as it is opened, with what is to be said where some do not fit. */
export function openedWith(
  { joiner }: Visit,
  { base, origin }: BaseDataset,
  files: readonly OpenedFile[],
): { readonly opening: OpenDataset; readonly news?: readonly News[] } {
  if (!joiner || files.length === 0) return { opening: { phase: 'open', ...base, base, origin, files } };
  const { dataset, index, files: joined, news } = joiner.join(base, files);
  const opening: OpenDataset = { phase: 'open', dataset, index, base, origin, files: joined };
  return { opening, ...(news.length > 0 && { news }) };
}

/** All stories that can be told of a dataset: its own, and those of the visit. */
export function storiesToTell({ stories = [] }: Dataset, visit: Pick<Visit, 'stories'>): readonly Story[] {
  return visit.stories.length > 0 ? [...stories, ...visit.stories] : stories;
}

const NO_FILES: readonly OpenedFile[] = [];

/** The files that are joined to what is open; none where nothing is. */
export function filesIn(opening: Opening): readonly OpenedFile[] {
  return opening.phase === 'open' ? opening.files : NO_FILES;
}

/** The files that are joined to what is open next: those that are open, or were before an opening that has not come to its end. */
export function filesToKeep(opening: Opening): readonly OpenedFile[] {
  return opening.phase === 'open' ? opening.files : opening.kept;
}

/** How a link names files. */
export function referencesTo(files: readonly OpenedFile[]): View['files'] {
  return files.map(({ report }) => fileReference(report.name, report.sha256, report.sheets));
}

/** How a link names the answers by which tables were read. */
export function answersTo(files: readonly OpenedFile[]): View['mappings'] {
  return files.flatMap(({ answers }) => answers ?? []);
}
