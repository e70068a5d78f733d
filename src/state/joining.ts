/** What becomes of the page when a person brings files or takes them away: fetched with the first file, and not before. */

import { type Filter, withChoice } from '../domain/filter/filter';
import { type Clash, clashesOf } from '../domain/join/clashes';
import type { Indexed } from '../domain/join/continued';
import { joined } from '../domain/join/join';
import { LENS_OF_MANY } from '../domain/lenses/lenses';
import { hasToGroup } from '../domain/lenses/systems/row';
import type { Dataset, DatasetStatement } from '../domain/model/dataset';
import type { DatasetId } from '../domain/model/ids';
import type { Renamed } from '../domain/model/name-joins';
import { everyPlace } from '../domain/model/relationships';
import { checkedJoins } from '../permalink/joins';
import { renamedView } from '../permalink/renamed-view';
import { resolveView } from '../permalink/resolve';
import { DEFAULT_VIEW, type View } from '../permalink/view';
import type { News } from './news';
import {
  datasetIdAtAddress,
  indexed,
  openAddress,
  openedDatasets,
  openFilesNow,
  opening,
  visit,
} from './open';
import type { OpenedFile } from './opened-file';
import { type AppState, type Origin, useApp } from './store';
import { noticesLeft, waitedFor } from './waiting-link';

/** Whether files are looked at as soon as they are joined, or joined beside what a person looks at. */
export type Joining = 'looking' | 'beside';

/** A file that cannot be joined, and what it would be confused with. */
export interface Misfit {
  readonly file: OpenedFile;
  readonly clashes: readonly Clash[];
  readonly with: Dataset;
  /** Whether that is a file too, which can be removed. */
  readonly isWithFile: boolean;
}

/** The id of the dataset that others are joined to, or that a link asks for in vain. */
export function baseId(): DatasetId {
  const { opening: now } = useApp.getState();
  return now.phase === 'open' ? now.base.dataset.id : datasetIdAtAddress();
}

/** Whether a newcomer takes the place of a file: it is the same file, or another copy of the same dataset. */
function replaces(newcomer: OpenedFile, { dataset, ownId }: OpenedFile): boolean {
  return newcomer.dataset.id === dataset.id || (ownId !== null && newcomer.ownId === ownId);
}

/** What stands in the way of a file; null where nothing does. Rows of registers are named alike and never clash. */
function misfitOf(file: OpenedFile, base: Indexed, others: readonly OpenedFile[]): Misfit | null {
  const mayClash = others.filter(({ ownId }) => ownId !== null || file.ownId !== null);
  const datasets = [...(file.ownId === null ? [] : [base]), ...mayClash].map(({ dataset }) => dataset);
  for (const dataset of datasets) {
    const clashes = clashesOf(file.dataset, dataset);
    if (clashes.length > 0) return { file, clashes, with: dataset, isWithFile: dataset !== base.dataset };
  }
  return null;
}

/** The files that can be joined to a dataset together: those that are open, and of those that come what fits. */
function fitting(base: Indexed, open: readonly OpenedFile[], added: readonly OpenedFile[]) {
  let files = open;
  const misfits: Misfit[] = [];
  for (const file of added) {
    const others = files.filter((other) => !replaces(file, other));
    const misfit = misfitOf(file, base, others);
    if (misfit) misfits.push(misfit);
    else files = [...others, file];
  }
  return { files, misfits };
}

/** What was joined ahead, until it is taken. */
let ahead: { readonly base: Indexed; readonly files: readonly OpenedFile[]; readonly whole: Indexed } | null =
  null;

/** Joins files to a dataset, or takes what was joined ahead where that is the same. */
function joinedNow(base: Indexed, files: readonly OpenedFile[]): Indexed {
  const made = ahead;
  ahead = null;
  const isSame = made?.base === base && made.files.length === files.length;
  return made && isSame && made.files.every((file, at) => file === files[at])
    ? made.whole
    : joined(base, files);
}

/** Does ahead what joining files takes longest for, so that the page can answer before it draws them. */
export function joinAhead(added: readonly OpenedFile[]): void {
  const { opening: now } = useApp.getState();
  if (now.phase !== 'open') return;
  const { files } = fitting(now.base, now.files, added);
  ahead = { base: now.base, files, whole: joined(now.base, files) };
}

/** Joins what fits; of what does not, where another dataset was opened in the place of the last, the person is told. */
function joinedTo(base: Indexed, files: readonly OpenedFile[]): Indexed & { files: readonly OpenedFile[] } {
  const { files: fit, misfits } = fitting(base, [], files);
  if (misfits.length > 0) {
    const news = misfits.map(
      ({ file, with: other }): News => ({ code: 'closed', name: file.report.name, title: other.title }),
    );
    useApp.setState({ news });
  }
  return { ...joinedNow(base, fit), files: fit };
}

/** From the first file on, other datasets that are opened are joined to the files, and links are read in view of these. */
function beginJoining(): void {
  visit.join = joinedTo;
  visit.checks = [checkedJoins];
}

/** Opens a person's own dataset in the place of the one that is open, or that a link asked for in vain. The files beside it stay. */
export async function openInPlace(statement: DatasetStatement, origin: Origin): Promise<void> {
  beginJoining();
  const base = indexed(statement);
  const { id, version } = base.dataset;
  openedDatasets.set(id, { base, origin });
  if (useApp.getState().opening.phase !== 'open') {
    await openAddress();
    return;
  }
  useApp.setState({
    opening: opening(base, origin, openFilesNow()),
    notices: [],
    view: { ...DEFAULT_VIEW, dataset: { id, version }, language: useApp.getState().view.language },
    step: 'push',
  });
}

/** Whether a file is more than relationships can be drawn one by one: a register is, and what the lenses would group. */
function isForNetwork({ ownId, index }: OpenedFile): boolean {
  const all = everyPlace(index.relationships);
  return ownId === null || hasToGroup(index, all);
}

/**
 * The view once files are joined and no link waits for them: through the lens that they are read by, or as it was. That
 * is no step of the visit: no way back could close a file, and none could open it again.
 */
function viewWithFiles(
  view: View,
  added: readonly OpenedFile[],
  joining: Joining,
): Pick<AppState, 'view' | 'step'> {
  if (joining === 'looking') {
    const lens = added.some(isForNetwork) ? { lens: LENS_OF_MANY, most: null } : {};
    return { view: { ...view, ...lens }, step: 'replace' };
  }
  // The address names the new files too, but not in the place of a link that still waits for others.
  return visit.waitingLink ? { view, step: 'arrived' } : { view: { ...view }, step: 'replace' };
}

/** The filter with the newer copies of files in the place of those that they replace. */
function withNewer(filter: Filter, newer: ReadonlyMap<string, string>): Filter {
  const { include, exclude } = filter.facets.in;
  const today = (values: readonly string[]) => values.map((value) => newer.get(value) ?? value);
  return withChoice(filter, 'in', { include: today(include), exclude: today(exclude) });
}

/** The ids of files that give way to newer copies, each with the id of the copy. */
function newerCopies(before: readonly OpenedFile[], added: readonly OpenedFile[]): Map<DatasetId, DatasetId> {
  return new Map(
    added.flatMap((file) =>
      before
        .filter((other) => other.dataset.id !== file.dataset.id && replaces(file, other))
        .map((other) => [other.dataset.id, file.dataset.id] as const),
    ),
  );
}

/** What became of files that were to be joined. */
export interface Joined {
  readonly files: readonly OpenedFile[];
  readonly misfits: readonly Misfit[];
  /** The files that gave way to newer copies, each with the id of the copy. */
  readonly newer: ReadonlyMap<DatasetId, DatasetId>;
}

/** Joins files to the dataset that is open. Those that do not fit change nothing. */
export function joinFiles(added: readonly OpenedFile[], joining: Joining): Joined {
  beginJoining();
  const { opening: now, view, notices } = useApp.getState();
  const none: Joined = { files: [], misfits: [], newer: new Map() };
  if (now.phase !== 'open') return none;
  const { files, misfits } = fitting(now.base, now.files, added);
  const fit = added.filter((file) => files.includes(file));
  if (fit.length === 0) return { ...none, misfits };
  const newer = newerCopies(now.files, fit);
  const next = opening(now.base, now.origin, files);
  const waited = waitedFor(next.dataset, next.files);
  const kept =
    newer.size === 0
      ? view
      : resolveView({ ...view, files: [], filter: withNewer(view.filter, newer) }, next.dataset).view;
  useApp.setState(
    waited
      ? {
          opening: next,
          view: waited.view,
          notices: waited.notices,
          step: joining === 'looking' ? 'replace' : 'arrived',
        }
      : {
          opening: next,
          notices: noticesLeft(notices, next.dataset),
          ...viewWithFiles(kept, fit, joining),
        },
  );
  return { files: fit, misfits, newer };
}

/** Puts files that were read again in their old places, and what is seen of them by the ids that stand for others now. */
export function replaceFiles(again: readonly OpenedFile[], renamed: Renamed): void {
  const { opening: now, view } = useApp.getState();
  if (now.phase !== 'open') return;
  const byId = new Map(again.map((file) => [file.dataset.id, file]));
  const next = opening(
    now.base,
    now.origin,
    now.files.map((file) => byId.get(file.dataset.id) ?? file),
  );
  const seen = resolveView({ ...renamedView(view, renamed), files: [] }, next.dataset);
  useApp.setState({ opening: next, view: seen.view, step: 'replace' });
}

/** Takes a file away again, and says so. What the view names of it is taken out of the view. */
export function removeFile(id: DatasetId): void {
  const { opening: now, view } = useApp.getState();
  if (now.phase !== 'open') return;
  const next = opening(
    now.base,
    now.origin,
    now.files.filter(({ dataset }) => dataset.id !== id),
  );
  const resolved = resolveView({ ...view, files: [] }, next.dataset);
  const removed = now.files.find(({ dataset }) => dataset.id === id);
  useApp.setState({
    opening: next,
    view: resolved.view,
    step: 'replace',
    // In the place of what was said when it was read.
    ...(removed && { news: [{ code: 'removed', name: removed.report.name }] }),
  });
}
