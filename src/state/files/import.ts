/** Reading the files that a person brings: one after the other, beside the page. */
import type { Loaded } from '../../data/loaded';
import { type Encoding, encodingOf } from '../../data/register/rows/encodings';
import { type FirstLine, firstLineOf } from '../../data/register/rows/first-line';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { storyIn } from '../../data/story-format';
import type { DatasetId } from '../../domain/model/ids';
import type { FileToRead, UnexplainedTable } from '../../worker/import/messages';
import type { Refusal } from '../../worker/read/reading';
import { askOf, dropTable, noteUnopened } from '../actions/files';
import type { Joining } from '../actions/joining';
import { answersOfLink } from '../address/waiting-link';
import { type UnreadTable, useApp } from '../store';
import { today } from '../today';
import { rememberedEncoding } from './memory-of-encodings';
import { rememberedFirstLine } from './memory-of-first-lines';
import { joinsForReading } from './memory-of-joins';
import { knownBy, rememberedMapping, rememberMapping } from './memory-of-mappings';
import { rememberedSheet } from './memory-of-sheets';
import type { OwnDataset } from './own-dataset';
import { openedPart } from './read-again';
import { begin, end, outcomeOf } from './reading';
import { type Refuse, refuseAloud, refuseForNow, refuseUnexplained } from './refuse';
import { referenceToAnswers } from './saved-mapping';
import { type Brought, take } from './take';

export { stopReadingFile } from './reading';
export { refuseFolders } from './refuse';

/** One of our own datasets, or nothing where it was refused. */
function ownDataset(file: File, loaded: Loaded, refuse: Refuse): OwnDataset | null {
  if (loaded.ok) return { statement: loaded.statement, hash: loaded.hash, file };
  refuse(file, loaded.failure);
  return null;
}

/** What a file is read with. */
interface Order {
  readonly mapping: TableMapping | 'ask' | null;
  /** What it is to be read in, where a person has said so. */
  readonly encoding?: Encoding | null;
  /** The sheet of a workbook that is to be read, where a person has chosen one. */
  readonly sheet?: string | null;
  /** What the first line of a table is, where a person has said so. */
  readonly firstLine?: FirstLine | null;
  readonly refuse: Refuse;
  /** Whether a person can be asked what the columns mean. */
  readonly asks: boolean;
  /** Whether what was said of a table with these columns holds for this one without a question: nobody is asked, or has just said it. */
  readonly isSaid: boolean;
  /** Does all of it again. */
  readonly again: () => void;
}

/** What a person can choose for the reading of a file. */
type Chosen = Pick<Order, 'encoding' | 'sheet' | 'firstLine'>;

/** Whether the columns probably mean something else than was said, since no row could be used. */
const isMisread = ({ why }: Refusal) => why.code === 'nothing-usable';

/** Whether these are the answers that the link which waits for the file was made with. */
async function isOfLink(file: File, { header }: UnexplainedTable, mapping: TableMapping): Promise<boolean> {
  const linked = answersOfLink(useApp.getState().visit);
  if (linked.length === 0) return false;
  const own = await referenceToAnswers(file, { header, mapping });
  return linked.some(({ hash }) => hash === own?.hash);
}

/**
 * The remembered answers by which a table is read without a question; null for none. A person who brings a file looks at
 * what was said of the last one: a year that was given may be another here.
 */
async function answersFor(
  file: File,
  table: UnexplainedTable,
  { isSaid }: Order,
): Promise<TableMapping | null> {
  const remembered = rememberedMapping(knownBy(table));
  return remembered && (isSaid || (await isOfLink(file, table, remembered))) ? remembered : null;
}

/** Reads one file; null where there is nothing to join, for a reason that the person is told. */
async function readOne(file: File, order: Order): Promise<Brought | null> {
  const { mapping, encoding = null, sheet = null, firstLine = null } = order;
  const reading = begin(file.name);
  try {
    const known = mapping === 'ask' ? null : mapping;
    const request: FileToRead = { file, today: today(), mapping: known, encoding, sheet, firstLine };
    const joined = { ...request, joins: joinsForReading() };
    const { outcome, openPart } = await outcomeOf(reading, joined);
    switch (outcome.type) {
      case 'part':
        return openedPart(openPart(outcome.data), outcome.data, {
          readAs: request,
          answers: known && (await referenceToAnswers(file, outcome.data.format)),
        });
      case 'dataset':
        return ownDataset(file, outcome.loaded, order.refuse);
      case 'refused':
        // What none of the rows fits may be explained otherwise.
        order.refuse(file, {
          ...outcome.refusal,
          ...(known &&
            order.asks &&
            isMisread(outcome.refusal) && {
              again: () => void askAgain(file, { encoding, sheet, firstLine }),
            }),
        });
        return null;
      case 'table': {
        const { type: _, ...table } = outcome;
        const remembered = mapping ? null : await answersFor(file, table, order);
        if (remembered) {
          end(reading);
          return await readOne(file, { ...order, mapping: remembered });
        }
        if (order.asks) askOf({ file, ...table });
        else refuseUnexplained(file, order);
        return null;
      }
    }
  } catch (error) {
    if (!reading.signal.aborted) refuseForNow(file, error, order);
    return null;
  } finally {
    end(reading);
  }
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
  return { mapping, refuse: refuseAloud, asks: true, isSaid: false, again };
}

/** Opens a story, where a file says that it is one; what reads it is fetched only then. Answers whether it is. */
async function isStory(file: File): Promise<boolean> {
  const input = await storyIn(file).catch(() => null);
  if (input === null) return false;
  try {
    (await import('../stories/open-story')).openStory(file, input);
  } catch (error) {
    refuseForNow(file, error, { refuse: refuseAloud, again: () => void openFiles([file]) });
  }
  return true;
}

/** Keeps the answers of a file about a table, where its name says that it holds such. */
const isAnswers = async (file: File): Promise<boolean> =>
  file.name.endsWith('.columns.json') && (await import('./open-answers')).openAnswers(file);

/**
 * Reads files that were dropped, picked or pasted. Those that are refused change nothing but the message about them.
 * @param encoding what they are to be read in, where a person has said so
 */
export async function openFiles(files: readonly File[], encoding: Encoding | null = null): Promise<void> {
  const order = (file: File) => ({ ...aloud(null, () => void openFiles([file], encoding)), encoding });
  const stories = await Promise.all(files.map(async (file) => (await isAnswers(file)) || isStory(file)));
  const others = files.filter((_, i) => !stories[i]);
  if (others.length === 0) return;
  await readAll(others, 'looking', order, refuseAloud);
}

/** Reads files that this device remembers, beside what a person looks at. Of those that do not open it is noted why. */
export async function openRemembered(files: ReadonlyMap<File, DatasetId>): Promise<void> {
  const encodingOfFile = (file: File) => {
    const id = files.get(file);
    return id ? encodingOf(rememberedEncoding(id)) : null;
  };
  const firstLineOfFile = (file: File) => {
    const id = files.get(file);
    return id ? firstLineOf(rememberedFirstLine(id)) : null;
  };
  const sheetOfFile = (file: File) => {
    const id = files.get(file);
    return id ? rememberedSheet(id) : null;
  };
  const againOf = (file: File) => () => {
    const sheet = sheetOfFile(file);
    void (sheet === null ? openFiles([file], encodingOfFile(file)) : readSheet(file, sheet));
  };
  const refuse: Refuse = (file, failure) => {
    const id = files.get(file);
    if (id) noteUnopened(id, file, { ...failure, again: againOf(file) });
  };
  const order = (file: File): Order => ({
    ...{
      mapping: null,
      encoding: encodingOfFile(file),
      sheet: sheetOfFile(file),
      refuse,
      asks: false,
      isSaid: true,
    },
    firstLine: firstLineOfFile(file),
    again: againOf(file),
  });
  await readAll([...files.keys()], 'beside', order, refuse);
}

/** What a person has chosen for the reading of a table that is asked about. */
export const chosenOf = ({ doubt, sheets, firstLine }: UnreadTable): Chosen => ({
  encoding: doubt?.why === 'chosen' ? doubt.encoding : null,
  sheet: sheets?.chosen ? sheets.read : null,
  firstLine: firstLine.isChosen ? firstLine.is : null,
});

/** Reads a table with what a person said of its columns, which is remembered for the next file of its kind. */
export async function openTable(table: UnreadTable, mapping: TableMapping): Promise<void> {
  const { file } = table;
  dropTable(file);
  const again = () => void openTable(table, mapping);
  const opened = await readOne(file, { ...aloud(mapping, again), ...chosenOf(table) });
  if (!opened) return;
  // Not before it has worked: what is remembered is not asked again.
  rememberMapping(knownBy(table), mapping);
  await take([opened], 'looking');
}

/** Asks again what the columns of a table mean, read as a person chose. */
export async function askAgain(file: File, chosen: Chosen): Promise<void> {
  const again = () => void askAgain(file, chosen);
  const { encoding = null, sheet = null, firstLine = null } = chosen;
  const opened = await readOne(file, { ...aloud('ask', again), encoding, sheet, firstLine });
  if (!opened) return;
  // In another encoding it has turned out to be no table of its own kind.
  dropTable(file);
  await take([opened], 'looking');
}

/** Reads another sheet of a workbook that is open, in the place of the one that was read. */
export async function readSheet(file: File, sheet: string): Promise<void> {
  const again = () => void readSheet(file, sheet);
  const opened = await readOne(file, { ...aloud(null, again), sheet, isSaid: true });
  if (!opened) return;
  await take([opened], 'looking');
}
