/** LibreOffice, as it reads a table and writes it again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';

/** How long it may take for all files of one form, in milliseconds. */
const PATIENCE = 300_000;

/** The rows of cells of a table whose lines end so, the last one too, as PapaParse reads them. */
export const rowsOf = (csv: string, newline: '\r\n' | '\n'): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline }).data.slice(0, -1);

/** How a table is to be read: columns that are not named hold what LibreOffice takes their cells for. */
export interface Reading {
  /** The columns whose cells are text whatever they look like, from 1. */
  readonly text: readonly number[];
  /** Whether formulas are worked out, and dates, times and other such numbers looked for. */
  readonly eager: boolean;
}

/** Commas, quotes, UTF-8, from the first line, in the English of the United States. */
function importFilter({ text, eager }: Reading): string {
  const formats = text.map((column) => `${column}/2`).join('/');
  return `CSV:44,34,76,1,${formats},1033,false,${eager},false,false,false,0,${eager}`;
}

/** The same, with numbers in full, and formulas in the place of what they come to. */
const EXPORT_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false,true';

/** The programs that it goes by. */
const COMMAND = 'soffice';

/** Whether it is on this machine. */
export const isLibreOfficeHere = (): boolean => spawnSync('which', [COMMAND]).status === 0;

/** Tables as it writes them after it has read them, in one go. */
export function savedAgain(tables: readonly Uint8Array[], reading: Reading): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-libre-office-'));
  try {
    const saved = path.join(folder, 'saved');
    mkdirSync(saved);
    const files = tables.map((bytes, i) => {
      const file = path.join(folder, `${i}.csv`);
      writeFileSync(file, bytes);
      return file;
    });
    const { stderr, error } = spawnSync(
      COMMAND,
      [
        ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore'],
        ...[
          `--infilter=${importFilter(reading)}`,
          '--convert-to',
          EXPORT_FILTER,
          '--outdir',
          saved,
          ...files,
        ],
      ],
      { encoding: 'utf8', timeout: PATIENCE },
    );
    if (error) throw error;
    return tables.map((_, i) => read(path.join(saved, `${i}.csv`), stderr));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string, stderr: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`LibreOffice wrote no table: ${stderr.trim()}`);
  }
}
