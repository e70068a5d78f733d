/** Reading the files that a person brings: one after the other, beside the page, and stopped whenever they say so. */
import type { Loaded } from '../data/loaded';
import type { TableMapping } from '../data/register/table-mapping';
import { NOTHING } from '../domain/capped';
import type { EdtfDate } from '../domain/edtf';
import type { DatasetId } from '../domain/ids';
import { breath } from './breath';
import { baseId, type Joining, joinAhead, joinFiles, openInPlace } from './joining';
import { rememberedMapping, rememberMapping } from './memory-of-mappings';
import type { OpenedFile } from './open';
import { besideOthers, failureOf, type OwnDataset } from './own-dataset';
import { forget, remember } from './remembered';
import { hasRemarks, newsOf } from './reports';
import { type FileInReading, type FileRefusal, useApp } from './store';
import { today } from './today';

/** What reads files and opens them: fetched when the first file comes, and not before. */
const tools = () =>
  Promise.all([import('../worker/import/import-client'), import('../data/register/open-part')]);

const stops = new Map<number, AbortController>();
let lastNumber = 0;

function note(number: number, change: Partial<FileInReading>): void {
  useApp.setState(({ reading }) => ({
    reading: reading.map((file) => (file.number === number ? { ...file, ...change } : file)),
  }));
}

function begin(name: string): number {
  lastNumber += 1;
  const file: FileInReading = { number: lastNumber, name, phase: 'reading', share: 0, rows: 0 };
  useApp.setState(({ reading }) => ({ reading: [...reading, file], news: '' }));
  return lastNumber;
}

function end(number: number): void {
  stops.delete(number);
  useApp.setState(({ reading }) => ({ reading: reading.filter((file) => file.number !== number) }));
}

function refuse(failure: FileRefusal): void {
  useApp.setState(({ refusals }) => ({ refusals: [...refusals, failure] }));
}

/** Stops the reading of a file. Nothing of it is used. */
export function stopReadingFile(number: number): void {
  const file = useApp.getState().reading.find((other) => other.number === number);
  stops.get(number)?.abort();
  if (file) useApp.setState({ news: `Stopped reading ${file.name}. Nothing of it was used.` });
}

/** One of our own datasets, or nothing where it was refused. */
function ownDataset(file: File, loaded: Loaded): OwnDataset | null {
  if (loaded.ok) return { statement: loaded.statement, hash: loaded.hash, file };
  refuse(loaded.failure);
  return null;
}

/** What a file holds: rows that are relationships, or a dataset of our own. */
type Brought = OpenedFile | OwnDataset;

const isOwn = (brought: Brought): brought is OwnDataset => 'statement' in brought;

/** What a file is read with. */
interface Order {
  readonly mapping: TableMapping | 'ask' | null;
  /** Does all of it again. */
  readonly again: () => void;
}

/** Says that what reads files has failed, which may well be over the next time. */
function refuseForNow(file: File, error: unknown, again: () => void): void {
  const why = error instanceof Error ? error.message : String(error);
  refuse({
    what: `The file could not be read: ${why}`,
    where: file.name,
    todo: 'Try again. If it stays so, the file may be too large for this device.',
    faults: NOTHING,
    again,
  });
}

/** Reads one file; null where there is nothing to join, for a reason that the person is told. */
async function readOne(file: File, order: Order): Promise<Brought | null> {
  const { mapping } = order;
  const number = begin(file.name);
  const stop = new AbortController();
  stops.set(number, stop);
  try {
    const [{ importInWorker }, { openPart }] = await tools();
    const known = mapping === 'ask' ? null : mapping;
    const request = { file, today: today() as EdtfDate, mapping: known };
    const outcome = await importInWorker(request, (progress) => note(number, progress), stop.signal);
    switch (outcome.type) {
      case 'part':
        return { ...openPart(outcome.data), report: outcome.data.report, file, ownId: null };
      case 'dataset':
        return ownDataset(file, outcome.loaded);
      case 'refused':
        refuse({ ...outcome.refusal, faults: NOTHING });
        return null;
      case 'table': {
        const { header, rows } = outcome;
        const remembered = rememberedMapping(header);
        if (remembered && !mapping) {
          end(number);
          return await readOne(file, { ...order, mapping: remembered });
        }
        useApp.setState(({ tables }) => ({ tables: [...tables, { file, header, rows }] }));
        return null;
      }
    }
  } catch (error) {
    if (!stop.signal.aborted) refuseForNow(file, error, order.again);
    return null;
  } finally {
    end(number);
  }
}

/** Opens in its place what is another copy of the dataset that is open, or what a link asks for; the rest is to be joined. */
async function putInPlace(brought: readonly Brought[], joining: Joining): Promise<OpenedFile[]> {
  const beside: OpenedFile[] = [];
  for (const one of brought) {
    if (!isOwn(one)) beside.push(one);
    else if (one.statement.id !== baseId()) beside.push(besideOthers(one));
    // What is remembered for other days does not push aside what the address asks for.
    else if (joining === 'looking') await openInPlace(one.statement, { file: one.file.name, hash: one.hash });
  }
  return beside;
}

/** Says that files have nothing to be joined to. */
function refuseAlone(files: readonly OpenedFile[]): void {
  for (const { report } of files) {
    refuse({
      what: 'No dataset is open that the file could be joined to',
      where: report.name,
      todo: 'Open the case file first, and then this file.',
      faults: NOTHING,
    });
  }
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

/** Opens or joins what was read, says so, and shows the reports where something in them should be seen. */
async function take(brought: readonly Brought[], joining: Joining): Promise<void> {
  const beside = await putInPlace(brought, joining);
  if (beside.length === 0) return;
  if (useApp.getState().opening.phase !== 'open') {
    refuseAlone(beside);
    return;
  }
  await breath();
  joinAhead(beside);
  await breath();
  const { files, misfits, newer } = joinFiles(beside, joining);
  for (const misfit of misfits) refuse(failureOf(misfit));
  if (files.length === 0) return;
  const reports = files.map(({ report }) => report);
  const isShown = joining === 'looking' && reports.some(hasRemarks);
  useApp.setState({ news: newsOf(reports), ...(isShown && { reports }) });
  await rememberNewer(files, newer);
}

/** Reads files that were dropped, picked or pasted. Those that are refused change nothing but the message about them. */
export async function openFiles(files: readonly File[], joining: Joining = 'looking'): Promise<void> {
  const orderOf = (file: File): Order => ({ mapping: null, again: () => void openFiles([file], joining) });
  const read = await Promise.all(files.map((file) => readOne(file, orderOf(file))));
  await take(
    read.filter((file) => file !== null),
    joining,
  );
}

/** Reads a table with what a person said of its columns, which is remembered for the next file of its kind. */
export async function openTable(file: File, header: readonly string[], mapping: TableMapping): Promise<void> {
  dropTable(file);
  const again = () => void openTable(file, header, mapping);
  const opened = await readOne(file, { mapping, again });
  if (!opened) return;
  // Not before it has worked: what is remembered is not asked again.
  rememberMapping(header, mapping);
  await take([opened], 'looking');
}

/** Leaves a table unread. */
export function dropTable(file: File): void {
  useApp.setState(({ tables }) => ({ tables: tables.filter((table) => table.file !== file) }));
}

/** Asks again what the columns of a table mean that is open. */
export async function askAgain(file: File): Promise<void> {
  await readOne(file, { mapping: 'ask', again: () => void askAgain(file) });
}

/** Shows what was read of files, and what was not. */
export function showReports(reports: readonly OpenedFile['report'][]): void {
  useApp.setState({ reports });
}
