/** The cells of one sheet in OpenDocument. */
import { plainIso } from './date-formats';
import { SheetFault } from './fault';
import { type Grid, MAX_COLUMNS } from './grid';
import { plainNumber } from './numbers';

type Attributes = Readonly<Record<string, string>>;

/** No sheet has more rows. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** What stands in a cell, and is none of what it says: a remark, a drawing. */
const ASIDE = new Set(['office:annotation', 'draw:frame', 'draw:custom-shape', 'draw:g', 'table:shapes']);

const ROWS = 'table:table-row';
const CELLS = new Set(['table:table-cell', 'table:covered-table-cell']);

/** How often something stands, one after the other. */
function repeats(text: string | undefined, most: number): number {
  const times = Number(text ?? 1);
  if (!Number.isInteger(times) || times < 1) throw new SheetFault('broken-workbook');
  return Math.min(times, most);
}

const isHidden = (attributes: Attributes) => (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** What a formula shows that could not be computed. */
const FAILED = /^(?:#[A-Z/0!?]+[!?A0]|Err:\d{3}|#N\/A)$/;

/**
 * A date as the sheet shows it: of one that is shown as a year or a month nobody saw a day. Else in full.
 * @param shown the words in the cell, in whatever order and language
 */
function dateAsShown(iso: string, shown: string): string {
  const numbers = shown.match(/\d+/g) ?? [];
  const [only = ''] = numbers;
  if (numbers.length !== 1 || !iso.startsWith(only) || only.length !== 4) return plainIso(iso);
  return /\p{L}/u.test(shown) ? iso.slice(0, 7) : only;
}

function saidBy(attributes: Attributes, shown: string): string {
  const type = attributes['office:value-type'];
  if (type === 'date') return dateAsShown(attributes['office:date-value'] ?? shown, shown);
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'float' || type === 'percentage' || type === 'currency')
    return plainNumber(attributes['office:value'] ?? shown);
  // What is no text at all says so in words of its own, in place of a paragraph.
  return shown === '' ? (attributes['office:string-value'] ?? '') : shown;
}

const failedIn = (attributes: Attributes, shown: string) =>
  attributes['calcext:value-type'] === 'error' ||
  (attributes['table:formula'] !== undefined && FAILED.test(shown));

/** Takes the tags within a sheet, and leaves out the cells below a certain row. */
export function createOdsCells(grid: Grid, lastRow = MAX_ROW) {
  let [row, rowTimes, column, hiddenFrom] = [1, 1, 1, 1];
  let cell: Attributes | null = null;
  let shown: string[] = [];
  let [aside, paragraphs] = [0, 0];
  let isInParagraph = false;
  /** What the cells of the row say, each with its first and last column. */
  let said: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  function beginRow(attributes: Attributes): void {
    rowTimes = repeats(attributes['table:number-rows-repeated'], MAX_ROW);
    [column, said] = [1, []];
    if (!isHidden(attributes)) return;
    const last = Math.min(row + rowTimes - 1, MAX_ROW);
    for (let hidden = row; hidden <= last; hidden++) grid.hideRow(hidden);
  }

  function endRow(): void {
    // Empty rows are repeated to the end of a sheet, and cost nothing; of others each counts.
    const last = said.length === 0 ? row : Math.min(row + rowTimes - 1, lastRow);
    for (let each = row; each <= last; each++)
      for (const { from, to, text } of said) for (let at = from; at <= to; at++) grid.take(each, at, text);
    row += rowTimes;
    if (row > MAX_ROW + 1 && said.length > 0) throw new SheetFault('broken-workbook');
  }

  function hideColumns(attributes: Attributes): void {
    const times = repeats(attributes['table:number-columns-repeated'], MAX_COLUMN);
    if (isHidden(attributes)) for (let at = 0; at < times; at++) grid.hideColumn(hiddenFrom + at);
    hiddenFrom = Math.min(hiddenFrom + times, MAX_COLUMN);
  }

  function takeCell(attributes: Attributes, isCovered: boolean): void {
    const times = repeats(attributes['table:number-columns-repeated'], MAX_COLUMN);
    const words = shown.join('');
    const at = column;
    column = Math.min(column + times, MAX_COLUMN + 1);
    if (row > lastRow) return;
    const isValued = attributes['office:value-type'] !== undefined || words !== '';
    if (isCovered) {
      // What a merged cell hides is not seen by anybody.
    } else if (failedIn(attributes, words)) grid.takeFault(row, words);
    else if (!isValued && attributes['table:formula'] !== undefined) grid.takeWithoutValue(row);
    else if (isValued) {
      const to = Math.max(at, Math.min(at + times - 1, MAX_COLUMNS + 1));
      said.push({ from: at, to, text: saidBy(attributes, words) });
    }
    const down = repeats(attributes['table:number-rows-spanned'], MAX_ROW);
    const right = repeats(attributes['table:number-columns-spanned'], MAX_COLUMN);
    if (down > 1 || right > 1)
      grid.merge({ row, column: at, lastRow: row + down - 1, lastColumn: at + right - 1 });
  }

  function beginCell(attributes: Attributes): void {
    [cell, shown, paragraphs] = [attributes, [], 0];
  }

  function beginParagraph(): void {
    if (paragraphs > 0) shown.push('\n');
    paragraphs += 1;
    isInParagraph = true;
  }

  /** What is done at the tags that are read. */
  const begin: ReadonlyMap<string, (attributes: Attributes) => void> = new Map([
    [ROWS, beginRow],
    ['table:table-column', hideColumns],
    ['table:table-cell', beginCell],
    ['table:covered-table-cell', beginCell],
    ['text:p', beginParagraph],
    [
      'text:s',
      (attributes: Attributes) => void shown.push(' '.repeat(repeats(attributes['text:c'], MAX_SPACES))),
    ],
    ['text:tab', () => void shown.push('\t')],
    ['text:line-break', () => void shown.push('\n')],
  ]);

  return {
    open(name: string, attributes: Attributes): void {
      if (ASIDE.has(name)) aside += 1;
      if (aside === 0) begin.get(name)?.(attributes);
    },
    text: (text: string): void => void (aside === 0 && cell && isInParagraph && shown.push(text)),
    close(name: string): void {
      if (ASIDE.has(name)) aside -= 1;
      else if (aside > 0) return;
      else if (name === 'text:p') isInParagraph = false;
      else if (name === ROWS) endRow();
      else if (cell && CELLS.has(name)) {
        takeCell(cell, name === 'table:covered-table-cell');
        cell = null;
      }
    },
  };
}

const MAX_SPACES = 100;
