/** A table as a person says that it stands in its file: what parts its cells, and where it begins. */
import type { ByHand } from '../../data/register/rows/by-hand';
import { DELIMITERS } from '../../data/register/rows/by-hand';
import { filledLength, readCells } from './cells';
import { namesIn, paddingOf, recordsOf, SAMPLE } from './find-table';
import type { FoundTable } from './found-table';
import { columnOrder } from './header';
import { isRagged } from './ragged';
import type { Delimiter } from './reading';
import { type Recognised, recognise } from './recognise';

/** The delimiter that parts a line in most cells. */
function mostCells(line: string, delimiters: readonly Delimiter[]): Delimiter {
  const counts = delimiters.map((delimiter) => filledLength(readCells(line, delimiter).cells));
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The table that begins at a line, from 1, whatever it looks like; a register where its names are those of one. */
function tableAt(lines: readonly string[], line: number, delimiter: Delimiter): FoundTable {
  const sample = lines.slice(line - 1, line - 1 + SAMPLE);
  const sign = paddingOf(sample);
  const padding = sign !== delimiter && (sample[0] ?? '').endsWith(sign) ? sign : '';
  const [first, ...others] = recordsOf(sample, delimiter, padding);
  const header = namesIn(first?.cells ?? []);
  const width = Math.max(1, header.length);
  const below = others.filter(({ cells }) => filledLength(cells) > 0);
  const order = columnOrder(header, () =>
    below.map(({ cells }) => cells).filter((cells) => cells.length >= width),
  );
  return {
    ...{
      dialect: { delimiter, padding, width },
      skip: line - 1 + (first?.until ?? 1),
      headerLine: line,
      header,
      order,
    },
    ...(order === null && isRagged(below, width) && { isRagged: true }),
  };
}

/** The line that a table may begin with, from 1: the first that some delimiter parts, else the first with anything in it. */
function likelyLine(lines: readonly string[], delimiters: readonly Delimiter[]): number {
  const isParted = (line: string) =>
    delimiters.some((delimiter) => filledLength(readCells(line, delimiter).cells) > 1);
  const first = lines.findIndex(isParted);
  return Math.max(first === -1 ? lines.findIndex((line) => line.trim() !== '') : first, 0) + 1;
}

/** A table where none was found, for a person to say where it is; and what is said of it so far. */
export function tableEvenSo(
  lines: readonly string[],
  delimiters: readonly Delimiter[] = DELIMITERS,
): { readonly table: FoundTable; readonly byHand: ByHand } {
  const line = likelyLine(lines, delimiters);
  const delimiter = mostCells(lines[line - 1] ?? '', delimiters);
  return { table: tableAt(lines, line, delimiter), byHand: { delimiter, line } };
}

/**
 * What the first lines of a file show, as a person says that its table stands in it; what is not said is found. Whatever was said is
 * followed, though nobody would find a table there.
 */
export function recogniseByHand(
  lines: readonly string[],
  { delimiter, line }: ByHand,
  delimiters: readonly Delimiter[] = DELIMITERS,
): Recognised {
  const ways = delimiter ? [delimiter] : delimiters;
  const found = recognise(lines, ways);
  if (line === undefined && (delimiter === undefined || found.is === 'table')) return found;
  const begins = Math.min(line ?? 1, lines.length);
  const parts =
    delimiter ??
    (found.is === 'table' ? found.table.dialect.delimiter : mostCells(lines[begins - 1] ?? '', ways));
  return { is: 'table', table: tableAt(lines, begins, parts) };
}
