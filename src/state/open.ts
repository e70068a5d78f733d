import type { OpenedFile } from './opened-file';
/** Opening what the address names. What a person brings is joined to it in joining.ts. */

import { type CheckText, loadDataset } from '../data/load';
import { failed } from '../data/loaded';
import { troubleOf } from '../data/trouble';
import { facetIndexOf } from '../domain/columns/facet-index';
import { datasetFrom } from '../domain/evidence/build-dataset';
import type { Indexed } from '../domain/join/continued';
import type { Dataset, DatasetStatement } from '../domain/model/dataset';
import type { DatasetId } from '../domain/model/ids';
import { FIRST_LANGUAGE, type Language } from '../domain/text/languages';
import { parseAddress, parsePermalink } from '../permalink/codec';
import { fileReference } from '../permalink/files';
import { queryIn } from '../permalink/mending';
import { type Check, resolveView } from '../permalink/resolve';
import type { View } from '../permalink/view';
import { type Opening, type Origin, useApp } from './store';

type OpenDataset = Opening & { readonly phase: 'open' };

/** The dataset that the app opens with. */
const CASE_FILE = 'russia-venezuela-iran' as DatasetId;

/** A link, read against a dataset: the view it means, and what is wrong with it. */
export function viewAtAddress(dataset: Dataset, search?: string): ReturnType<typeof resolveView> {
  const parsed = search === undefined ? parseAddress(location) : parsePermalink(search);
  const resolved = resolveView(parsed.view, dataset, visit.checks);
  return { view: resolved.view, notices: [...parsed.notices, ...resolved.notices] };
}

/** The id of the dataset that the address names. */
export function datasetIdAtAddress(): DatasetId {
  return parseAddress(location).view.dataset?.id ?? CASE_FILE;
}

/** The language that the address asks for. */
export function languageAtAddress(): Language {
  return parseAddress(location).view.language ?? FIRST_LANGUAGE;
}

/** The files that the address names. */
export function filesAtAddress(): View['files'] {
  return parseAddress(location).view.files;
}

/** The datasets that a person opened on this visit, so that Back and Forward find them again. */
export const openedDatasets = new Map<DatasetId, { readonly base: Indexed; readonly origin: Origin }>();

/** A dataset and its columns. */
export function indexed(statement: DatasetStatement): Indexed {
  const dataset = datasetFrom(statement);
  return { dataset, index: facetIndexOf(dataset) };
}

/** Joins to a dataset the files that can be (joining.ts). */
export type Join = (
  base: Indexed,
  files: readonly OpenedFile[],
) => Indexed & { readonly files: readonly OpenedFile[] };

/** What outlives the dataset that is open. */
export const visit: {
  /** It comes with the first file, and is not part of what the app opens with. */
  join: Join | null;
  /** What is checked of links once there are files; it comes with them. */
  checks: readonly Check[];
  /** A link that names files which were not open, with the files: it is followed when these come. */
  waitingLink: { readonly search: string; readonly hashes: ReadonlySet<string> } | null;
  /** Whether what this device remembers is open: before, a link does not complain of files that are missing. */
  isRestored: boolean;
} = { join: null, checks: [], waitingLink: null, isRestored: false };

/** A dataset with files joined to it, as it is opened. */
export function opening(base: Indexed, origin: Origin, files: readonly OpenedFile[]): OpenDataset {
  const alone = { ...base, files };
  const whole = files.length > 0 ? visit.join?.(base, files) : null;
  return { phase: 'open', ...(whole ?? alone), base, origin };
}

/** The files that are joined to whatever is open. */
export function openFilesNow(): readonly OpenedFile[] {
  const { opening: now } = useApp.getState();
  return now.phase === 'open' ? now.files : [];
}

function showAddress(next: OpenDataset, isStep: boolean): void {
  const { view, notices } = viewAtAddress(next.dataset);
  const missing = filesAtAddress().filter(({ hash }) => !view.files.some((file) => file.hash === hash));
  visit.waitingLink =
    missing.length > 0
      ? { search: queryIn(location), hashes: new Set(missing.map(({ hash }) => hash)) }
      : null;
  // A link that was sent for what it selects shows it where details are a sheet, too.
  const sheet = view.selection === null ? useApp.getState().sheet : 'details';
  const isTooEarly = missing.length > 0 && !visit.isRestored;
  const told = isStep || isTooEarly ? [] : notices;
  useApp.setState({ opening: next, view, notices: told, step: 'arrived', sheet });
}

/** Says that all which is remembered is open, and what a link still lacks. */
export function endRestoring(): void {
  visit.isRestored = true;
  const { opening: now } = useApp.getState();
  if (visit.waitingLink && now.phase === 'open')
    useApp.setState({ notices: viewAtAddress(now.dataset, visit.waitingLink.search).notices });
}

/** Checks a dataset that is not shipped, beside the page; what does so is fetched only then. */
const checkBeside: CheckText = async (text, where, stopped) => {
  try {
    const { checkInWorker } = await import('../worker/import/import-client');
    return await checkInWorker(text, where, stopped);
  } catch (error) {
    return failed({ code: 'unchecked', because: troubleOf(error) }, where);
  }
};

/** The opening that is under way: what comes of any other is not wanted any more. */
let underWay: AbortController | null = null;

/** Ends the opening that is under way. */
function endOpening(): void {
  underWay?.abort();
  underWay = null;
}

/** Stops the opening of a dataset, for whoever does not want to wait for it. */
export function stopOpening(): void {
  endOpening();
  const { failure } = failed({ code: 'stopped' }, datasetIdAtAddress());
  useApp.setState({ opening: { phase: 'failed', failure } });
}

/**
 * Opens the dataset that the address names, and the view on it. Files that are open stay open.
 * @param isStep Whether it is a step of the visit, of which nothing is said as of a link.
 */
export async function openAddress(isStep = false): Promise<void> {
  endOpening();
  const id = datasetIdAtAddress();
  const files = openFilesNow();
  const opened = openedDatasets.get(id);
  if (opened) {
    showAddress(opening(opened.base, opened.origin, files), isStep);
    return;
  }
  const stop = new AbortController();
  underWay = stop;
  useApp.setState({ opening: { phase: 'loading' } });
  const loaded = await loadDataset(id, checkBeside, stop.signal);
  if (underWay !== stop) return;
  underWay = null;
  if (loaded.ok)
    showAddress(opening(indexed(loaded.statement), { file: null, hash: loaded.hash }, files), isStep);
  else useApp.setState({ opening: { phase: 'failed', failure: loaded.failure } });
}

/** How a link names files. */
export function referencesTo(files: readonly OpenedFile[]): View['files'] {
  return files.map(({ report }) => fileReference(report.name, report.sha256));
}
