/** Kinds of files that are known by their first bytes. */

import { COPY_TABLE, EXPORT_TABLE, GET_CSV, namesSipri, SAVE_AS_CSV } from './advice';
import { ARCHIVES } from './archive';
import type { OtherKind } from './kind';

/** Files that begin with one of these, a sign a byte. */
function begins(...signs: readonly string[]): (start: string) => boolean {
  return (start) => signs.some((sign) => start.startsWith(sign));
}

const UNPACK = 'Unpack it, and open the CSV file that is in it.';

/** Kinds known by their first bytes, which are given a sign a byte. */
export const KINDS_BY_BYTES: readonly OtherKind<string>[] = [
  {
    is: (start) => begins('{\\rtf')(start) && namesSipri(start),
    what: 'This is a text document (RTF), as SIPRI’s site gave them away until 2023',
    todo: GET_CSV,
  },
  { is: begins('{\\rtf'), what: 'This is a text document (RTF)', todo: COPY_TABLE },
  ...ARCHIVES,
  {
    is: begins('\xd0\xcf\x11\xe0'),
    what: 'This is an old workbook or document of an office program, or one that is locked by a password',
    todo: SAVE_AS_CSV,
  },
  { is: begins('%PDF-'), what: 'This is a PDF document', todo: COPY_TABLE },
  { is: begins('\x1f\x8b'), what: 'This is a packed file (gzip)', todo: UNPACK },
  {
    is: begins('7z\xbc\xaf', 'Rar!\x1a', 'BZh91AY', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd'),
    what: 'This is a packed file',
    todo: UNPACK,
  },
  {
    is: (start) =>
      begins('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*')(start) ||
      /^(RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(hei|avi|mif)|BM[\s\S]{4}\0\0\0\0)/.test(start),
    what: 'This is a picture',
    todo: 'A table in a picture has to be typed into a spreadsheet program, or read by one for text recognition. Save it as CSV, and open that file.',
  },
  { is: begins('SQLite format 3\0'), what: 'This is a database (SQLite)', todo: EXPORT_TABLE },
  {
    is: begins('\0\x01\0\0Standard Jet DB', '\0\x01\0\0Standard ACE DB'),
    what: 'This is a database (Microsoft Access)',
    todo: EXPORT_TABLE,
  },
  {
    is: begins('PAR1', 'ARROW1', 'FEA1'),
    what: 'This is a table in a form for programs (Parquet or Arrow)',
    todo: 'Turn it into CSV, for example with DuckDB, pandas or R, and open that file.',
  },
  {
    is: begins('$FL2', '$FL3', '<stata_dta>', 'RDX2\n', 'RDX3\n', 'RDA2\n', 'RDA3\n'),
    what: 'This is data of a statistics program (SPSS, Stata or R)',
    todo: EXPORT_TABLE,
  },
  {
    is: begins('bplist00'),
    what: 'This is a page that Safari saved, or settings of a program',
    todo: 'If it is a page with a table, open it in Safari, copy the table into a spreadsheet program, save the sheet as CSV, and open that file.',
  },
];
