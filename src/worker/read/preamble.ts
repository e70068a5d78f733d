import { type EdtfDate, isEdtf } from '../../domain/dates/edtf';
import { filledLength, readCells } from './cells';
import type { Delimiter } from './reading';

const PADDING = /(?<![;,\t|\s])[;,\t|\s]+$/;
const QUOTED = /^"(.*)"$/;

/** A line of prose without the quotation marks and the delimiters that a spreadsheet put around it. */
function unwrapped(text: string, delimiter: Delimiter): string {
  const bare = text.replace(PADDING, '').trimStart();
  const { cells } = readCells(bare, delimiter);
  const [first = ''] = cells;
  // Prose holds delimiters of its own, and then only looks like cells.
  return filledLength(cells) > 1 ? bare.replace(QUOTED, '$1').replaceAll('""', '"') : first.trim();
}

/** The lines of prose before a table with this delimiter, without those that are empty. */
export function preambleOf(lines: readonly string[], delimiter: Delimiter = ','): string[] {
  return lines.map((line) => unwrapped(line, delimiter)).filter((line) => line !== '');
}

const GENERATED = /\bdata generated:\s*(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day on which SIPRI made the file, where its preamble says so: "Data generated: 13 Mar 2025 10:02:49 AM". */
export function generatedOn(preamble: readonly string[]): EdtfDate | null {
  for (const line of preamble) {
    const [, day = '', month = '', year = ''] = GENERATED.exec(line) ?? [];
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isEdtf(date)) return date;
  }
  return null;
}

/** Whether prose is that of SIPRI's register. */
export function isOfSipri(preamble: readonly string[]): boolean {
  return preamble.some((line) => /SIPRI/.test(line));
}
