import { withHyphensForSoft } from '../../data/register/names/plain-name';
import type { NoteReason, ReportNote } from '../../data/register/rows/report-note';
import type { TextRow } from '../../data/register/rows/text-row';
import { hasHiddenSigns, withoutHiddenSigns } from '../../domain/text/hidden-signs';
import { filledLength, fitted, withoutPadding } from './cells';
import type { FoundTable } from './found-table';
import { filledUp, isShort } from './ragged';
import { createRecordReader, type FileRecord } from './records';
import { joined, joinedFilled, splitAtBareSemicolons } from './repair';
import { createTwinCounter } from './twin-columns';

/** Makes rows of the lines of a table, and notes what it had to mend or to leave out. */
export interface RowReader {
  readonly rows: readonly TextRow[];
  readonly notes: readonly ReportNote[];
  /** How many records were left out. */
  readonly skipped: number;
  push(line: number, text: string): void;
  /** Says that there are no more lines; the last record, where it lacks cells or the end of one. */
  end(): FileRecord | null;
}

/** The rows that are kept of a table, and what is noted of those that were mended or left out. */
function createRowKeeper(table: FoundTable) {
  const { order } = table;
  const { width } = table.dialect;
  const rows: TextRow[] = [];
  const notes: ReportNote[] = [];
  const twins = createTwinCounter(table);
  let skipped = 0;
  let short: { readonly line: number; readonly rows: number } | null = null;

  /** The cells in the order of the format. */
  function ordered(cells: readonly string[]): readonly string[] {
    if (order === null || order.isPlain) return cells;
    return order.positions.map((position) => (position === null ? '' : (cells[position] ?? '')));
  }

  function looksRight(cells: readonly string[]): boolean {
    return order === null || order.format.looksRight(ordered(cells));
  }

  function note({ line }: Pick<FileRecord, 'line'>, what: ReportNote['what'], reason: NoteReason): void {
    notes.push({ line, column: null, what, reason });
  }

  function skip(record: FileRecord): void {
    const { line, until, cells } = record;
    note(record, 'skipped', { code: 'left-out', line, until, cells: cells.length, width });
    skipped += 1;
  }

  function keep(record: FileRecord, cells: readonly string[]): void {
    twins.look(record.line, cells);
    rows.push({ line: record.line, cells: ordered(cells) });
  }

  function keepMended(record: FileRecord, cells: readonly string[]): void {
    keep(record, cells);
    note(record, 'repaired', { code: 'put-together', line: record.line, until: record.until });
  }

  /** Whether the record was the rest of the row before it, which a spreadsheet took for a row of its own. */
  function mendsLast(record: FileRecord, cells: readonly string[]): boolean {
    const last = rows.at(-1);
    if (!last || !order?.isPlain || record.line !== last.line + 1) return false;
    const whole = joinedFilled(last.cells, cells, width);
    if (whole === null || looksRight(cells) || !looksRight(whole)) return false;
    rows.pop();
    keepMended({ ...record, line: last.line }, whole);
    return true;
  }

  /** Keeps a row that lacks its last cells; that there are such is told once. */
  function fillUp(record: FileRecord, cells: readonly string[]): void {
    keep(record, cells);
    short = { line: short?.line ?? record.line, rows: (short?.rows ?? 0) + 1 };
  }

  const notesOnShort = (): ReportNote[] =>
    short
      ? [
          {
            ...{ line: short.line, column: null, what: 'repaired' },
            reason: { code: 'short-rows', rows: short.rows },
          },
        ]
      : [];

  return {
    rows,
    notes: () => [...notes, ...notesOnShort(), ...twins.notes()],
    skipped: () => skipped,
    ...{ looksRight, note, skip, keep, keepMended, mendsLast, fillUp },
  };
}

/** A record that a line end tore apart has no more parts. */
const MAX_PARTS = 10;

/** A reader for the rows of a table. */
export function createRowReader(table: FoundTable): RowReader {
  const { delimiter, padding, width } = table.dialect;
  const keeper = createRowKeeper(table);
  const { looksRight, note, skip, keep, keepMended, mendsLast } = keeper;
  let parts: FileRecord[] = [];

  function skipFirst(): void {
    const first = parts.shift();
    if (first) skip(first);
  }

  function skipParts(): void {
    while (parts.length > 0) skipFirst();
  }

  function takeWhole(record: FileRecord, cells: readonly string[]): void {
    skipParts();
    if (!mendsLast(record, cells)) keep(record, cells);
  }

  function takeLong(record: FileRecord): void {
    skipParts();
    const mended = delimiter === ';' ? fitted(splitAtBareSemicolons(record.cells.join(';')), width) : null;
    if (mended && looksRight(mended)) {
      keep(record, mended);
      note(record, 'repaired', { code: 'semicolons', line: record.line, until: record.until });
    } else skip(record);
  }

  /** Waits until the parts of a torn record make a whole one; what cannot be part of one is left out. */
  function takeShort(record: FileRecord): void {
    parts.push(record);
    for (let first = parts[0]; first; first = parts[0]) {
      const whole = parts.map(({ cells }) => cells).reduce(joined);
      const cells = fitted(whole, width);
      if (cells && looksRight(cells)) {
        keepMended({ line: first.line, until: record.until, cells }, cells);
        parts = [];
      } else if (whole.length < width && parts.length < MAX_PARTS) return;
      else skipFirst();
    }
  }

  /** A row that lacks its last cells. */
  function takeRagged(record: FileRecord): void {
    skipParts();
    keeper.fillUp(record, filledUp(record.cells, width));
  }

  function take(record: FileRecord): void {
    if (filledLength(record.cells) === 0) return;
    if (table.isRagged && isShort(record.cells, width)) {
      takeRagged(record);
      return;
    }
    const cells = fitted(record.cells, width);
    if (cells) takeWhole(record, cells);
    else if (record.cells.length > width) takeLong(record);
    else takeShort(record);
  }

  /** Signs that turn or hide text are no part of what a table says; they would let one name read as another. */
  function plain(line: number, text: string): string {
    if (!hasHiddenSigns(text)) return text;
    note({ line }, 'repaired', { code: 'hidden-signs', line });
    return withoutHiddenSigns(withHyphensForSoft(text));
  }

  const records = createRecordReader(delimiter, width, take);
  return {
    rows: keeper.rows,
    get notes() {
      return keeper.notes();
    },
    get skipped() {
      return keeper.skipped();
    },
    push: (line, text) => records.push(line, withoutPadding(plain(line, text), padding)),
    end() {
      const unclosed = records.end();
      const last = parts.at(-1) ?? unclosed;
      skipParts();
      return last;
    },
  };
}
