/** Reads a table in a ZIP file, as if it had been unpacked. */
import type { SheetInFile, SheetsOfFile } from '../../data/register/rows/sheets-of-file';
import { refuseByBytes } from '../kinds/other-kind';
import { exportWith } from '../own-exports/export-table';
import { previewTable, readTableFile } from '../read/read-file';
import type { FileReading, ReadOptions, Refused } from '../read/reading';
import { refused } from '../read/reading';
import { refuseBySize } from '../read/refusals';
import { sha256Of } from '../read/sha256';
import { SheetFault, type SheetFaultCode } from '../sheets/fault';
import { emptyTables, otherTables } from '../sheets/sheet-notes';
import { type WantedSheet, wantedAt, wantedSheet } from '../sheets/wanted-sheet';
import { type TablesInZip, tablesInZip } from './tables-in-zip';

/** How a ZIP file begins. */
const SIGNS = 'PK\x03\x04';

/** So much of its beginning tells what kind of ZIP file it is. */
const START = 256 * 1024;

/** Where the first part says whether it is locked, and by which bit. */
const [FLAGS_AT, IS_LOCKED] = [6, 1];

/** More tables are not offered. */
const MAX_TABLES = 500;

/** More are not looked at before one is read. */
const MAX_LOOKED_AT = 50;

/** What is known of a table before it is read. */
interface LookedAt extends SheetInFile {
  /** Whether its columns say by themselves what they mean. */
  readonly isKnown: boolean;
}

async function lookAt({ part }: TablesInZip, name: string): Promise<LookedAt> {
  const bytes = part(name) ?? new Uint8Array();
  const preview = await previewTable(new Blob([bytes as Uint8Array<ArrayBuffer>]), { name });
  const isTable = preview.ok && preview.head.kind !== 'dataset';
  const isKnown = isTable && (preview.head.kind !== 'table' || exportWith(preview.head.header) !== null);
  const isEmpty = !preview.ok && preview.refusal.why.code === 'no-rows';
  return { name, isTable, isHidden: false, isKnown, ...(isEmpty && { isEmpty }) };
}

/** What its tables are; one that is alone is read without a look. */
async function lookInto(tables: TablesInZip): Promise<readonly LookedAt[]> {
  const all: LookedAt[] = [];
  for (const [at, name] of tables.names.entries()) {
    const isSkipped = tables.names.length === 1 || at >= MAX_LOOKED_AT;
    all.push(
      isSkipped ? { name, isTable: null, isHidden: false, isKnown: false } : await lookAt(tables, name),
    );
  }
  return all;
}

/** The table that is read where nobody chose one: the first whose columns are known, else the first that looks like one. */
function usualTable(all: readonly LookedAt[]): number {
  const choices = [all.findIndex(({ isKnown }) => isKnown), all.findIndex(({ isTable }) => isTable)];
  return choices.find((at) => at !== -1) ?? 0;
}

function chosenOf(all: readonly LookedAt[], wanted: WantedSheet): SheetsOfFile {
  const usual = usualTable(all);
  const at = wantedAt(all, wanted) ?? usual;
  return {
    ...{ of: 'packed', read: all[at]?.name ?? '', chosen: at === usual ? null : at + 1 },
    all: all.map(({ isKnown: _, ...table }) => table),
  };
}

/** The rows of a table of it. @throws SheetFault */
async function readTable(
  tables: TablesInZip,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
): Promise<FileReading> {
  if (tables.names.length > MAX_TABLES) throw new SheetFault('large-workbook');
  const sha256 = await sha256Of(bytes);
  const sheets = chosenOf(await lookInto(tables), wantedSheet(options, sha256));
  const name = `${options.name}, ${sheets.read}`;
  const table = tables.part(sheets.read) ?? new Uint8Array();
  const read = await readTableFile(new Blob([table as Uint8Array<ArrayBuffer>]), { ...options, name });
  if (!read.ok) return read;
  const notes = [...otherTables(sheets), ...emptyTables(sheets), ...read.notes];
  return { ...read, notes, sheets, sha256, bytes: bytes.length };
}

const REFUSALS: Partial<Record<SheetFaultCode, 'broken-zip' | 'large-zip'>> = {
  'broken-workbook': 'broken-zip',
  'large-workbook': 'large-zip',
};

function refuseFault({ code }: SheetFault, name: string): Refused {
  return refused({ code: REFUSALS[code] ?? 'broken-zip' }, { name });
}

/** The bytes of a ZIP file that is no document of a program; null of any other, and of one that cannot be read. */
async function bytesOfZip(file: Blob, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
    if (![...SIGNS].every((sign, at) => start[at] === sign.charCodeAt(0))) return null;
    if (refuseByBytes(start, name)?.refusal.why.code !== 'zip') return null;
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** The tables of a ZIP file; null where it has none, or where its list is lost. @throws SheetFault */
function tablesOf(bytes: Uint8Array): TablesInZip | null {
  try {
    const tables = tablesInZip(bytes);
    return tables.names.length > 0 ? tables : null;
  } catch (error) {
    if (error instanceof SheetFault && error.code === 'broken-workbook') return null;
    throw error;
  }
}

/** Reads the table of a ZIP file that a person chose, or the first; null where the file is none, or holds no table. */
export async function readPacked(file: Blob, options: ReadOptions): Promise<FileReading | null> {
  const { name } = options;
  const bytes = refuseBySize(file.size, name) ? null : await bytesOfZip(file, name);
  if (bytes === null) return null;
  try {
    const tables = tablesOf(bytes);
    if (tables === null) return null;
    if (((bytes[FLAGS_AT] ?? 0) & IS_LOCKED) !== 0) return refused({ code: 'locked-zip' }, { name });
    if (tables.areOfAView) return refused({ code: 'own-package' }, { name });
    return await readTable(tables, bytes, options);
  } catch (error) {
    if (error instanceof SheetFault) return refuseFault(error, name);
    throw error;
  }
}
