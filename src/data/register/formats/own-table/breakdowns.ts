/**
 * Rows of trade that tell a part of another row: what came by air or by sea, under one customs procedure, or by way of a second
 * partner, beside the row of all of them. UN Comtrade has these in columns of their own.
 */
import { plainName } from '../../mapping/field-words';
import { namesOfHeader } from '../../rows/column-names';
import type { RowFault } from '../../rows/deal-facts';
import type { TableFormat } from '../../rows/row-format';
import type { TextRow } from '../../rows/text-row';

/** The columns by the names that UN Comtrade has for them, what stands there for all of them, and the column with the words. */
const BY: readonly { readonly code: string; readonly all: readonly string[]; readonly words: string }[] = [
  { code: 'mot code', all: ['0'], words: 'mot desc' },
  { code: 'customs code', all: ['C00'], words: 'customs desc' },
  { code: 'mos code', all: ['0'], words: 'mos desc' },
  { code: 'partner2 code', all: ['0'], words: 'partner2 desc' },
];

interface Part {
  readonly column: string;
  readonly text: string;
}

/** Which of the rows tells a part, of what, and what is told of all; null where the table has no such columns. */
function partReader({ header }: TableFormat) {
  const names = namesOfHeader(header);
  const plain = names.map(plainName);
  const columns = BY.flatMap(({ code, all, words }) => {
    const at = plain.indexOf(plainName(code));
    return at < 0 ? [] : [{ at, all, wordsAt: plain.indexOf(plainName(words)) }];
  });
  if (columns.length === 0) return null;
  return ({ cells }: TextRow): Part | null => {
    for (const { at, all, wordsAt } of columns) {
      const cell = cells[at]?.trim() ?? '';
      if (cell === '' || all.includes(cell)) continue;
      const from = wordsAt < 0 ? at : wordsAt;
      return { column: names[from] ?? '', text: cells[from]?.trim() || cell };
    }
    return null;
  };
}

/**
 * The rows that are parts of others, where the table has the whole.
 * @param keyOf what rows have in common that tell of the same trade
 */
export function breakdowns(
  format: TableFormat,
  rows: readonly TextRow[],
  keyOf: (row: TextRow) => string,
): [number, RowFault][] {
  const partOf = format.mapping.flow === undefined ? null : partReader(format);
  if (partOf === null) return [];
  const parts: (readonly [row: TextRow, part: Part])[] = [];
  const wholes = new Map<string, number>();
  for (const row of rows) {
    const part = partOf(row);
    if (part) parts.push([row, part]);
    else if (!wholes.has(keyOf(row))) wholes.set(keyOf(row), row.line);
  }
  return parts.flatMap(([row, { column, text }]): [number, RowFault][] => {
    const whole = wholes.get(keyOf(row));
    if (whole === undefined) return [];
    return [[row.line, { line: row.line, column, reason: { code: 'part-of-flow', text, whole } }]];
  });
}
