import type { CitedFile } from '../../../domain/model/claim';
import type { ImportReport } from './part-data';

/** The file that evidence names, with the sheet of a workbook, or the table of a packed file. */
export function citedFile({
  name,
  sha256,
  sheets,
}: Pick<ImportReport, 'name' | 'sha256' | 'sheets'>): CitedFile {
  return { name, sha256, ...(sheets && { [sheets.of === 'workbook' ? 'sheet' : 'table']: sheets.read }) };
}
