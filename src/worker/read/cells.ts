import Papa from 'papaparse';
import type { Delimiter } from './reading';

/** A line as cells, read with quotation marks as a spreadsheet writes them, and without. */
export interface CellReading {
  readonly cells: readonly string[];
  /** What the cells are if quotation marks are letters like others. */
  readonly plain: readonly string[];
  /** Whether a quoted cell is still open at the end, so that the next line may belong to it. */
  readonly open: boolean;
}

const WRAPPED = /^"(.*)"$/s;

/** The cells of a text whose quotation marks are letters like others, but for those around a whole cell. */
export function plainCells(text: string, delimiter: Delimiter): readonly string[] {
  const cells = text.split(delimiter);
  if (!text.includes('"')) return cells;
  return cells.map((cell) => WRAPPED.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell);
}

/** Reads the text of a record; where its quotation marks make no sense they are letters like others. */
export function readCells(text: string, delimiter: Delimiter): CellReading {
  const plain = plainCells(text, delimiter);
  if (!text.includes('"')) return { cells: plain, plain, open: false };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, quoteChar: '"', newline: '\n' });
  const [error] = errors;
  if (error) return { cells: plain, plain, open: error.code === 'MissingQuotes' };
  const [cells] = data;
  if (cells === undefined || data.length > 1) return { cells: plain, plain, open: false };
  const [whole = ''] = cells;
  // A whole line in quotation marks: a spreadsheet took it for one cell.
  if (cells.length === 1 && whole.includes(delimiter)) return { ...readCells(whole, delimiter), plain };
  return { cells, plain, open: false };
}

/** The cells as so many, where those beyond are empty; otherwise null. */
export function fitted(cells: readonly string[], width: number): readonly string[] | null {
  if (cells.length === width) return cells;
  if (cells.length < width) return null;
  return cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : null;
}

/** How many cells there are up to the last that says something. */
export function filledLength(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The line without the signs that a spreadsheet filled it up with. */
export function withoutPadding(text: string, padding: string): string {
  if (padding === '') return text;
  let end = text.length;
  while (end > 0 && text[end - 1] === padding) end -= 1;
  return text.slice(0, end);
}
