/** How the table that was found stands in its file, told so that a person can say it otherwise. */
import { mayHaveGroups, withGroupsAbove } from '../../data/register/mapping/header-groups';
import {
  type ByHand,
  DELIMITERS,
  type LineOfFile,
  saysByHand,
  type TableInFile,
  type WayToPart,
} from '../../data/register/rows/by-hand';
import { filledLength, readCells } from './cells';
import type { FoundTable } from './found-table';
import type { Delimiter } from './reading';
import { recognise } from './recognise';

/** So many lines of the file are shown, and so many around the one where the table begins. */
const [FIRST_LINES, AROUND] = [12, 2];

/** As much of a line is shown. */
const MAX_SIGNS = 240;

/** So many cells of a line are shown. */
const MAX_CELLS = 6;

/** So many lines below the first tell whether another delimiter fits as well. */
const COMPARED = 20;

const cut = (text: string) => (text.length > MAX_SIGNS ? `${text.slice(0, MAX_SIGNS)}…` : text);

/** The lines that are shown; of a sheet its cells with a bar between them. */
function shownLines(lines: readonly string[], begins: number, ofSheet: Delimiter | null): LineOfFile[] {
  const isShown = (line: number) => line <= FIRST_LINES || Math.abs(line - begins) <= AROUND;
  const written = (text: string) =>
    ofSheet
      ? readCells(text, ofSheet)
          .cells.join(' | ')
          .replace(/(?: \| )+$/, '')
      : text;
  return lines.flatMap((text, i) => (isShown(i + 1) ? [{ line: i + 1, text: cut(written(text)) }] : []));
}

const widthOf = (line: string, delimiter: Delimiter) => filledLength(readCells(line, delimiter).cells);

/** What each delimiter makes of the line where the table begins, and the one that a person said. */
const waysOf = (line: string, now: Delimiter): WayToPart[] =>
  [...new Set([...DELIMITERS, now])].map((delimiter) => {
    const { cells } = readCells(line, delimiter);
    const columns = filledLength(cells);
    return {
      delimiter,
      columns,
      cells: cells.slice(0, Math.min(columns, MAX_CELLS)).map((cell) => cut(cell.trim())),
    };
  });

/** Whether another delimiter makes as many cells of each line as of the first, and more than one. */
function fitsToo(lines: readonly string[], delimiter: Delimiter): boolean {
  const [first = '', ...below] = lines.filter((line) => line.trim() !== '').slice(0, COMPARED);
  const width = readCells(first, delimiter).cells.length;
  return (
    width > 1 && below.length > 0 && below.every((line) => readCells(line, delimiter).cells.length === width)
  );
}

/** Whether a line above the table has cells of most of its columns, so that it may be the line of the headings. */
const mayBeginAbove = (above: readonly string[], { delimiter, width }: FoundTable['dialect']) =>
  above.some((line) => widthOf(line, delimiter) > 1 && widthOf(line, delimiter) * 2 > width);

/**
 * How a table that was found in the first lines of a file stands there.
 * @param ofSheet what parts its cells, where they are those of a sheet
 */
export function tableInFile(
  lines: readonly string[],
  { dialect, headerLine, skip, header }: FoundTable,
  { byHand, ofSheet }: { readonly byHand: ByHand; readonly ofSheet: Delimiter | null },
): TableInFile {
  const guess = saysByHand(byHand) ? recognise(lines, ofSheet ? [ofSheet] : DELIMITERS) : null;
  const line = headerLine ?? skip + 1;
  const own = lines.slice(line - 1);
  // What the line above says of groups of columns is understood, or asked about.
  const above = readCells(lines[line - 2] ?? '', dialect.delimiter).cells;
  const isOfTwo = withGroupsAbove(header, above) !== null;
  const before = lines.slice(0, line - (isOfTwo ? 2 : 1));
  const others = DELIMITERS.filter((delimiter) => delimiter !== dialect.delimiter);
  return {
    byHand,
    ...(guess?.is === 'table' && { guessed: guess.table.header }),
    delimiter: ofSheet ? null : dialect.delimiter,
    line,
    isDoubtful:
      (byHand.delimiter === undefined && !ofSheet && others.some((delimiter) => fitsToo(own, delimiter))) ||
      (byHand.line === undefined && (mayBeginAbove(before, dialect) || mayHaveGroups(header, above))),
    ways: ofSheet ? [] : waysOf(own[0] ?? '', dialect.delimiter),
    lines: shownLines(lines, line, ofSheet),
  };
}
