import type { SheetInFile, SheetsOfFile } from '../../../data/register/rows/sheets-of-file';
import { formatNumber, quoted } from '../grammar/grammar';

/** The sheets of a workbook. */
export const sheets = {
  ask: ({ read, all }: SheetsOfFile) =>
    `The sheet ${quoted(read)} was read, one of ${formatNumber(all.length)}. To read another, choose it:`,
  /** What is known of a sheet before it is read. */
  about: ({ isTable, isHidden }: SheetInFile) => {
    const kind = isTable ? 'looks like a table' : 'no table was found in it';
    return isHidden ? `${kind}; hidden in the workbook` : kind;
  },
  readIt: 'Read this sheet',
  /** "Deals, one of 3" */
  fact: ({ read, all }: SheetsOfFile) =>
    all.length === 1 ? read : `${read}, one of ${formatNumber(all.length)}`,
};
