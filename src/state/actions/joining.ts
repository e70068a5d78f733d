/** What becomes of the page when a person brings files or takes them away: fetched with the first file, and not before. */

import '../bring-asked';
import '../bring-comparing';
import '../bring-tables';
import { NO_FILTER } from '../../domain/filter/filter';
import { countingOnce } from '../../domain/join/counting-once';
import type { Indexed } from '../../domain/join/indexed';
import { joined } from '../../domain/join/join';
import { flowsOf } from '../../domain/lenses/flows';
import { FIRST_LENS, LENS_OF_MANY } from '../../domain/lenses/lenses';
import { hasToGroup } from '../../domain/lenses/systems/row';
import type { Dataset, DatasetStatement } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import type { Renamed } from '../../domain/model/name-joins';
import { everyRow } from '../../domain/model/relationships';
import { isOfLicences } from '../../domain/sums/licences';
import type { News } from '../../messages/news';
import { checkedJoins } from '../../permalink/joins';
import { renamedView } from '../../permalink/renamed-view';
import { resolveView } from '../../permalink/resolve';
import { DEFAULT_VIEW, type View } from '../../permalink/view';
import { datasetIdAtAddress } from '../address/address';
import { noticesLeft, waitedFor } from '../address/waiting-link';
import { fitting, type Misfit, newerCopies, withNewer } from '../files/fitting';
import type { OpenedFile } from '../files/opened-file';
import { type AppState, setState, useApp } from '../store';
import { type StoryInTheWay, stepOfFiles, storyInTheWay } from '../stories/story-in-the-way';
import { noticesOfStories } from '../stories/story-outlook';
import { type Joiner, type OpenDataset, type Origin, openedWith } from '../visit';
import { tellOfLink } from './link';
import { openAddress } from './open-address';
import { showStepAgain } from './stories';
import { indexed, keepOpened } from './visit';

/** Whether files are looked at as soon as they are joined, or joined beside what a person looks at. */
export type Joining = 'looking' | 'beside';

/** The ids of the dataset that others are joined to and of those that it was taken from, or the one that a link asks for in vain. */
export function baseIds(): ReadonlySet<DatasetId> {
  const { opening } = useApp.getState();
  if (opening.phase !== 'open') return new Set([datasetIdAtAddress()]);
  const { id, members } = opening.base.dataset;
  return new Set([id, ...members.map((member) => member.id)]);
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

/** Adds up what was joined ahead between each pair of parties, with which the first picture of it begins. */
export function addUpAhead(): void {
  if (ahead) flowsOf(ahead.whole.index, everyRow(ahead.whole.index.relationships));
}

/** Joins what fits; of what does not, where another dataset was opened in the place of the last, the person is told. */
export const JOINER: Joiner = {
  join: (base, files) => {
    const { files: fit, misfits } = fitting(base, [], files);
    const news = misfits.map(
      ({ file, with: other }): News => ({ code: 'closed', name: file.report.name, title: other.title }),
    );
    return { ...joinedNow(base, fit), files: fit, news };
  },
  checks: [checkedJoins],
};

/** Hands the visit what joins files, once a file has come. */
export function bringJoiner(joiner: Joiner): void {
  if (useApp.getState().visit.joiner !== joiner) setState(({ visit }) => ({ visit: { ...visit, joiner } }));
}

/** Opens a person's own dataset in the place of the one that is open, or that a link asked for in vain. The files beside it stay. */
export async function openInPlace(statement: DatasetStatement, origin: Origin): Promise<void> {
  bringJoiner(JOINER);
  const opened = { base: countingOnce(indexed(statement)), origin };
  keepOpened(opened);
  const { opening, visit, view } = useApp.getState();
  if (opening.phase !== 'open') {
    await openAddress();
    return;
  }
  const { id, version } = opened.base.dataset;
  setState({
    ...openedWith(visit, opened, opening.files),
    notices: [],
    view: { ...DEFAULT_VIEW, dataset: { id, version }, language: view.language },
    step: 'push',
  });
  tellOfStories([opened.base.dataset]);
}

/** Tells what the stories cannot show that came with datasets. Whoever brought them may be the one who can mend it. */
function tellOfStories(datasets: readonly Dataset[]): void {
  const told = noticesOfStories(datasets, useApp.getState());
  if (told.length > 0) tellOfLink([...useApp.getState().notices, ...told]);
}

/** Whether a file is more than relationships can be drawn one by one: a register is, and what the lenses would group. */
function isForNetwork({ ownId, index }: OpenedFile): boolean {
  const all = everyRow(index.relationships);
  return ownId === null || hasToGroup(index, all);
}

/**
 * What the first file of many relationships changes of a view: the lens with which a visit begins gives way to the one that
 * such files are read by, a number of lines was chosen for less, and widths say licences where no file has a firm deal that
 * they could count. A lens, or a width, that the reader chose stays.
 */
function viewOfMany({ lens, width }: View, files: readonly OpenedFile[]): Partial<View> {
  const countsLicences = width === DEFAULT_VIEW.width && files.every(({ index }) => isOfLicences(index));
  return {
    lens: lens === FIRST_LENS ? LENS_OF_MANY : lens,
    most: null,
    width: countsLicences ? 'licences' : width,
  };
}

/**
 * The view once files are joined and no link waits for them: through the lens that they are read by, or as it was. That
 * is no step of the visit: no way back could close a file, and none could open it again.
 */
function viewWithFiles(
  view: View,
  before: readonly OpenedFile[],
  added: readonly OpenedFile[],
  joining: Joining,
): Pick<AppState, 'view' | 'step'> {
  if (joining === 'looking') {
    const isFirst = added.some(isForNetwork) && !before.some(isForNetwork);
    return { view: { ...view, ...(isFirst && viewOfMany(view, added)) }, step: 'replace' };
  }
  // The address names the new files too, but not in the place of a link that still waits for others.
  return useApp.getState().visit.waitingLink
    ? { view, step: 'arrived' }
    : { view: { ...view }, step: 'replace' };
}

/** The view without the story that it stands beside, and without what the step lets through, compares and points at. */
const withoutStory = (view: View): View => ({
  ...view,
  ...{ story: null, filter: NO_FILTER, comparison: null },
  ...{ selection: null, claim: null, reading: null, camera: null },
});

/** What became of files that were to be joined. */
export interface Joined {
  readonly files: readonly OpenedFile[];
  readonly misfits: readonly Misfit[];
  /** The files that gave way to newer copies, each with the id of the copy. */
  readonly newer: ReadonlyMap<DatasetId, DatasetId>;
  /** The story whose filters hide some of them; null for none. It is left where it tells of no file that is missing. */
  readonly inTheWay: StoryInTheWay | null;
}

/** The dataset that is open, with these files and no others joined to it. */
function withFiles(now: OpenDataset, files: readonly OpenedFile[]): OpenDataset {
  return openedWith(useApp.getState().visit, now, files).opening;
}

/** Joins files to the dataset that is open. Those that do not fit change nothing. */
export function joinFiles(added: readonly OpenedFile[], joining: Joining): Joined {
  bringJoiner(JOINER);
  const { opening: now, visit, view, notices } = useApp.getState();
  const none: Joined = { files: [], misfits: [], newer: new Map(), inTheWay: null };
  if (now.phase !== 'open') return none;
  const { files, misfits } = fitting(now.base, now.files, added);
  const fit = added.filter((file) => files.includes(file));
  if (fit.length === 0) return { ...none, misfits };
  const newer = newerCopies(now.files, fit);
  const opening = withFiles(now, files);
  const waited = waitedFor(visit, opening);
  const kept =
    newer.size === 0
      ? view
      : resolveView({ ...view, files: [], filter: withNewer(view.filter, newer) }, opening.dataset).view;
  const inTheWay = waited || joining === 'beside' ? null : storyInTheWay(useApp.getState(), fit);
  const isLeft = inTheWay?.lacks.length === 0;
  const waiting = waited ? null : stepOfFiles(useApp.getState(), fit);
  setState(
    waited
      ? {
          opening,
          ...waited,
          visit: { ...visit, waitingLink: null },
          step: joining === 'looking' ? 'replace' : 'arrived',
        }
      : {
          opening,
          notices: noticesLeft(notices, visit, opening.dataset),
          ...viewWithFiles(isLeft ? withoutStory(kept) : kept, now.files, fit, joining),
          // To leave a story is a step, as it is by its button.
          ...(isLeft && { step: 'push' as const }),
        },
  );
  if (waiting) showStepAgain(waiting);
  if (joining === 'looking') tellOfStories(fit.map(({ dataset }) => dataset));
  return { files: fit, misfits, newer, inTheWay };
}

/** Puts files that were read again in their old places, and what is seen of them by the ids that stand for others now. */
export function replaceFiles(again: readonly OpenedFile[], renamed: Renamed): void {
  const { opening: now, view } = useApp.getState();
  if (now.phase !== 'open') return;
  const byId = new Map(again.map((file) => [file.dataset.id, file]));
  const opening = withFiles(
    now,
    now.files.map((file) => byId.get(file.dataset.id) ?? file),
  );
  const seen = resolveView({ ...renamedView(view, renamed), files: [] }, opening.dataset);
  setState({ opening, view: seen.view, step: 'replace' });
}

/** Takes a file away again, and says so. What the view names of it is taken out of the view. */
export function removeFile(id: DatasetId): void {
  const { opening: now, view } = useApp.getState();
  if (now.phase !== 'open') return;
  const opening = withFiles(
    now,
    now.files.filter(({ dataset }) => dataset.id !== id),
  );
  const resolved = resolveView({ ...view, files: [] }, opening.dataset);
  const removed = now.files.find(({ dataset }) => dataset.id === id);
  setState({
    opening,
    view: resolved.view,
    step: 'replace',
    // In the place of what was said when it was read.
    ...(removed && { news: [{ code: 'removed', name: removed.report.name }] }),
  });
}
