/**
 * Rows that other rows of the table hold already: re-exports, which are counted among the exports, and headings of a tree of
 * goods ("93", "9301") beside the headings below them. To read both would tell of everything twice.
 */
import { flowIn } from '../../cells/flow-words';
import { headingColumn } from '../../mapping/heading-column';
import { namesOfHeader } from '../../rows/column-names';
import type { RowFault } from '../../rows/deal-facts';
import type { TableFormat } from '../../rows/row-format';
import { columnOf, type TableField } from '../../rows/table-mapping';
import type { TextRow } from '../../rows/text-row';
import { breakdowns } from './breakdowns';
import { nilReturns } from './nil-returns';
import { otherAid } from './other-aid';

/** Why rows are set apart, by their lines. */
export type ApartRows = ReadonlyMap<number, RowFault>;

/** There are none. */
export const NONE_APART: ApartRows = new Map();

/** What two rows have in common that tell of the same trade. */
const OF_TRADE: readonly TableField[] = ['from', 'to', 'ordered'];
const OF_GOODS: readonly TableField[] = ['system', 'description', 'category'];

const CELL_END = '\u001F';

const cellAt = ({ cells }: TextRow, at: number) => cells[at]?.trim() ?? '';

function keyOf({ mapping }: TableFormat, fields: readonly TableField[]): (row: TextRow) => string {
  const columns = fields.map((field) => columnOf(mapping, field)).filter((at) => at >= 0);
  return (row) => columns.map((at) => cellAt(row, at)).join(CELL_END);
}

/** Re-exports and their like, where the table has the whole that they are part of. */
function partsOfFlows(format: TableFormat, rows: readonly TextRow[]): [number, RowFault][] {
  const at = columnOf(format.mapping, 'flow');
  if (at < 0 || !rows.some((row) => flowIn(cellAt(row, at))?.isPart)) return [];
  const key = keyOf(format, [...OF_TRADE, ...OF_GOODS]);
  const wholes = new Map<string, number>();
  for (const row of rows) {
    const read = flowIn(cellAt(row, at));
    const isWhole = read !== null && !read.isPart;
    if (isWhole) wholes.set(`${read.flow}${CELL_END}${key(row)}`, row.line);
  }
  const column = namesOfHeader(format.header)[at] ?? null;
  return rows.flatMap((row): [number, RowFault][] => {
    const word = cellAt(row, at);
    const read = flowIn(word);
    if (read?.isReturn)
      return [[row.line, { line: row.line, column, reason: { code: 'came-back', text: word } }]];
    const whole = read?.isPart ? wholes.get(`${read.flow}${CELL_END}${key(row)}`) : undefined;
    if (whole === undefined) return [];
    return [[row.line, { line: row.line, column, reason: { code: 'part-of-flow', text: word, whole } }]];
  });
}

/** Two digits a step: a chapter, a heading, a subheading. */
const HEADING = /^(?:\d\d){1,3}$/;
const STEP = 2;

/** Headings that stand beside headings below them, of the same trade. */
function headingsAbove(format: TableFormat, rows: readonly TextRow[]): [number, RowFault][] {
  const { at } = headingColumn(format);
  if (at < 0) return [];
  const column = namesOfHeader(format.header)[at] ?? null;
  const key = keyOf(format, [...OF_TRADE, 'flow']);
  const below = new Set<string>();
  const coded = rows.flatMap((row) => (HEADING.test(cellAt(row, at)) ? { row, code: cellAt(row, at) } : []));
  for (const { row, code } of coded)
    for (let length = STEP; length < code.length; length += STEP)
      below.add(`${code.slice(0, length)}${CELL_END}${key(row)}`);
  return coded.flatMap(({ row, code }): [number, RowFault][] => {
    if (!below.has(`${code}${CELL_END}${key(row)}`)) return [];
    const reason = { code: 'heading-above', text: code } as const;
    return [[row.line, { line: row.line, column, reason }]];
  });
}

/** The rows that are held by others, and those that tell of no deal: that there was nothing, or of other aid. */
export function apartRows(format: TableFormat, rows: readonly TextRow[]): ApartRows {
  const parts = breakdowns(format, rows, keyOf(format, [...OF_TRADE, ...OF_GOODS, 'flow']));
  const broken = new Set(parts.map(([line]) => line));
  const wholes = broken.size === 0 ? rows : rows.filter(({ line }) => !broken.has(line));
  const apart = [
    ...[...parts, ...partsOfFlows(format, wholes), ...headingsAbove(format, wholes)],
    ...[...nilReturns(format, wholes), ...otherAid(format, wholes)],
  ];
  return apart.length === 0 ? NONE_APART : new Map(apart);
}
