/** Which sheets of a workbook, or tables of a packed file, are open already. */
import { openFilesNow } from '../store';

/** Whether both are one file, which may have been brought twice. */
const isSame = (one: File, other: File) =>
  one === other ||
  (one.name === other.name && one.size === other.size && one.lastModified === other.lastModified);

/** The sheets or tables of this file that are open. */
export function sheetsOpenOf(file: File): readonly string[] {
  return openFilesNow().flatMap((open) => (isSame(open.file, file) ? (open.report.sheets?.read ?? []) : []));
}
