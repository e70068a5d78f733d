import type { SheetInFile, SheetsOfFile } from '../../../data/register/rows/sheets-of-file';
import { formatNumber, quoted } from '../grammar/grammar';

/** What the tables of each kind of file are called. */
const OF = {
  workbook: { table: 'sheet', file: '', apart: 'save each as a file of its own' },
  packed: { table: 'table', file: ' in this packed file', apart: 'unpack the file first' },
} as const;

/** Of a table that nobody has looked into. */
const NOT_LOOKED_INTO = 'not looked into yet';

/** The sheets of a workbook, and the tables of a packed file. */
export const sheets = {
  /** @param open the one that is open already, and goes when another is read */
  ask: ({ of, read, all }: SheetsOfFile, open: string | null) =>
    [
      `The ${OF[of].table} ${quoted(read)} was read, one of ${formatNumber(all.length)}${OF[of].file}.`,
      ...(open === null
        ? []
        : [
            `Only one is open at a time: another takes the place of ${quoted(open)}. To have several, ${OF[of].apart}.`,
          ]),
      'To read another, choose it:',
    ].join(' '),
  /** What is known of a sheet before it is read. */
  about: ({ isTable, isHidden }: SheetInFile) => {
    if (isTable === null) return NOT_LOOKED_INTO;
    const kind = isTable ? 'looks like a table' : 'no table was found in it';
    return isHidden ? `${kind}; hidden in the workbook` : kind;
  },
  readIt: ({ of }: SheetsOfFile) => `Read this ${OF[of].table}`,
  /** "Deals, one of 3" */
  fact: ({ read, all }: SheetsOfFile) =>
    all.length === 1 ? read : `${read}, one of ${formatNumber(all.length)}`,
};
