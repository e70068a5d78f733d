/** Opening datasets and files: what the address names, and what a person brings. */

import { type Loaded, loadDataset } from '../data/load';
import type { ImportReport } from '../data/register/part-data';
import type { Indexed } from '../domain/continued';
import { type Dataset, datasetFrom } from '../domain/dataset';
import { facetIndexOf } from '../domain/facet-index';
import type { DatasetId } from '../domain/ids';
import { parsePermalink } from '../permalink/codec';
import { fileReference } from '../permalink/files';
import { resolveView } from '../permalink/resolve';
import { DEFAULT_VIEW, type View } from '../permalink/view';
import { type AppState, type Opening, type Origin, useApp } from './store';

type OpenDataset = Opening & { readonly phase: 'open' };

/** A file whose relationships are joined to the dataset. */
export interface OpenedFile extends Indexed {
  readonly report: ImportReport;
  /** The file itself, to be remembered on this device if the person wants that. */
  readonly file: File;
}

/** The dataset that the app opens with. */
const CASE_FILE = 'russia-venezuela-iran' as DatasetId;

/** The link of the address bar, read against a dataset: the view it means, and what is wrong with it. */
export function viewAtAddress(dataset: Dataset): Pick<ReturnType<typeof resolveView>, 'view' | 'notices'> {
  const parsed = parsePermalink(location.search);
  const resolved = resolveView(parsed.view, dataset);
  return { view: resolved.view, notices: [...parsed.notices, ...resolved.notices] };
}

/** The id of the dataset that the address names. */
export function datasetIdAtAddress(): DatasetId {
  return parsePermalink(location.search).view.dataset?.id ?? CASE_FILE;
}

/** The datasets that a person opened on this visit, so that Back and Forward find them again. */
const openedDatasets = new Map<DatasetId, { readonly base: Indexed; readonly origin: Origin }>();

/** Links that name files which were not open, with the files: they are followed when these come. */
let waitingLink: { readonly search: string; readonly hashes: ReadonlySet<string> } | null = null;

function indexed(loaded: Loaded & { ok: true }): Indexed {
  const dataset = datasetFrom(loaded.statement);
  return { dataset, index: facetIndexOf(dataset) };
}

/** Joins files to a dataset (domain/join.ts). */
export type Join = (first: Indexed, others: readonly Indexed[]) => Indexed;

/** It comes with the first file, and is not part of what the app opens with. */
let join: Join | null = null;

function opening(base: Indexed, origin: Origin, files: readonly OpenedFile[]): OpenDataset {
  const whole = join && files.length > 0 ? join(base, files) : base;
  return { phase: 'open', ...whole, base, origin, files };
}

/** The files that are joined to whatever is open. */
export function openFilesNow(): readonly OpenedFile[] {
  const { opening: now } = useApp.getState();
  return now.phase === 'open' ? now.files : [];
}

function showAddress(next: OpenDataset): void {
  const { view, notices } = viewAtAddress(next.dataset);
  const named = parsePermalink(location.search).view.files;
  const missing = named.filter(({ hash }) => !view.files.some((file) => file.hash === hash));
  waitingLink =
    missing.length > 0 ? { search: location.search, hashes: new Set(missing.map(({ hash }) => hash)) } : null;
  useApp.setState({ opening: next, view, notices, step: 'arrived' });
}

/** Opens the dataset that the address names, and the view on it. Files that are open stay open. */
export async function openAddress(): Promise<void> {
  const id = datasetIdAtAddress();
  const files = openFilesNow();
  const opened = openedDatasets.get(id);
  if (opened) {
    showAddress(opening(opened.base, opened.origin, files));
    return;
  }
  useApp.setState({ opening: { phase: 'loading' } });
  const loaded = await loadDataset(id);
  if (loaded.ok) showAddress(opening(indexed(loaded), { file: null, hash: loaded.hash }, files));
  else useApp.setState({ opening: { phase: 'failed', failure: loaded.failure } });
}

/** Puts a person's own dataset in the place of the one that is open. The files beside it stay. */
export function openOwnDataset(loaded: Loaded & { ok: true }, file: string): void {
  const [base, origin] = [indexed(loaded), { file, hash: loaded.hash }];
  const { id, version } = base.dataset;
  openedDatasets.set(id, { base, origin });
  const next = opening(base, origin, openFilesNow());
  useApp.setState({
    opening: next,
    notices: [],
    view: { ...DEFAULT_VIEW, dataset: { id, version } },
    step: 'push',
  });
}

/** How a link names files. */
export function referencesTo(files: readonly OpenedFile[]): View['files'] {
  return files.map(({ report }) => fileReference(report.name, report.sha256));
}

/** The view of a link that waited for files which are all open now; null where there is none. */
function waitedFor(dataset: Dataset, files: readonly OpenedFile[]): ReturnType<typeof resolveView> | null {
  if (!waitingLink) return null;
  const { search, hashes } = waitingLink;
  const open = new Set(referencesTo(files).map(({ hash }) => hash));
  if ([...hashes].some((hash) => !open.has(hash))) return null;
  waitingLink = null;
  return resolveView(parsePermalink(search).view, dataset);
}

/** Whether files are looked at as soon as they are joined, or joined beside what a person looks at. */
export type Joining = 'looking' | 'beside';

/** The view once files are joined and no link waits for them: through the lens that a register is read by, or as it was. */
function viewWithFiles(view: View, joining: Joining): Pick<AppState, 'view' | 'step'> {
  if (joining === 'looking') return { view: { ...view, lens: 'parties', most: null }, step: 'push' };
  // The address names the new files too, but not in the place of a link that still waits for others.
  return waitingLink ? { view, step: 'arrived' } : { view: { ...view }, step: 'replace' };
}

/** Joins files to the dataset that is open. */
export function joinFiles(added: readonly OpenedFile[], joined: Join, joining: Joining = 'looking'): void {
  join = joined;
  const { opening: now, view } = useApp.getState();
  if (now.phase !== 'open') return;
  const isNew = ({ dataset }: OpenedFile) => !added.some((file) => file.dataset.id === dataset.id);
  const next = opening(now.base, now.origin, [...now.files.filter(isNew), ...added]);
  const waited = waitedFor(next.dataset, next.files);
  useApp.setState(
    waited
      ? {
          opening: next,
          view: waited.view,
          notices: waited.notices,
          step: joining === 'looking' ? 'push' : 'arrived',
        }
      : { opening: next, ...viewWithFiles(view, joining) },
  );
}

/** Takes a file away again. What the view names of it is taken out of the view. */
export function removeFile(id: DatasetId): void {
  const { opening: now, view } = useApp.getState();
  if (now.phase !== 'open') return;
  const next = opening(
    now.base,
    now.origin,
    now.files.filter(({ dataset }) => dataset.id !== id),
  );
  const resolved = resolveView({ ...view, files: [] }, next.dataset);
  useApp.setState({ opening: next, view: resolved.view, step: 'push' });
}
