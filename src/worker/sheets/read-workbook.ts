/** Reads a sheet of a workbook as rows, as if it had been saved as text. */
import type { ByHand } from '../../data/register/rows/by-hand';
import type { SheetInFile, SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import type { FileReading, ReadOptions, Refused } from '../read/reading';
import { refused } from '../read/reading';
import { MAX_ROWS, refuseBySize, refuseTooManyRows } from '../read/refusals';
import { sha256Of } from '../read/sha256';
import { createTableReader } from '../read/table-reader';
import type { Book, GoesOn } from './book';
import { SheetFault } from './fault';
import { BETWEEN, linesOf } from './lines';
import { type Looks, looksOf } from './looks-of-sheet';
import { openOds } from './ods-book';
import { sheetNotes } from './sheet-notes';
import { type Archive, openArchive } from './unpack';
import { type WantedSheet, wantedAt, wantedSheet } from './wanted-sheet';
import { openXlsx } from './xlsx-book';

/** How a ZIP file begins. */
const SIGNS = [0x50, 0x4b, 0x03, 0x04];

/** The kinds of workbooks: each opens an archive that is one of its own, and answers with null to any other. */
const KINDS: readonly ((archive: Archive, goesOn: GoesOn) => Book | null)[] = [openXlsx, openOds];

/** More sheets are not looked at before one is read. */
const MAX_LOOKED_AT = 50;

/** What the first bytes tell, where the list at the end is lost: the names of the parts that come first. */
const BEGINS_AS_WORKBOOK = /(?:^|[^a-z])xl\/|opendocument\.spreadsheet/;

function looksLikeWorkbook(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return BEGINS_AS_WORKBOOK.test(new TextDecoder('windows-1252').decode(start));
}

/** The sheets of a file; null where it is no workbook. @throws SheetFault */
function openBook(bytes: Uint8Array, goesOn: GoesOn): Book | null {
  try {
    const archive = openArchive(bytes);
    for (const open of KINDS) {
      const book = open(archive, goesOn);
      if (book) return book;
    }
    return null;
  } catch (error) {
    const isOther =
      error instanceof SheetFault && error.code === 'broken-workbook' && !looksLikeWorkbook(bytes);
    if (isOther) return null;
    throw error;
  }
}

/** Reads the lines of a sheet as a table, to its end or until it is refused. */
function readLines(lines: readonly string[], name: string, byHand: ByHand, evenSo: boolean) {
  const table = createTableReader({ name, encoding: 'utf-8', delimiter: BETWEEN, byHand, evenSo });
  const text = lines.map((line) => `${line}\n`);
  const refusal = table.push(text.join(''), true) ?? table.end();
  return { table, refusal };
}

/** What is known of a sheet before it is read. */
interface LookedAt extends SheetInFile {
  readonly looks: Looks | null;
}

/** The sheets of a workbook. What looks like the notes of a cover is no table where another sheet looks like one. */
function lookedAt(book: Book): LookedAt[] {
  const all = book.map((sheet, at) => ({ ...sheet, looks: at < MAX_LOOKED_AT ? looksOf(sheet) : null }));
  const isAnyTable = all.some(({ looks }) => looks === 'table' || looks === 'list');
  return all.map(({ name, isHidden, looks }) => ({
    ...{ name, isHidden, looks },
    isTable: looks && looks !== 'none' && looks !== 'empty' && (looks !== 'notes' || !isAnyTable),
    ...(looks === 'empty' && { isEmpty: true as const }),
  }));
}

/** How sheets look that are read where nobody chose one, the likeliest first; of those that look alike, one that is shown. */
const IN_ORDER: readonly Looks[] = ['table', 'list', 'notes'];

/** The sheet that is read where nobody chose one: the first that looks like a table, of those that are shown before others. */
function usualSheet(all: readonly LookedAt[]): number {
  const choices = [
    ...IN_ORDER.flatMap((as) => [
      all.findIndex(({ looks, isHidden }) => looks === as && !isHidden),
      all.findIndex(({ looks }) => looks === as),
    ]),
    all.findIndex((sheet) => !sheet.isHidden),
  ];
  return choices.find((at) => at !== -1) ?? 0;
}

function sheetsOf(looked: readonly LookedAt[], wanted: WantedSheet) {
  const all = looked.map(({ looks: _, ...sheet }) => sheet);
  const usual = usualSheet(looked);
  const at = wantedAt(all, wanted) ?? usual;
  const [read, chosen] = [all[at]?.name ?? '', at === usual ? null : at + 1];
  const sheets: SheetsOfFile = { of: 'workbook', read, chosen, all };
  return { at, sheets };
}

/** The rows of a sheet. @throws SheetFault */
async function readSheet(
  book: Book,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
  goesOn: GoesOn,
): Promise<FileReading> {
  const { name, byHand: { line } = {}, evenSo = false } = options;
  const sha256 = await sha256Of(bytes);
  const { at, sheets } = sheetsOf(lookedAt(book), wantedSheet(options, sha256));
  const sheet = book[at];
  if (!sheet) throw new SheetFault('no-sheet');
  const grid = sheet.whole(goesOn);
  const { table, refusal } = readLines(linesOf(grid), name, { ...(line && { line }) }, evenSo);
  if (refusal) return refusal;
  const { head, rows, notes } = table;
  if (head === null) throw new SheetFault('no-sheet');
  return {
    ok: true,
    ...{ head, rows, notes: [...sheetNotes(grid, sheets), ...notes], sheets },
    ...{ sha256, bytes: bytes.length, doubt: null },
  };
}

function refuseFault({ code }: SheetFault, name: string): Refused {
  return code === 'too-many-rows' ? refuseTooManyRows(name, MAX_ROWS) : refused({ code }, { name });
}

/** The bytes of a ZIP file; null of any other, and of one that cannot be read, of which the next reader tells. */
async function bytesOfZip(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const start = new Uint8Array(await file.slice(0, SIGNS.length).arrayBuffer());
    if (!SIGNS.every((sign, at) => start[at] === sign)) return null;
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Reads the sheet of a workbook that a person chose, or the first that looks like a table; null where the file is no workbook. */
export async function readWorkbook(file: Blob, options: ReadOptions): Promise<FileReading | null> {
  const { name, onProgress } = options;
  const bytes = refuseBySize(file.size, name) ? null : await bytesOfZip(file);
  if (bytes === null) return null;
  const of = bytes.length;
  const goesOn = (share: number) => onProgress?.({ bytes: Math.ceil(share * of), of, rows: 0 });
  try {
    const book = openBook(bytes, goesOn);
    return book && (await readSheet(book, bytes, options, goesOn));
  } catch (error) {
    if (error instanceof SheetFault) return refuseFault(error, name);
    throw error;
  }
}
