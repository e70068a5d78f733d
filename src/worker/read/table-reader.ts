import { withGroupsAbove } from '../../data/register/mapping/header-groups';
import { type ByHand, saysByHand } from '../../data/register/rows/by-hand';
import type { Encoding } from '../../data/register/rows/encodings';
import type { ReportNote } from '../../data/register/rows/report-note';
import type { TextRow } from '../../data/register/rows/text-row';
import { kindOfText } from '../kinds/other-kind';
import { readCells, withoutPadding } from './cells';
import type { FoundTable } from './found-table';
import { createLineSplitter } from './lines';
import { createLossCounter } from './lost-signs';
import { noiseIn } from './noise';
import { generatedOn, preambleOf } from './preamble';
import type { Delimiter, FileHead, Refused } from './reading';
import {
  MAX_ROWS,
  refuseCut,
  refuseLongLine,
  refuseMisfit,
  refuseNoise,
  refuseTooManyRows,
  refuseUnrecognised,
  refuseWithoutRows,
  refuseZeroByte,
} from './refusals';
import { createRowReader, type RowReader } from './rows';
import { recogniseByHand, tableEvenSo } from './table-by-hand';
import { tableInFile } from './table-in-file';

/** Makes a table of the text of a file, piece by piece. */
export interface TableReader {
  /** Takes the next piece; the first one must hold the header. Says why the file is refused, if it is. */
  push(text: string, isLast: boolean): Refused | null;
  /** Says that there is no more text. */
  end(): Refused | null;
  /** What the first piece told; null before it. */
  readonly head: FileHead | null;
  readonly rows: readonly TextRow[];
  readonly notes: readonly ReportNote[];
}

/** No row is longer. */
const MAX_LINE_LENGTH = 1024 * 1024;

/** How many lines of a text end before a place in it. */
const lineEndsBefore = (text: string, at: number) => text.slice(0, at).split(/\r\n?|\n/).length - 1;

/** So many misfits are borne whatever the number of rows. */
const BORNE = 20;

function headOf({ dialect, order, ...table }: FoundTable, encoding: Encoding, preamble: string[]): FileHead {
  return {
    kind: order?.format.id ?? 'table',
    encoding,
    delimiter: dialect.delimiter,
    header: order?.format.columns ?? table.header,
    ...(table.headerLine !== null && { headerLine: table.headerLine }),
    preamble,
    generated: generatedOn(preamble),
  };
}

/** The cells of the line above the names of columns, in a person's own table. */
function cellsAbove(lines: readonly string[], { order, headerLine, dialect }: FoundTable): readonly string[] {
  const above = order === null && headerLine !== null ? (lines[headerLine - 2] ?? '') : '';
  return readCells(withoutPadding(above, dialect.padding), dialect.delimiter).cells;
}

/** What is unusual about the columns of a register. */
function headNotes({ order, headerLine, skip }: FoundTable): ReportNote[] {
  if (order === null) return [];
  const line = headerLine ?? skip + 1;
  const notes: ReportNote[] = order.missing.map(({ name, isFlag }) => ({
    line,
    column: name,
    what: 'doubtful',
    reason: { code: isFlag ? 'no-flag-column' : 'no-column' },
  }));
  for (const { name, flag } of order.flags) {
    notes.push({ line, column: name, what: 'repaired', reason: { code: 'flag-column', flag } });
  }
  for (const column of order.others) {
    notes.push({ line, column, what: 'skipped', reason: { code: 'unknown-column' } });
  }
  if (headerLine === null) {
    notes.push({ line, column: null, what: 'doubtful', reason: { code: 'no-header' } });
  }
  return notes;
}

/** What is known of a text before it is read. */
export interface TableText {
  readonly name: string;
  readonly encoding: Encoding;
  /** What stands between its cells, where it was made of the cells of a sheet: then it is a table, or nothing that is read. */
  readonly delimiter?: Delimiter;
  /** What a person said of how it stands there. */
  readonly byHand?: ByHand;
  /** Whether it is a table whatever it looks like, and whether its rows fit or not. */
  readonly evenSo?: boolean;
}

/** A reader at the beginning of a text. */
export function createTableReader({
  name,
  encoding,
  delimiter,
  byHand = {},
  evenSo = false,
}: TableText): TableReader {
  const splitter = createLineSplitter();
  let line = 0;
  let head: FileHead | null = null;
  let table: FoundTable | null = null;
  let reader: RowReader | null = null;
  let notes: ReportNote[] = [];
  const losses = createLossCounter();

  /** What a text is that is no table. Of a line that does not end as far as was read, its beginning may tell. */
  const kindOf = (text: string, lines: readonly string[]) =>
    delimiter || saysByHand(byHand) ? null : kindOfText(text, lines.length > 0 ? lines : [text], name);

  function begin(text: string, lines: readonly string[]): Refused | null {
    const kind = kindOf(text, lines);
    if (kind === 'dataset') {
      head = { kind: 'dataset', encoding, delimiter: ',', header: [], preamble: [], generated: null };
      return null;
    }
    if (kind) return kind;
    if (lines.length === 0) return refuseLongLine(name, 1);
    const ways = delimiter ? [delimiter] : undefined;
    const found = recogniseByHand(lines, byHand, ways);
    if (found.is !== 'table' && !evenSo) return refuseUnrecognised(found, preambleOf(lines), name);
    beginAt(lines, found.is === 'table' ? { table: found.table, byHand } : tableEvenSo(lines, ways));
    return null;
  }

  /** Begins with a table that was found, or that a person wants to say more of. */
  function beginAt(
    lines: readonly string[],
    begun: { readonly table: FoundTable; readonly byHand: ByHand },
  ): void {
    table = begun.table;
    const withGroups = withGroupsAbove(table.header, cellsAbove(lines, table));
    const before = table.headerLine === null ? table.skip : table.headerLine - (withGroups ? 2 : 1);
    head = {
      ...headOf(table, encoding, preambleOf(lines.slice(0, before), table.dialect.delimiter)),
      ...(table.order === null && { inFile: inFileOf(lines, table, begun.byHand) }),
      ...(withGroups && { withGroups }),
    };
    notes = headNotes(table);
    reader = createRowReader(table);
  }

  /** How it stands there; in a sheet, whose cells are parted, its line alone is said. */
  function inFileOf(lines: readonly string[], of: FoundTable, said: ByHand) {
    const { line: begins } = said;
    const byHand = delimiter ? { ...(begins && { line: begins }) } : said;
    const inFile = tableInFile(lines, of, { byHand, ofSheet: delimiter ?? null });
    return evenSo ? { ...inFile, isDoubtful: true } : inFile;
  }

  function takeAll(lines: readonly string[]): Refused | null {
    if (reader === null) return null;
    for (const each of lines) take(each);
    return splitter.rest.length > MAX_LINE_LENGTH ? refuseLongLine(name, line + 1) : unfit();
  }

  function take(text: string): void {
    line += 1;
    losses.look(line, text);
    if (table && line > table.skip) reader?.push(line, text);
  }

  /** Why the rows so far are none that can be used together. */
  function unfit(): Refused | null {
    const skipped = reader?.skipped ?? 0;
    const kept = reader?.rows.length ?? 0;
    if (kept > MAX_ROWS) return refuseTooManyRows(name, MAX_ROWS);
    return !evenSo && skipped > BORNE && skipped > kept ? refuseMisfit(name, skipped, kept) : null;
  }

  /** The end of a row that has no line end: of a register, a sign that the file may have been cut off. */
  function endOpen({ dialect, order }: FoundTable, rows: RowReader): Refused | null {
    const cut = rows.end();
    // A last line of prose is no row of an unknown table, though it may be half a row of a register.
    if (cut && (order !== null || cut.cells.length > 1)) return refuseCut(name, cut, dialect.width);
    if (order !== null && !cut) {
      notes.push({ line, column: null, what: 'doubtful', reason: { code: 'no-line-end' } });
    }
    return null;
  }

  return {
    push(text, isLast) {
      const noise = noiseIn(text);
      if (noise === 'not-text') return refuseNoise(name, line + 1);
      if (noise === 'zero-byte')
        return refuseZeroByte(name, line + lineEndsBefore(text, text.indexOf('\0')) + 1);
      const lines = splitter.push(text);
      const unknown = head === null ? begin(text, isLast ? [...lines, splitter.rest] : lines) : null;
      return unknown ?? takeAll(lines);
    },
    end() {
      if (table === null || reader === null) return null;
      const { rest } = splitter;
      if (rest !== '') take(rest);
      const isOpen = splitter.isOpen && line > table.skip;
      if (isOpen) {
        const refusal = endOpen(table, reader);
        if (refusal) return refusal;
      } else reader.end();
      return reader.rows.length === 0 && !evenSo ? refuseWithoutRows(name, reader.skipped) : unfit();
    },
    get head() {
      return head;
    },
    get rows() {
      return reader?.rows ?? [];
    },
    get notes() {
      return [...losses.notes(), ...notes, ...(reader?.notes ?? [])];
    },
  };
}
