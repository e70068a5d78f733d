/** Words that people and programs put where they have nothing to say: such a cell is empty. */
import type { ReportNote } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';
import { FAILURES, isFailedCell } from './spreadsheet-cells';

/** Words of one kind, as patterns for the whole of a cell, whatever its case. */
interface Kind {
  readonly words: readonly string[];
  readonly what: ReportNote['what'];
  /** What such a word stands for: for nothing, or for what a spreadsheet could not show. */
  readonly meaning: 'nothing' | 'not-shown';
}

const KINDS: readonly Kind[] = [
  {
    words: [
      ...[String.raw`#?n\/?a`, '<na>', String.raw`n\.\s?a\.`, 'nan', 'nat', 'none', 'nil'],
      ...[String.raw`\(?null\)?`, String.raw`\\n`, String.raw`\.`, String.raw`\.\s?\.(?:\s?\.)?`, '…'],
      '[-–—−]{1,3}',
    ],
    what: 'repaired',
    meaning: 'nothing',
  },
  {
    words: FAILURES,
    what: 'doubtful',
    meaning: 'not-shown',
  },
];

const patternOf = (words: readonly string[]) => new RegExp(String.raw`^\s*(?:${words.join('|')})\s*$`, 'i');
const PATTERNS = KINDS.map(({ words }) => patternOf(words));
const NOTHING = patternOf(KINDS.flatMap(({ words }) => words));

/** No cell with such a word is longer: most cells of a register are. */
const MAX_SIGNS = 12;

/** Whether a cell says nothing, and says so with a word: NA, null, "..", a dash. */
export function saysNothing(cell: string): boolean {
  return cell.length <= MAX_SIGNS && NOTHING.test(cell);
}

/** The one of them that is a code, too. */
export const NAMIBIA = /^\s*na\s*$/i;

/** The columns of codes of two letters; there are none in a register. */
type CodeColumns = readonly number[];

const isFiller = (cell: string, at: number, codes: CodeColumns) =>
  saysNothing(cell) && !(codes.includes(at) && NAMIBIA.test(cell));

/** The columns in which some words for nothing say something. */
interface Keeps {
  readonly codes: CodeColumns;
  /** The column of the weapon, which is not named where a spreadsheet could not show it. */
  readonly system: number;
}

/** The row with empty cells in the place of words for nothing. */
export function withoutFillers(row: TextRow, { codes, system }: Keeps = { codes: [], system: -1 }): TextRow {
  if (!row.cells.some(saysNothing)) return row;
  const isKept = (cell: string, at: number) => at === system && isFailedCell(cell);
  const cells = row.cells.map((cell, at) => (isFiller(cell, at, codes) && !isKept(cell, at) ? '' : cell));
  return { line: row.line, cells };
}

/** The words of one kind in one column. */
interface Found {
  readonly line: number;
  readonly words: Set<string>;
  count: number;
}

/** No more words of a column are listed. */
const MAX_LISTED = 3;

function noteOf(column: string, { what, meaning }: Kind, { line, words, count }: Found): ReportNote {
  const listed = [...words].slice(0, MAX_LISTED);
  return {
    ...{ line, column, what },
    reason: { code: 'words-for-nothing', cells: count, words: listed, meaning },
  };
}

/** What the report says of such words: once for each column and kind, where the first of them stands. */
export function notesOnNothing(
  columns: readonly string[],
  rows: readonly TextRow[],
  codes: CodeColumns = [],
): ReportNote[] {
  const found = new Map<string, Found>();
  for (const { line, cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      if (!isFiller(cell, at, codes)) continue;
      const key = `${at} ${PATTERNS.findIndex((pattern) => pattern.test(cell))}`;
      const known = found.get(key) ?? { line, words: new Set(), count: 0 };
      found.set(key, known);
      known.count += 1;
      if (known.words.size < MAX_LISTED) known.words.add(cell.trim());
    }
  }
  return [...found].flatMap(([key, of]) => {
    const [at, number] = key.split(' ').map(Number);
    const kind = KINDS[number ?? -1];
    return kind ? [noteOf(columns[at ?? -1] ?? '', kind, of)] : [];
  });
}
