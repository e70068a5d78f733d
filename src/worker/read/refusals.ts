import type { OtherTable } from './header';
import { isOfSipri } from './preamble';
import { type Refused, refused } from './reading';
import type { Recognised } from './recognise';
import type { FileRecord } from './records';

const MEGABYTE = 1024 * 1024;

/** No larger file is read. */
const MAX_BYTES = 64 * MEGABYTE;

/** Refuses a file that is empty or too large to be read. */
export function refuseBySize(bytes: number, name: string): Refused | null {
  if (bytes === 0) return refused({ code: 'empty' }, { name });
  if (bytes <= MAX_BYTES) return null;
  const [megabytes, most] = [Math.ceil(bytes / MEGABYTE), MAX_BYTES / MEGABYTE];
  return refused({ code: 'too-large', megabytes, most }, { name });
}

/** Refuses what the browser could not read. */
export function refuseUnreadable(name: string): Refused {
  return refused({ code: 'unreadable' }, { name });
}

/** Refuses what is not text; the line is where this shows. */
export function refuseNoise(name: string, line: number): Refused {
  return refused({ code: 'not-text' }, line > 1 ? { name, after: line - 1 } : { name });
}

/** Refuses a text with a zero byte: what stood there is lost, and what follows may be none of it. */
export function refuseZeroByte(name: string, line: number): Refused {
  return refused({ code: 'zero-byte' }, { name, line });
}

/** Refuses a file with a line that no table has. */
export function refuseLongLine(name: string, line: number): Refused {
  return refused({ code: 'long-line' }, { name, line });
}

/** SIPRI's register has 30,000, and the European Union's licences of nine years 60,000. To join many more would hold the page up. */
export const MAX_ROWS = 100_000;

/** Refuses a table with more rows than a page can work with. */
export function refuseTooManyRows(name: string, most: number): Refused {
  return refused({ code: 'too-many-rows', most }, { name });
}

/** Others count by years too: SIPRI's table says what it is in the lines above its header. */
function codeOf(other: OtherTable, preamble: readonly string[]) {
  if (other === 'codes') return 'register-in-codes';
  return isOfSipri(preamble) || preamble.some((line) => /\bTIVs?\b/.test(line))
    ? 'totals'
    : 'totals-of-others';
}

/** Refuses a file in whose first lines there is no table of deals. */
export function refuseUnrecognised(
  found: Exclude<Recognised, { is: 'table' }>,
  preamble: readonly string[],
  name: string,
): Refused {
  if (found.is === 'other') {
    return refused({ code: codeOf(found.other, preamble) }, { name, line: found.line });
  }
  if (found.is === 'no-deals') return refused(found.what, { name, line: found.line });
  if (isOfSipri(preamble)) return refused({ code: 'only-introduction' }, { name });
  if (found.is === 'wide') {
    const { columns, most } = found;
    return refused({ code: 'too-wide', columns, most }, { name, line: 1 });
  }
  return refused({ code: 'no-table' }, { name });
}

/** Refuses a table that has a header and nothing else that could be read. */
export function refuseWithoutRows(name: string, skipped: number): Refused {
  return refused(skipped === 0 ? { code: 'no-rows' } : { code: 'no-row-fits', rows: skipped }, { name });
}

/** Refuses a table most of whose rows do not fit its header. */
export function refuseMisfit(name: string, skipped: number, kept: number): Refused {
  return refused({ code: 'few-rows-fit', rows: skipped + kept, fitting: kept }, { name });
}

/** Refuses a file that ends amid a row. */
export function refuseCut(name: string, record: FileRecord, width: number): Refused {
  return refused({ code: 'cut-row', cells: record.cells.length, width }, { name, line: record.line });
}

/** Refuses a file that ends amid a letter. */
export function refuseCutLetter(name: string): Refused {
  return refused({ code: 'cut-letter' }, { name });
}

/** Refuses a file that is not in the encoding that it says it is in. */
export function refuseEncoding(name: string): Refused {
  return refused({ code: 'not-unicode' }, { name });
}
