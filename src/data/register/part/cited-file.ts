import type { CitedFile } from '../../../domain/model/claim';
import type { ImportReport } from './part-data';

/** What was read of a file by its name: of several sheets or tables the one that a person chose, too, since another may be open beside it. */
export const nameOfRead = ({ name, sheets }: Pick<ImportReport, 'name' | 'sheets'>): string =>
  sheets?.chosen ? `${name}, ${sheets.read}` : name;

/** The file that evidence names, with the sheet of a workbook, or the table of a packed file. */
export function citedFile({
  name,
  sha256,
  sheets,
}: Pick<ImportReport, 'name' | 'sha256' | 'sheets'>): CitedFile {
  return { name, sha256, ...(sheets && { [sheets.of === 'workbook' ? 'sheet' : 'table']: sheets.read }) };
}
