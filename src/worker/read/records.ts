import { type CellReading, fitted, plainCells, readCells } from './cells';
import type { Delimiter } from './reading';

/** A row as the file writes it, which may be several lines. */
export interface FileRecord {
  /** Its first line. */
  readonly line: number;
  /** Its last line. */
  readonly until: number;
  readonly cells: readonly string[];
}

/** Puts lines together to records: a quoted cell may hold line ends. */
export interface RecordReader {
  push(line: number, text: string): void;
  /** Says that there are no more lines; the last line, where a quoted cell begins on it and does not end. */
  end(): FileRecord | null;
}

/** No quoted cell has more lines: a quotation mark that is not closed by then is a letter like others. */
const MAX_LINES = 100;

/** A reader that hands on every record; how many cells one has may not be known yet. */
export function createRecordReader(
  delimiter: Delimiter,
  width: number | null,
  emit: (record: FileRecord) => void,
): RecordReader {
  let first = 0;
  let open: string[] = [];

  function fits(cells: readonly string[]): boolean {
    return width === null || fitted(cells, width) !== null;
  }

  function choose({ cells, plain }: CellReading): readonly string[] {
    return !fits(cells) && fits(plain) ? plain : cells;
  }

  /** Takes the open quotation mark for a letter, and reads its lines again. */
  function giveUp(): void {
    const [text = '', ...others] = open;
    const line = first;
    open = [];
    emit({ line, until: line, cells: plainCells(text, delimiter) });
    for (const [index, other] of others.entries()) push(line + 1 + index, other);
  }

  /** Hands on what was open, where it is closed now; whether that was right or wrong is then known. */
  function close(isFull: boolean): void {
    const reading = readCells(open.join('\n'), delimiter);
    if (reading.open && !isFull) return;
    const isSound = reading.cells !== reading.plain && fits(reading.cells);
    if (isSound) {
      const until = first + open.length - 1;
      open = [];
      emit({ line: first, until, cells: reading.cells });
    } else giveUp();
  }

  function goOn(text: string): void {
    open.push(text);
    const isFull = open.length >= MAX_LINES;
    if (text.includes('"')) close(isFull);
    else if (isFull) giveUp();
  }

  function begin(line: number, text: string): void {
    const reading = readCells(text, delimiter);
    if (reading.open) {
      first = line;
      open = [text];
    } else emit({ line, until: line, cells: choose(reading) });
  }

  function push(line: number, text: string): void {
    if (open.length > 0) goOn(text);
    else begin(line, text);
  }

  return {
    push,
    end() {
      const [text = ''] = open;
      const unclosed =
        open.length === 1 ? { line: first, until: first, cells: plainCells(text, delimiter) } : null;
      while (open.length > 0) giveUp();
      return unclosed;
    },
  };
}
