/** Reading the files that a person brings: one after the other, beside the page, and stopped whenever they say so. */
import type { Loaded } from '../data/loaded';
import type { Encoding } from '../data/register/encodings';
import type { TableMapping } from '../data/register/table-mapping';
import { NOTHING } from '../domain/capped';
import type { Indexed } from '../domain/continued';
import type { EdtfDate } from '../domain/edtf';
import type { DatasetId } from '../domain/ids';
import type { FileToRead, JoinedAs } from '../worker/import/messages';
import { breath } from './breath';
import { baseId, type Joining, joinAhead, joinFiles, openInPlace } from './joining';
import { joinsForReading } from './memory-of-joins';
import { rememberedMapping, rememberMapping } from './memory-of-mappings';
import type { OpenedFile } from './open';
import { besideOthers, failureOf, type OwnDataset } from './own-dataset';
import { forget, noteOpened, noteUnopened, remember } from './remembered';
import { hasRemarks, newsOf } from './reports';
import { type FileInReading, type FileRefusal, type UnreadTable, useApp } from './store';
import { today } from './today';
import { turns, unlessStopped } from './turns';

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
  const file: FileInReading = { number: lastNumber, name, phase: 'waiting', share: 0, rows: 0 };
  useApp.setState(({ reading }) => ({ reading: [...reading, file], news: '' }));
  return lastNumber;
}

function end(number: number): void {
  stops.delete(number);
  useApp.setState(({ reading }) => ({ reading: reading.filter((file) => file.number !== number) }));
}

/** What is done with the reason why a file is not taken. */
type Refuse = (file: File, failure: FileRefusal) => void;

const refuseAloud: Refuse = (_, failure) => {
  useApp.setState(({ refusals }) => ({ refusals: [...refusals, failure] }));
};

/** Stops the reading of a file. Nothing of it is used. */
export function stopReadingFile(number: number): void {
  const file = useApp.getState().reading.find((other) => other.number === number);
  stops.get(number)?.abort();
  if (file) useApp.setState({ news: `Stopped reading ${file.name}. Nothing of it was used.` });
}

/** One of our own datasets, or nothing where it was refused. */
function ownDataset(file: File, loaded: Loaded, refuse: Refuse): OwnDataset | null {
  if (loaded.ok) return { statement: loaded.statement, hash: loaded.hash, file };
  refuse(file, loaded.failure);
  return null;
}

/** What a file holds: rows that are relationships, or a dataset of our own. */
type Brought = OpenedFile | OwnDataset;

const isOwn = (brought: Brought): brought is OwnDataset => 'statement' in brought;

/** What a file is read with. */
interface Order {
  readonly mapping: TableMapping | 'ask' | null;
  /** What it is to be read in, where a person has said so. */
  readonly encoding?: Encoding | null;
  readonly refuse: Refuse;
  /** Whether a person can be asked what the columns mean. */
  readonly asks: boolean;
  /** Does all of it again. */
  readonly again: () => void;
}

/** Says that what reads files has failed, which may well be over the next time. */
function refuseForNow(
  file: File,
  error: unknown,
  { refuse, again }: Pick<Order, 'refuse'> & Partial<Pick<Order, 'again'>>,
): void {
  const why = error instanceof Error ? error.message : String(error);
  refuse(file, {
    what: `The file could not be read: ${why}`,
    where: file.name,
    todo: 'Try again. If it stays so, the file may be too large for this device.',
    faults: NOTHING,
    ...(again && { again }),
  });
}

/** Says that nobody is there to be asked what the columns mean. */
function refuseUnexplained(file: File, { refuse, again }: Order): void {
  refuse(file, {
    what: 'It is not remembered what its columns mean',
    where: file.name,
    todo: 'Try again, and say what they mean.',
    faults: NOTHING,
    again,
  });
}

/** No more files are read at once: each takes a worker, and the memory for all of its rows. */
const MAX_AT_ONCE = 2;

const inTurn = turns(MAX_AT_ONCE);

/** What becomes of a file that is read when it is its turn; nothing more of it is done once it is stopped. */
function outcomeOf(number: number, request: FileToRead, signal: AbortSignal) {
  return inTurn(signal, async () => {
    note(number, { phase: 'reading' });
    const [{ importInWorker }, { openPart }] = await unlessStopped(tools(), signal);
    const outcome = await importInWorker(request, (progress) => note(number, progress), signal);
    return { outcome, openPart };
  });
}

function openedPart(opened: Indexed, report: OpenedFile['report'], readAs: FileToRead): OpenedFile {
  return { ...opened, report, file: readAs.file, ownId: null, readAs };
}

/** Reads a file of rows again, with other names joined; null where that fails, of which the person is told. */
export async function readAgain(
  { file, readAs }: OpenedFile,
  joins: readonly JoinedAs[],
): Promise<OpenedFile | null> {
  if (readAs === null) return null;
  const number = begin(file.name);
  const stop = new AbortController();
  stops.set(number, stop);
  try {
    const { outcome, openPart } = await outcomeOf(number, { ...readAs, joins }, stop.signal);
    if (outcome.type !== 'part') throw new Error('its rows were taken for something else');
    return openedPart(openPart(outcome.data), outcome.data.report, readAs);
  } catch (error) {
    if (!stop.signal.aborted) refuseForNow(file, error, { refuse: refuseAloud });
    return null;
  } finally {
    end(number);
  }
}

/** Reads one file; null where there is nothing to join, for a reason that the person is told. */
async function readOne(file: File, order: Order): Promise<Brought | null> {
  const { mapping, encoding = null } = order;
  const number = begin(file.name);
  const stop = new AbortController();
  stops.set(number, stop);
  try {
    const known = mapping === 'ask' ? null : mapping;
    const request: FileToRead = { file, today: today() as EdtfDate, mapping: known, encoding };
    const joined = { ...request, joins: joinsForReading() };
    const { outcome, openPart } = await outcomeOf(number, joined, stop.signal);
    switch (outcome.type) {
      case 'part':
        return openedPart(openPart(outcome.data), outcome.data.report, request);
      case 'dataset':
        return ownDataset(file, outcome.loaded, order.refuse);
      case 'refused':
        order.refuse(file, { ...outcome.refusal, faults: NOTHING });
        return null;
      case 'table': {
        const { header, rows, guesses, doubt } = outcome;
        const remembered = rememberedMapping(header);
        if (remembered && !mapping) {
          end(number);
          return await readOne(file, { ...order, mapping: remembered });
        }
        if (order.asks)
          useApp.setState(({ tables }) => ({ tables: [...tables, { file, header, rows, guesses, doubt }] }));
        else refuseUnexplained(file, order);
        return null;
      }
    }
  } catch (error) {
    if (!stop.signal.aborted) refuseForNow(file, error, order);
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
    else if (joining === 'looking') {
      await openInPlace(one.statement, { file: one.file.name, hash: one.hash });
      noteOpened([one.file]);
    }
  }
  return beside;
}

/** Says that files have nothing to be joined to. */
function refuseAlone(files: readonly OpenedFile[], refuse: Refuse): void {
  for (const { report, file } of files) {
    refuse(file, {
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
async function take(brought: readonly Brought[], joining: Joining, refuse = refuseAloud): Promise<void> {
  const beside = await putInPlace(brought, joining);
  if (beside.length === 0) return;
  if (useApp.getState().opening.phase !== 'open') {
    refuseAlone(beside, refuse);
    return;
  }
  await breath();
  joinAhead(beside);
  await breath();
  const { files, misfits, newer } = joinFiles(beside, joining);
  for (const misfit of misfits) refuse(misfit.file.file, failureOf(misfit));
  if (files.length === 0) return;
  noteOpened(files.map(({ file }) => file));
  const reports = files.map(({ report }) => report);
  const isShown = joining === 'looking' && reports.some(hasRemarks);
  useApp.setState({ news: newsOf(reports), ...(isShown && { reports }) });
  await rememberNewer(files, newer);
}

async function readAll(
  files: readonly File[],
  joining: Joining,
  order: (file: File) => Order,
  refuse: Refuse,
): Promise<void> {
  const read = await Promise.all(files.map((file) => readOne(file, order(file))));
  await take(
    read.filter((file) => file !== null),
    joining,
    refuse,
  );
}

/** How a file is read that a person brings: whatever is to be said or asked is so at once. */
function aloud(mapping: Order['mapping'], again: () => void): Order {
  return { mapping, refuse: refuseAloud, asks: true, again };
}

/** Reads files that were dropped, picked or pasted. Those that are refused change nothing but the message about them. */
export async function openFiles(files: readonly File[]): Promise<void> {
  await readAll(files, 'looking', (file) => aloud(null, () => void openFiles([file])), refuseAloud);
}

/** Reads files that this device remembers, beside what a person looks at. Of those that do not open it is noted why. */
export async function openRemembered(files: ReadonlyMap<File, DatasetId>): Promise<void> {
  const againOf = (file: File) => () => void openFiles([file]);
  const refuse: Refuse = (file, failure) => {
    const id = files.get(file);
    if (id) noteUnopened(id, file, { ...failure, again: againOf(file) });
  };
  const order = (file: File): Order => ({ mapping: null, refuse, asks: false, again: againOf(file) });
  await readAll([...files.keys()], 'beside', order, refuse);
}

/** Reads a table with what a person said of its columns, which is remembered for the next file of its kind. */
export async function openTable(table: UnreadTable, mapping: TableMapping): Promise<void> {
  const { file, header, doubt } = table;
  dropTable(file);
  const again = () => void openTable(table, mapping);
  const encoding = doubt?.why === 'chosen' ? doubt.encoding : null;
  const opened = await readOne(file, { ...aloud(mapping, again), encoding });
  if (!opened) return;
  // Not before it has worked: what is remembered is not asked again.
  rememberMapping(header, mapping);
  await take([opened], 'looking');
}

/** Reads a file again in the encoding that a person chose; the columns of a table are asked anew. */
export async function readInEncoding(file: File, encoding: Encoding): Promise<void> {
  dropTable(file);
  const again = () => void readInEncoding(file, encoding);
  const opened = await readOne(file, { ...aloud('ask', again), encoding });
  if (opened) await take([opened], 'looking', refuseAloud);
}

/** Leaves a table unread. */
export function dropTable(file: File): void {
  useApp.setState(({ tables }) => ({ tables: tables.filter((table) => table.file !== file) }));
}

/** Asks again what the columns of a table mean that is open. */
export async function askAgain(file: File): Promise<void> {
  await readOne(
    file,
    aloud('ask', () => void askAgain(file)),
  );
}

/** Shows what was read of files, and what was not. */
export function showReports(reports: readonly OpenedFile['report'][]): void {
  useApp.setState({ reports });
}
