/** Which sheet of a file is open already. Of one file only one is at a time: another takes its place. */
import { openFilesNow } from '../store';

/** Whether both are one file, which may have been brought twice. */
const isSame = (one: File, other: File) =>
  one === other ||
  (one.name === other.name && one.size === other.size && one.lastModified === other.lastModified);

/** The sheet or table of this file that is open; null where none is. */
export function sheetOpenOf(file: File): string | null {
  return openFilesNow().find((open) => isSame(open.file, file))?.report.sheets?.read ?? null;
}
