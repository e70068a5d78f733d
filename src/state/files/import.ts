/** Reading the files that a person brings: one after the other, beside the page. */
import { byHandOf } from '../../data/register/rows/by-hand';
import { type Encoding, encodingOf } from '../../data/register/rows/encodings';
import { firstLineOf } from '../../data/register/rows/first-line';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { storyIn } from '../../data/story-format';
import type { DatasetId } from '../../domain/model/ids';
import { dropTable, noteUnopened } from '../actions/files';
import type { Joining } from '../actions/joining';
import type { UnreadTable } from '../store';
import { rememberedByHand } from './memory-of-by-hand';
import { rememberedEncoding } from './memory-of-encodings';
import { rememberedFirstLine } from './memory-of-first-lines';
import { knownBy, rememberMapping } from './memory-of-mappings';
import { rememberedSheet } from './memory-of-sheets';
import { rememberWay } from './memory-of-ways';
import { type Chosen, type Order, readOne, sheetChosenIn } from './read-one';
import { type Refuse, refuseAloud, refuseForNow } from './refuse';
import { withRestOfLink } from './rest-of-link';
import { take } from './take';

export { stopReadingFile } from './reading';
export { refuseFolders } from './refuse';

async function readAll(
  files: readonly File[],
  joining: Joining,
  order: (file: File) => Order,
  refuse: Refuse,
): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => {
      const how = order(file);
      const opened = await readOne(file, how);
      // What this device remembers says of each of its files which table of it was read.
      return joining === 'beside'
        ? [opened]
        : withRestOfLink(opened, (beside) => readOne(file, { ...how, beside }));
    }),
  );
  await take(
    read.flat().filter((file) => file !== null),
    joining,
    refuse,
  );
}

/** How a file is read that a person brings: whatever is to be said or asked is so at once. */
function aloud(mapping: Order['mapping'], again: () => void): Order {
  return { mapping, refuse: refuseAloud, asks: true, isSaid: false, again, askAgain: askAnew };
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
  const kept = <Choice>(file: File, of: (id: DatasetId) => Choice) => {
    const id = files.get(file);
    return id ? of(id) : null;
  };
  const encodingOfFile = (file: File) => encodingOf(kept(file, rememberedEncoding));
  const sheetOfFile = (file: File) => kept(file, rememberedSheet);
  const againOf = (file: File) => () => {
    const sheet = sheetOfFile(file);
    void (sheet === null ? openFiles([file], encodingOfFile(file)) : readSheet(file, sheet));
  };
  const refuse: Refuse = (file, failure) => {
    const id = files.get(file);
    if (id) noteUnopened(id, file, { ...failure, again: againOf(file) });
  };
  const order = (file: File): Order => ({
    ...{ mapping: null, encoding: encodingOfFile(file), sheet: sheetOfFile(file) },
    ...{ refuse, asks: false, isSaid: true, askAgain: askAnew },
    firstLine: firstLineOf(kept(file, rememberedFirstLine)),
    byHand: byHandOf(kept(file, rememberedByHand)),
    again: againOf(file),
  });
  await readAll([...files.keys()], 'beside', order, refuse);
}

/** What a person has chosen for the reading of a table that is asked about. */
export const chosenOf = ({ doubt, sheets, firstLine, inFile }: UnreadTable): Chosen => ({
  encoding: doubt?.why === 'chosen' ? doubt.encoding : null,
  sheet: sheetChosenIn(sheets),
  firstLine: firstLine.isChosen ? firstLine.is : null,
  byHand: inFile?.byHand ?? {},
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
  rememberWay(table);
  const { encoding = null } = chosenOf(table);
  const rest = { ...aloud(null, () => void openFiles([file], encoding)), encoding };
  await take(await withRestOfLink(opened, (beside) => readOne(file, { ...rest, beside })), 'looking');
}

/** Asks again what the columns of a table mean, read as a person chose. */
export async function askAgain(file: File, chosen: Chosen): Promise<void> {
  const again = () => void askAgain(file, chosen);
  const { encoding = null, sheet = null, firstLine = null, byHand = {}, evenSo = false } = chosen;
  const opened = await readOne(file, {
    ...aloud('ask', again),
    ...{ encoding, sheet, firstLine, byHand, evenSo },
  });
  if (!opened) return;
  // In another encoding it has turned out to be no table of its own kind.
  dropTable(file);
  await take([opened], 'looking');
}

const askAnew = (file: File, chosen: Chosen) => void askAgain(file, chosen);

/** Reads another sheet of a workbook, or table of a packed file, beside those of it that are open. */
export async function readSheet(file: File, sheet: string): Promise<void> {
  const again = () => void readSheet(file, sheet);
  const opened = await readOne(file, { ...aloud(null, again), sheet, isSaid: true });
  if (!opened) return;
  await take([opened], 'looking');
}
