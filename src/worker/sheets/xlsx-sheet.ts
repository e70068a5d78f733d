/** The cells of a sheet of Excel. */
import type { GoesOn } from './book';
import { type DateFormat, dateOfSerial, plainIso } from './date-formats';
import { SheetFault } from './fault';
import { createGrid, type Grid, type SheetGrid } from './grid';
import { plainNumber } from './numbers';
import { Enough, isTrue, localName, readXml } from './xml';

/** What the cells of all sheets share. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** What each style shows of a date. */
  readonly dates: readonly (DateFormat | null)[];
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  readonly is1904: boolean;
}

/** A cell while it is read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string[] | null;
  hasFormula: boolean;
}

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

const LETTERS_FROM = 64;

/** The row and column of a reference such as "AB12", from 1; null for any other text. */
function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = REFERENCE.exec(reference ?? '') ?? [];
  if (digits === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - LETTERS_FROM;
  return { row: Number(digits), column };
}

/** Signs that XML cannot hold, or that were written so by mistake: "_x000D_" is a line end. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What a cell says that has a value and no fault, by how it keeps it. */
const VALUES: ReadonlyMap<string, (value: string, cell: OpenCell, context: SheetContext) => string> = new Map(
  [
    ['s', (value, _, { strings }) => unescaped(strings[Number(value)] ?? '')],
    ['str', unescaped],
    ['inlineStr', unescaped],
    ['b', (value) => (isTrue(value.trim()) ? 'TRUE' : 'FALSE')],
    ['d', plainIso],
  ] as const satisfies readonly (readonly [
    string,
    (value: string, cell: OpenCell, context: SheetContext) => string,
  ])[],
);

function numberIn(value: string, { style }: OpenCell, { dates, is1904 }: SheetContext): string {
  const format = dates[style] ?? null;
  return format ? dateOfSerial(value, format, is1904) : plainNumber(value);
}

/** Takes a cell that is read to its end. */
function takeCell(grid: Grid, cell: OpenCell, context: SheetContext): void {
  const { row, column, type, value, hasFormula } = cell;
  const text = value?.join('') ?? '';
  if (value !== null && type === 'e') grid.takeFault(row, text);
  else if (value !== null) grid.take(row, column, (VALUES.get(type) ?? numberIn)(text, cell, context));
  else if (hasFormula) grid.takeWithoutValue(row);
}

/** No sheet has more rows. */
const MAX_ROW = 1_048_576;

/** No sheet has more columns. */
const MAX_HIDDEN = 16_384;

function hideColumns(grid: Grid, { min, max, hidden }: Readonly<Record<string, string>>): void {
  if (!isTrue(hidden)) return;
  const last = Math.min(Number(max), MAX_HIDDEN);
  for (let column = Number(min); column <= last; column++) grid.hideColumn(column);
}

function mergeCells(grid: Grid, reference: string | undefined): void {
  const [first, last] = (reference ?? '').split(':').map(placeOf);
  if (first && last) grid.merge({ ...first, lastRow: last.row, lastColumn: last.column });
}

/** Reads a sheet, to its last row or a certain one. @throws SheetFault */
export function readXlsxSheet(
  bytes: Uint8Array,
  context: SheetContext,
  { lastRow = MAX_ROW, goesOn }: { readonly lastRow?: number; readonly goesOn?: GoesOn },
): SheetGrid {
  const grid = createGrid();
  let [row, column] = [0, 0];
  let cell: OpenCell | null = null;
  let isValue = false;
  let phonetic = 0;

  function beginRow({ r, hidden }: Readonly<Record<string, string>>): void {
    // Some programs leave out the numbers of rows and cells that follow one another.
    row = r === undefined ? row + 1 : Number(r);
    column = 0;
    if (!(row >= 1 && row <= MAX_ROW)) throw new SheetFault('broken-workbook');
    if (row > lastRow) throw new Enough();
    if (isTrue(hidden)) grid.hideRow(row);
  }

  function beginCell({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    column = placeOf(r)?.column ?? column + 1;
    cell = { row, column, type: t, style: Number(s ?? 0), value: null, hasFormula: false };
  }

  function beginValue(open: OpenCell, tag: string): void {
    if (tag === 'f') open.hasFormula = true;
    isValue = tag === 'v' || (tag === 't' && phonetic === 0);
    if (isValue) open.value ??= [];
  }

  function begin(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'c') beginCell(attributes);
    else if (tag === 'row') beginRow(attributes);
    else if (tag === 'col') hideColumns(grid, attributes);
    else if (tag === 'mergeCell') mergeCells(grid, attributes['ref']);
    else if (tag === 'rPh') phonetic += 1;
    else if (cell) beginValue(cell, tag);
  }

  readXml(
    bytes,
    {
      open: (name, attributes) => begin(localName(name), attributes),
      text: (text) => void (isValue && cell?.value?.push(text)),
      close(name) {
        const tag = localName(name);
        isValue = false;
        if (tag === 'rPh') phonetic -= 1;
        if (tag !== 'c' || !cell) return;
        takeCell(grid, cell, context);
        cell = null;
      },
    },
    goesOn,
  );
  return grid.end();
}
