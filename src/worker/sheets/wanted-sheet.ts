/** Which sheet of a workbook, or table of a packed file, is asked for: by a person, or by a link that was made with it. */
import type { SheetInFile } from '../../data/register/rows/sheets-of-file';
import type { ReadOptions } from '../read/reading';

/** The name that a person chose, or the place that a link names, from 1; null for what is read without either. */
export type WantedSheet = string | number | null;

/** What is asked for of a file with this SHA-256. */
export const wantedSheet = (
  { sheet = null, sheetOfLink }: Pick<ReadOptions, 'sheet' | 'sheetOfLink'>,
  sha256: string,
): WantedSheet => sheet ?? sheetOfLink?.(sha256) ?? null;

/** Where it stands among the sheets of the file, from 0; null where it is not there, or none is asked for. */
export function wantedAt(all: readonly SheetInFile[], wanted: WantedSheet): number | null {
  const at =
    typeof wanted === 'number' ? wanted - 1 : all.findIndex(({ name }) => wanted !== null && name === wanted);
  return at in all ? at : null;
}
