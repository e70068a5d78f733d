/** What becomes of files once they are read: they are opened or joined, and it is said what was read of them. */
import type { DatasetId } from '../../domain/model/ids';
import type { News } from '../../messages/news';
import { noteApart, noteNotApart, noteOpened, tellRead } from '../actions/files';
import {
  addUpAhead,
  baseIds,
  type Joining,
  joinAhead,
  joinFiles,
  openInPlace,
  removeFile,
} from '../actions/joining';
import { breath } from '../breath';
import { isBegunAtDesk, isCopyOf } from '../desk/new-case-id';
import { openFilesNow, useApp } from '../store';
import type { StoryInTheWay } from '../stories/story-in-the-way';
import { referencesTo } from '../visit';
import { rememberByHand } from './memory-of-by-hand';
import { rememberEncoding } from './memory-of-encodings';
import { rememberFirstLine } from './memory-of-first-lines';
import { rememberSheet } from './memory-of-sheets';
import type { OpenedFile } from './opened-file';
import { besideOthers, failureOf, type OwnDataset, opensInPlaceOf } from './own-dataset';
import { type Refuse, refuseAlone, refuseAloud } from './refuse';
import { forget, remember } from './remembered';
import { hasRemarks, newsOf } from './reports';
import { countedAnyway, type HeldFiles, heldFiles } from './sheets-apart';

/** What a file holds: rows that are relationships, or a dataset of our own. */
export type Brought = OpenedFile | OwnDataset;

const isOwn = (brought: Brought): brought is OwnDataset => 'statement' in brought;

/** Opens one of our own datasets in the place of the one that is open. */
async function openAlone({ statement, file, hash }: OwnDataset): Promise<void> {
  await openInPlace(statement, { file: file.name, hash });
  noteOpened([file]);
}

/** Whether it is another copy of the case file on the desk: then a person decides there what becomes of the two. */
async function isForDesk({ statement, file }: OwnDataset): Promise<boolean> {
  if (useApp.getState().desk === null) return false;
  const { offerCopy } = await import('../desk/merging');
  return offerCopy(statement, file.name);
}

/**
 * Whether it takes the place of what is open: what tells of the same, or what a link asks for; and, where it is opened alone,
 * a case file that was begun at the desk, which a person goes on with.
 */
function isForPlace({ statement }: OwnDataset, isAlone: boolean): boolean {
  const { id } = statement;
  const ids = baseIds();
  if (opensInPlaceOf(statement, ids)) return true;
  const isOpen = useApp.getState().opening.phase === 'open';
  return isAlone && isOpen && (isBegunAtDesk(id) || [...ids].some((of) => isCopyOf(id, of)));
}

/** Opens in its place what takes the place of the dataset that is open; the rest is to be joined. */
async function putInPlace(brought: readonly Brought[], joining: Joining): Promise<OpenedFile[]> {
  const beside: OpenedFile[] = [];
  for (const one of brought) {
    if (!isOwn(one)) beside.push(one);
    else if (!isForPlace(one, brought.length === 1 && joining === 'looking')) beside.push(besideOthers(one));
    // What is remembered for other days does not push aside what the address asks for.
    else if (joining === 'looking' && !(await isForDesk(one))) await openAlone(one);
  }
  return beside;
}

/** Remembers the newer copies of files in the place of those that were remembered. */
async function rememberNewer(files: readonly OpenedFile[], newer: ReadonlyMap<DatasetId, DatasetId>) {
  const { remembered } = useApp.getState();
  for (const [before, now] of newer) {
    const copy = files.find(({ dataset }) => dataset.id === now);
    if (!copy || !remembered.includes(before)) continue;
    await forget(before);
    await remember(now, copy.file);
  }
}

/** That a story was left, or goes on, whose filters hide some of what was opened. */
function newsOfStory(inTheWay: StoryInTheWay | null): News[] {
  if (!inTheWay) return [];
  const { story, ...told } = inTheWay;
  const { title } = story;
  return [told.lacks.length > 0 ? { code: 'story-hides', title, ...told } : { code: 'story-left', title }];
}

/** Opens or joins what was read; a sheet of which others of its file tell all is set apart. */
export async function take(
  brought: readonly Brought[],
  joining: Joining,
  refuse = refuseAloud,
): Promise<void> {
  const came = await putInPlace(brought, joining);
  if (came.length === 0) return;
  if (useApp.getState().opening.phase !== 'open') {
    refuseAlone(came, refuse);
    return;
  }
  const held = heldFiles(came, openFilesNow(), isWanted);
  await join(held, joining, brought.filter(isOwn), refuse);
}

/** Whether a file counts in any case: the link that waits for files names it. */
const isWanted = (file: OpenedFile) =>
  referencesTo([file]).some(({ hash }) => useApp.getState().visit.waitingLink?.hashes.has(hash));

/** Takes a sheet in that was set apart, since a person wants it counted. */
export async function countApart(file: OpenedFile): Promise<void> {
  noteNotApart(file);
  await join(countedAnyway(file, openFilesNow()), 'looking', [], refuseAloud);
}

/** Joins what was read, says so, and shows the reports where something in them should be seen. */
async function join(
  { joined: beside, apart }: HeldFiles,
  joining: Joining,
  own: readonly OwnDataset[],
  refuse: Refuse,
): Promise<void> {
  for (const { dataset } of apart) removeFile(dataset.id);
  noteApart(apart);
  await breath();
  joinAhead(beside);
  await breath();
  addUpAhead();
  await breath();
  const { files, misfits, newer, inTheWay } = joinFiles(beside, joining);
  for (const misfit of misfits) {
    const { file } = misfit.file;
    const alone = own.find((one) => one.file === file);
    refuse(file, { ...failureOf(misfit), ...(alone && { again: () => void openAlone(alone) }) });
  }
  if (files.length + apart.length === 0) return;
  noteOpened(files.map(({ file }) => file));
  for (const { dataset } of files) {
    rememberEncoding(dataset.id);
    rememberSheet(dataset.id);
    rememberFirstLine(dataset.id);
    rememberByHand(dataset.id);
  }
  // The page shows what has come before it opens the report above it: both at once take longer than a reader waits.
  await breath();
  const reports = files.map(({ report }) => report);
  const shown = [...apart.map(({ report }) => report), ...reports];
  const isShown = joining === 'looking' && shown.some(hasRemarks);
  tellRead([...newsOf(shown), ...newsOfStory(inTheWay)], isShown ? shown : null);
  await rememberNewer(files, newer);
}
