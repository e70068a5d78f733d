/** Reads a sheet of a workbook as rows, as if it had been saved as text. */
import type { ByHand } from '../../data/register/rows/by-hand';
import type { SheetInFile, SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import type { FileReading, ReadOptions, Refused } from '../read/reading';
import { refused } from '../read/reading';
import { recognise } from '../read/recognise';
import { MAX_ROWS, refuseBySize, refuseTooManyRows } from '../read/refusals';
import { sha256Of } from '../read/sha256';
import { createTableReader } from '../read/table-reader';
import { type Book, type BookSheet, FIRST_ROWS, type GoesOn } from './book';
import { SheetFault } from './fault';
import { BETWEEN, linesOf } from './lines';
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
function readLines(lines: readonly string[], name: string, byHand: ByHand = {}) {
  const table = createTableReader({ name, encoding: 'utf-8', delimiter: BETWEEN, byHand });
  const text = lines.map((line) => `${line}\n`);
  const refusal = table.push(text.join(''), true) ?? table.end();
  return { table, refusal };
}

/** Whether all of these lines are a table without a row: a title, and one line with two cells below it. */
function hasNoRows(lines: readonly string[], name: string): boolean {
  const code = readLines(lines, name).refusal?.refusal.why.code;
  return code === 'no-rows' || code === 'no-row-fits';
}

/** Whether the first rows of a sheet look like a table. One that ends among them without a row, as a cover may, is none. */
function isTable(sheet: BookSheet): boolean {
  const lines = linesOf(sheet.first(), FIRST_ROWS);
  if (recognise(lines, [BETWEEN]).is !== 'table') return false;
  return lines.length >= FIRST_ROWS || !hasNoRows(lines, sheet.name);
}

function lookedAt(book: Book): SheetInFile[] {
  return book.map((sheet, at) => ({
    name: sheet.name,
    isHidden: sheet.isHidden,
    isTable: at < MAX_LOOKED_AT ? isTable(sheet) : null,
  }));
}

/** The sheet that is read where nobody chose one: the first that looks like a table, of those that are shown before others. */
function usualSheet(all: readonly SheetInFile[]): number {
  const choices = [
    all.findIndex((sheet) => sheet.isTable && !sheet.isHidden),
    all.findIndex((sheet) => sheet.isTable),
    all.findIndex((sheet) => !sheet.isHidden),
  ];
  return choices.find((at) => at !== -1) ?? 0;
}

function sheetsOf(all: readonly SheetInFile[], wanted: WantedSheet) {
  const usual = usualSheet(all);
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
  const { name, byHand: { line } = {} } = options;
  const sha256 = await sha256Of(bytes);
  const { at, sheets } = sheetsOf(lookedAt(book), wantedSheet(options, sha256));
  const sheet = book[at];
  if (!sheet) throw new SheetFault('no-sheet');
  const grid = sheet.whole(goesOn);
  const { table, refusal } = readLines(linesOf(grid), name, { ...(line && { line }) });
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
