import type { WhyRefused } from '../../../worker/read/reading';
import type { ByCode } from '../../grammar/by-code';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';
import { GET_CSV, kinds, MAKE_TABLE, type WhatAndTodo } from './kinds';
import { reasonInWords } from './notes';

const CHECK_FILE = 'Check that this is the right file, and that it was saved as CSV.';
const GET_AGAIN = 'Download it again, and wait until it is complete. Nothing of this file was used.';
const CHECK_COMPLETE = 'Check that the file is complete, or choose another one.';

/** What the columns of what is named are called. */
const COLUMNS_OF = { parties: 'exporters and importers', systems: 'weapon systems' } as const;

/** What the columns of a cross table are. */
const CROSSED = { years: 'years', parties: 'countries', categories: 'categories of arms' } as const;

/** "None of its 4 rows could be used. The first: …", "Its only row could not be used: …" */
function noneUsed(rows: number, first: string | null): string {
  const none = forNumber(
    rows,
    'Its only row could not be used',
    `None of its ${formatNumber(rows)} rows could be used`,
  );
  if (first === null) return none;
  return none + forNumber(rows, `: ${first}`, `. The first: ${first}`);
}

/** What the reader found in a file that it does not take as a table, and what to do: a row for each reason. */
export const whyRefused: ByCode<WhyRefused, WhatAndTodo> = {
  ...kinds,
  empty: { what: 'The file is empty', todo: 'Choose another file.' },
  'too-large': ({ megabytes, most }) => ({
    what: `The file is too large: ${megabytes} MB, and ${most} MB is the most`,
    todo: 'Split it, with the header in every part.',
  }),
  unreadable: {
    what: 'The file could not be read',
    todo: 'Check that it still exists, that it is not being changed, and that you may read it.',
  },
  'broken-workbook': {
    what: 'The workbook is damaged, or a part of it is missing',
    todo: 'Open it in a spreadsheet program and save it again, or download it again, and open that file.',
  },
  'locked-workbook': {
    what: 'The workbook is locked by a password',
    todo: 'Open it in a spreadsheet program, save it without the password, and open that file.',
  },
  'large-workbook': {
    what: 'The workbook is far larger inside than any table of deals',
    todo: 'Copy the rows of deals into a workbook of their own, or save the sheet as CSV, and open that file.',
  },
  'binary-workbook': {
    what: 'This is a workbook of Excel in its binary form (.xlsb)',
    todo: 'Open it in Excel, save it as an Excel workbook (.xlsx), and open that file.',
  },
  'broken-zip': {
    what: 'The packed file (ZIP) is damaged, or a part of it is missing',
    todo: 'Download it again, or unpack it, and open the table with the deals.',
  },
  'locked-zip': {
    what: 'The packed file (ZIP) is locked by a password',
    todo: 'Unpack it with the password, and open the table with the deals.',
  },
  'large-zip': {
    what: 'The packed file (ZIP) is far larger inside than any table of deals, or holds too many tables to choose from',
    todo: 'Unpack it, and open the table with the deals.',
  },
  'own-package': {
    what: 'These are the tables of a view of Armsgraph, as it writes them for other programs',
    todo: 'Export the view as data that opens here again (JSON), and open that file.',
  },
  'broken-parquet': {
    what: 'The Parquet file is damaged, or not complete',
    todo: 'Write it again, or download it again, and open that file.',
  },
  'locked-parquet': {
    what: 'The Parquet file is encrypted',
    todo: 'Write it without a key, or as CSV, and open that file.',
  },
  'large-parquet': {
    what: 'The Parquet file is far larger inside than any table of deals',
    todo: 'Write the rows and columns of deals into a file of their own, and open that file.',
  },
  'nested-parquet': {
    what: 'All columns of the Parquet file hold records within records, and no single values',
    todo: 'Write a file with a column for each value, for example with DuckDB or pandas, and open that file.',
  },
  'packed-parquet': ({ packing }) => ({
    what: `The Parquet file is packed in a way that is not read here (${packing})`,
    todo: 'Write it with the compression Snappy, GZIP or ZSTD, or as CSV, and open that file.',
  }),
  'pivot-table': {
    what: 'This is a pivot table: its rows are sums of the rows of another table',
    todo: 'Open the table that it was made from. A double click on its grand total lists the rows of that table in most spreadsheet programs.',
  },
  'cross-table': ({ of, columns }) => ({
    what: `This is a cross table: its columns are ${CROSSED[of]}, such as ${listed(columns.map(quoted), 'and')}`,
    todo: 'Turn these columns into rows, for example in a spreadsheet program with “Unpivot columns”, so that each row says who supplies what to whom, and when, and open that file.',
  }),
  'lookup-table': {
    what: 'This table gives names to ids, and holds no deals',
    todo: 'Open the table that it belongs to, whose rows say who supplies what to whom, with these names in the place of ids.',
  },
  'only-ids': {
    what: 'This table has ids where the names of exporters and importers should be',
    todo: 'Put the names in their place, which stand in another table of the same set, and open that file.',
  },
  'broken-entity': {
    what: 'A line of this file of FollowTheMoney is damaged',
    todo: 'Export the view again, and open that file.',
  },
  'about-elsewhere': ({ rows }) => ({
    what: `${counted(rows, 'objection')} of this table ${forNumber(rows, 'is', 'are')} about ${forNumber(rows, 'a relationship', 'relationships')} that it does not hold`,
    todo: 'Export the view as data that opens here again (JSON), and open that file.',
  }),
  'no-sheet': { what: 'The workbook has no sheet with cells', todo: 'Choose another file.' },
  'not-text': { what: 'This is not text but other data, or it is damaged', todo: CHECK_FILE },
  'zero-byte': {
    what: 'The text has a zero byte, which no text has: the file is damaged there',
    todo: 'Save it again with the program that made it, or take the sign out in a text editor, and open that file.',
  },
  'long-line': { what: 'This is no table: a line is far longer than any row', todo: CHECK_FILE },
  'too-many-rows': ({ most }) => ({
    what: `The table has more than ${formatNumber(most)} rows, the most that are read`,
    todo: 'Keep the rows that you need, or split it, with the header in every part.',
  }),
  totals: { what: 'This is SIPRI’s table of totals by year: it holds no deals', todo: GET_CSV },
  'totals-of-others': { what: 'This is a table of totals by year: it holds no deals', todo: MAKE_TABLE },
  'register-in-codes': {
    what: 'This is the register as SIPRI gave it away until 2022, in codes',
    todo: GET_CSV,
  },
  'only-introduction': {
    what: 'This is the introduction of a file of SIPRI without its rows',
    todo: GET_AGAIN,
  },
  'too-wide': ({ columns, most }) => ({
    what: `Its first line has ${formatNumber(columns)} columns, and ${formatNumber(most)} are the most`,
    todo: 'Keep the columns that say something of deals.',
  }),
  'no-table': {
    what: 'No table was found: the first lines do not have a header and rows with the same columns',
    todo: CHECK_FILE,
  },
  'no-rows': { what: 'The table has a header and no rows', todo: CHECK_COMPLETE },
  'no-row-fits': ({ rows }) => ({
    what: forNumber(
      rows,
      'Its only row does not have the columns of the header',
      `None of the ${formatNumber(rows)} rows has the columns of the header`,
    ),
    todo: CHECK_COMPLETE,
  }),
  'few-rows-fit': ({ rows, fitting }) => ({
    what: `Most rows do not have the columns of the header: of the first ${formatNumber(rows)}, only ${formatNumber(fitting)} ${forNumber(fitting, 'has', 'have')} them`,
    todo: CHECK_FILE,
  }),
  'cut-row': ({ cells, width }) => {
    const found =
      cells < width ? `${counted(cells, 'cell')} of ${width}` : 'a quotation mark that nothing closes';
    return {
      what: `The file ends in the middle of a row: its last line has ${found}, and no line end`,
      todo: GET_AGAIN,
    };
  },
  'cut-letter': { what: 'The file ends in the middle of a letter: it is not complete', todo: GET_AGAIN },
  'not-unicode': {
    what: 'The file says that it is Unicode text, and is not',
    todo: 'Save it again as CSV in UTF-8, and open that file.',
  },
  'too-many-names': ({ of, most }) => ({
    what: `It names more than ${formatNumber(most)} ${of}, the most that can be joined`,
    todo: `Check that the columns of ${COLUMNS_OF[of]} are what they were taken for, or split the file.`,
  }),
  'nothing-usable': ({ rows, first }) => ({
    what: noneUsed(rows, first ? reasonInWords(first.reason).replace(/\.$/, '') : null),
    todo: 'Check that the columns mean what they were taken for, or download the file again.',
  }),
};
