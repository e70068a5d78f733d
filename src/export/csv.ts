/** Comma-separated values as every table that is taken away is written: by RFC 4180, safe to open in a spreadsheet. */
import { withUnsafeNamed } from '../domain/text/hidden-signs';

/** What a cell can hold. Nothing is an empty cell; numbers and truths (TRUE and FALSE, which R knows too) are never text. */
export type Cell = string | number | boolean | null;

/**
 * Spreadsheet programs would take a text that begins so for a formula, and run it. Some leave out spaces and hidden
 * signs before they look, and some take the wide signs of East Asian keyboards for the same.
 */
const LIKE_FORMULA = /^(?:[\t\r]|[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*[=+\-@＝＋－＠])/;

/** LibreOffice's dialog would part cells at semicolons and tabs as well, unless somebody tells it not to. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** Nearly all cells are so plain that they need neither quotes nor a closer look, which would take most of the time. */
const PLAIN = /^[A-Za-z0-9][ !#-+\--:<-~]*$/;

/** Without it spreadsheet programs take a file for one in an old encoding. Others take it for a part of the first name. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** The media type of all such tables. */
export const CSV_MEDIA_TYPE = 'text/csv;charset=utf-8';

/** A text that no program runs. An apostrophe says so where it could be taken for a formula. */
export function inertText(text: string): string {
  const safe = withUnsafeNamed(text);
  return LIKE_FORMULA.test(safe) ? `'${safe}` : safe;
}

function textCell(text: string): string {
  if (PLAIN.test(text)) return text;
  const inert = inertText(text);
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A value as it stands between commas. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** A row, with the end of its line. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
