/** Reading one file beside the page: what becomes of it, and what is asked or said. */
import type { Loaded } from '../../data/loaded';
import type { PartData } from '../../data/register/part/part-data';
import { saysByHand } from '../../data/register/rows/by-hand';
import type { SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import type { Indexed } from '../../domain/join/indexed';
import type { FileToRead, UnexplainedTable } from '../../worker/import/messages';
import type { Refusal } from '../../worker/read/reading';
import { askOf } from '../actions/files';
import { answersOfLink, sheetsOfLink } from '../address/waiting-link';
import { type FileRefusal, openFilesNow, type UnreadTable, useApp } from '../store';
import { today } from '../today';
import { joinsForReading } from './memory-of-joins';
import { knownBy, rememberedMapping } from './memory-of-mappings';
import { rememberedWay } from './memory-of-ways';
import type { OpenedFile } from './opened-file';
import type { OwnDataset } from './own-dataset';
import { openedPart } from './read-again';
import { begin, end, outcomeOf } from './reading';
import { type Refuse, refuseForNow, refuseUnexplained } from './refuse';
import { hashesOfAnswers, referenceToAnswers } from './saved-mapping';
import type { Brought } from './take';

/** One of our own datasets, or nothing where it was refused. */
function ownDataset(file: File, loaded: Loaded, refuse: Refuse): OwnDataset | null {
  if (loaded.ok) return { statement: loaded.statement, hash: loaded.hash, file };
  refuse(file, loaded.failure);
  return null;
}

/** What a person can choose for the reading of a file. */
export type Chosen = Pick<FileToRead, 'encoding' | 'sheet' | 'firstLine' | 'byHand' | 'evenSo'>;

/** What a file is read with. */
export interface Order extends Chosen {
  readonly mapping: TableMapping | 'ask' | null;
  readonly refuse: Refuse;
  /** Whether a person can be asked what the columns mean. */
  readonly asks: boolean;
  /** Whether what was said of a table with these columns holds for this one without a question: nobody is asked, or has just said it. */
  readonly isSaid: boolean;
  /** What was read of the same file just now, and is not joined yet. */
  readonly beside?: readonly OpenedFile[];
  /** Does all of it again. */
  readonly again: () => void;
  /** Asks what the columns mean, of a file read with what was chosen. */
  readonly askAgain: (file: File, chosen: Chosen) => void;
}

/** The sheet that a person or a link chose; null where it is the one that is read without that. */
export const sheetChosenIn = (sheets: SheetsOfFile | null | undefined) =>
  sheets?.chosen ? sheets.read : null;

/** Whether the columns probably mean something else than was said, since no row could be used. */
const isMisread = ({ why }: Pick<Refusal, 'why'>) => why.code === 'nothing-usable';

/** Why a file is no table in which one may be found all the same, by whoever says what parts its cells and where it begins. */
const MAY_BE_TABLE: ReadonlySet<Refusal['why']['code']> = new Set([
  ...(['no-table', 'no-rows', 'no-row-fits', 'few-rows-fit'] as const),
]);

/** What a person can do about a refusal. */
function waysOn(
  file: File,
  { why }: Refusal,
  request: FileToRead,
  order: Order,
): Pick<FileRefusal, 'again' | 'byHand'> {
  if (!order.asks) return {};
  if (request.mapping && isMisread({ why })) return { again: () => order.askAgain(file, request) };
  const byHand = () => order.askAgain(file, { ...request, evenSo: true });
  return MAY_BE_TABLE.has(why.code) && !request.evenSo ? { byHand } : {};
}

/** A table that is asked about, and which sheet of its file it is. */
type TableToAsk = UnexplainedTable & Pick<UnreadTable, 'sheets'>;

/** Whether these are the answers that the link which waits for the file was made with. */
async function isOfLink(request: FileToRead, table: TableToAsk, mapping: TableMapping): Promise<boolean> {
  const linked = answersOfLink(useApp.getState().visit);
  if (linked.length === 0) return false;
  const own = await hashesOfAnswers(
    { ...request, sheet: sheetChosenIn(table.sheets) },
    { header: table.header, mapping },
  );
  return linked.some(({ hash }) => own.includes(hash));
}

/**
 * The remembered answers by which a table is read without a question; null for none. A person who brings a file looks at
 * what was said of the last one: a year that was given may be another here.
 */
async function answersFor(
  request: FileToRead,
  table: TableToAsk,
  { isSaid }: Order,
): Promise<TableMapping | null> {
  const remembered = rememberedMapping(knownBy(table));
  return remembered && (isSaid || (await isOfLink(request, table, remembered))) ? remembered : null;
}

/** With what a file is asked for, but for names that are joined, and for what a link names. */
const requestOf = (
  file: File,
  { mapping, encoding = null, sheet = null, firstLine = null, byHand = {}, evenSo = false }: Order,
): FileToRead => ({
  ...{ file, today: today(), mapping: mapping === 'ask' ? null : mapping },
  ...{ encoding, sheet, firstLine, byHand, ...(evenSo && { evenSo }) },
});

/** The same for the worker: the names that are joined and the sheets that a link names, are those of this moment. */
const toBeRead = (request: FileToRead, { beside = [] }: Order): FileToRead => ({
  ...{ ...request, joins: joinsForReading() },
  sheetsOfLink: sheetsOfLink(useApp.getState().visit, [...openFilesNow(), ...beside]),
});

/** The relationships of a file, with what they were read with. */
async function partOf(
  data: PartData,
  openPart: (data: PartData) => Indexed,
  request: FileToRead,
): Promise<Brought> {
  const readAs = { ...request, sheet: sheetChosenIn(data.report.sheets) ?? request.sheet ?? null };
  return openedPart(openPart(data), data, {
    readAs,
    answers: request.mapping && (await referenceToAnswers(readAs, data.format)),
  });
}

/** How a table of this kind was read by hand the last time; null where a person says now how it is read, or never did. */
const wayFor = ({ mapping, byHand = {}, firstLine = null }: Order, table: UnexplainedTable) =>
  mapping === null && firstLine === null && !saysByHand(byHand) ? rememberedWay(knownBy(table)) : null;

/** Reads one file; null where there is nothing to join, for a reason that the person is told. */
export async function readOne(file: File, order: Order): Promise<Brought | null> {
  const reading = begin(file.name);
  const request = requestOf(file, order);
  try {
    const { outcome, openPart } = await outcomeOf(reading, toBeRead(request, order));
    switch (outcome.type) {
      case 'part':
        return await partOf(outcome.data, openPart, request);
      case 'dataset':
        return ownDataset(file, outcome.loaded, order.refuse);
      case 'refused':
        // What none of the rows fits may be explained otherwise.
        order.refuse(file, { ...outcome.refusal, ...waysOn(file, outcome.refusal, request, order) });
        return null;
      case 'table': {
        const { type: _, ...table } = outcome;
        const way = wayFor(order, table);
        if (way) {
          end(reading);
          return await readOne(file, { ...order, ...way });
        }
        const remembered = order.mapping ? null : await answersFor(request, table, order);
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
