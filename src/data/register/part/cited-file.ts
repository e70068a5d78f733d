import type { CitedFile } from '../../../domain/model/claim';
import type { ImportReport } from './part-data';

/** The file that evidence names, with the sheet of a workbook. */
export function citedFile({
  name,
  sha256,
  sheets,
}: Pick<ImportReport, 'name' | 'sha256' | 'sheets'>): CitedFile {
  return { name, sha256, ...(sheets && { sheet: sheets.read }) };
}
