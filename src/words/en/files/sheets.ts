import type { SheetInFile, SheetsOfFile } from '../../../data/register/rows/sheets-of-file';
import { formatNumber, quoted } from '../grammar/grammar';

/** What the tables of each kind of file are called. */
const OF = {
  workbook: { table: 'sheet', file: '' },
  packed: { table: 'table', file: ' in this packed file' },
} as const;

/** Of a table that nobody has looked into. */
const NOT_LOOKED_INTO = 'not looked into yet';

/** Of a table without a row. */
const EMPTY = 'headings, and no rows below them';

/** Of a table that is open already. */
const OPEN = 'open';

/** The sheets of a workbook, and the tables of a packed file. */
export const sheets = {
  /** @param open those of it that are open already */
  ask: ({ of, read, all }: SheetsOfFile, open: readonly string[]) =>
    [
      `The ${OF[of].table} ${quoted(read)} was read, one of ${formatNumber(all.length)}${OF[of].file}.`,
      ...(open.length === 0
        ? ['To read another, choose it:']
        : [
            'Another opens beside it, and is set apart where the others tell all of it. Where it has only some deals again, remove one of the two. Choose it:',
          ]),
    ].join(' '),
  /** What is known of a sheet before it is read. */
  about: ({ isTable, isHidden, isEmpty, name }: SheetInFile, open: readonly string[]) => {
    if (open.includes(name)) return OPEN;
    if (isTable === null) return NOT_LOOKED_INTO;
    const kind = isEmpty ? EMPTY : isTable ? 'looks like a table' : 'no table was found in it';
    return isHidden ? `${kind}; hidden in the workbook` : kind;
  },
  /** The button beside an open file that leads to the choice. */
  another: ({ of }: Pick<SheetsOfFile, 'of'>) => `Another ${OF[of].table} of this file`,
  readIt: ({ of }: SheetsOfFile) => `Read this ${OF[of].table}`,
  /** "Deals, one of 3" */
  fact: ({ read, all }: SheetsOfFile) =>
    all.length === 1 ? read : `${read}, one of ${formatNumber(all.length)}`,
};
