import { formatNumber } from '../../domain/text/numbers';
import { GET_CSV } from '../kinds/advice';
import { isOfSipri } from './preamble';
import { type Refused, refused } from './reading';
import type { Recognised } from './recognise';
import type { FileRecord } from './records';

const MEGABYTE = 1024 * 1024;

/** No larger file is read. */
const MOST_BYTES = 64 * MEGABYTE;

const CHECK_FILE = 'Check that this is the right file, and that it was saved as CSV.';
const GET_AGAIN = 'Download it again, and wait until it is complete. Nothing of this file was used.';

/** Refuses a file that is empty or too large to be read. */
export function refuseBySize(bytes: number, name: string): Refused | null {
  if (bytes === 0) return refused('The file is empty', name, 'Choose another file.');
  if (bytes <= MOST_BYTES) return null;
  const what = `The file is too large: ${Math.ceil(bytes / MEGABYTE)} MB, and ${MOST_BYTES / MEGABYTE} MB is the most`;
  return refused(what, name, 'Split it, with the header in every part.');
}

/** Refuses what the browser could not read. */
export function refuseUnreadable(name: string): Refused {
  const todo = 'Check that it still exists, that it is not being changed, and that you may read it.';
  return refused('The file could not be read', name, todo);
}

/** Refuses what is not text; the line is where this shows. */
export function refuseNoise(name: string, line: number): Refused {
  const where = line > 1 ? `${name}, after line ${line - 1}` : name;
  return refused('This is not text but other data, or it is damaged', where, CHECK_FILE);
}

/** Refuses a file with a line that no table has. */
export function refuseLongLine(name: string, line: number): Refused {
  const where = `${name}, line ${line}`;
  return refused('This is no table: a line is far longer than any row', where, CHECK_FILE);
}

/** Refuses a table with more rows than a page can work with. */
export function refuseTooManyRows(name: string, most: number): Refused {
  const what = `The table has more than ${formatNumber(most)} rows, the most that are read`;
  return refused(what, name, 'Keep the rows that you need, or split it, with the header in every part.');
}

/** Refuses a file in whose first lines there is no table of deals. */
export function refuseUnrecognised(
  found: Exclude<Recognised, { is: 'table' }>,
  preamble: readonly string[],
  name: string,
): Refused {
  if (found.is === 'other') {
    const where = `${name}, line ${found.line}`;
    return found.other === 'totals'
      ? refused('This is SIPRI’s table of totals by year: it holds no deals', where, GET_CSV)
      : refused('This is the register as SIPRI gave it away until 2022, in codes', where, GET_CSV);
  }
  if (isOfSipri(preamble)) {
    return refused('This is the introduction of a file of SIPRI without its rows', name, GET_AGAIN);
  }
  if (found.is === 'wide') {
    const { columns, most } = found;
    const wide = `Its first line has ${formatNumber(columns)} columns, and ${formatNumber(most)} are the most`;
    return refused(wide, `${name}, line 1`, 'Keep the columns that say something of deals.');
  }
  const what = 'No table was found: the first lines do not have a header and rows with the same columns';
  return refused(what, name, CHECK_FILE);
}

/** Refuses a table that has a header and nothing else that could be read. */
export function refuseWithoutRows(name: string, skipped: number): Refused {
  const what =
    skipped === 0
      ? 'The table has a header and no rows'
      : `None of the ${skipped} rows has the columns of the header`;
  return refused(what, name, 'Check that the file is complete, or choose another one.');
}

/** Refuses a table most of whose rows do not fit its header. */
export function refuseMisfit(name: string, skipped: number, kept: number): Refused {
  const what = `Most rows do not have the columns of the header: of the first ${skipped + kept}, only ${kept} have them`;
  return refused(what, name, CHECK_FILE);
}

/** Refuses a file that ends amid a row. */
export function refuseCut(name: string, record: FileRecord, width: number): Refused {
  const cells = record.cells.length === 1 ? '1 cell' : `${record.cells.length} cells`;
  const found = record.cells.length < width ? `${cells} of ${width}` : 'a quotation mark that nothing closes';
  const what = `The file ends in the middle of a row: its last line has ${found}, and no line end`;
  return refused(what, `${name}, line ${record.line}`, GET_AGAIN);
}

/** Refuses a file that ends amid a letter. */
export function refuseCutLetter(name: string): Refused {
  return refused('The file ends in the middle of a letter: it is not complete', name, GET_AGAIN);
}

/** Refuses a file that is not in the encoding that it says it is in. */
export function refuseEncoding(name: string): Refused {
  const todo = 'Save it again as CSV in UTF-8, and open that file.';
  return refused('The file says that it is Unicode text, and is not', name, todo);
}
