/** Signs that were lost before a file came here: a program that could not read them put U+FFFD in their places. */
import type { NoteReason, ReportNote } from '../../data/register/rows/report-note';

const LOST = /\ufffd/g;

/** So many lines are named. */
const MAX_NAMED = 10;

/** Counts what is lost, line by line. */
export interface LossCounter {
  look(line: number, text: string): void;
  /** What is said of it, once for the whole file; nothing where nothing is lost. */
  notes(): ReportNote[];
}

/** A counter at the beginning of a file. */
export function createLossCounter(): LossCounter {
  const lines: number[] = [];
  let lineCount = 0;
  let signs = 0;
  return {
    look(line, text) {
      const lost = text.includes('\ufffd') ? (text.match(LOST)?.length ?? 0) : 0;
      if (lost === 0) return;
      signs += lost;
      lineCount += 1;
      if (lines.length < MAX_NAMED) lines.push(line);
    },
    notes() {
      const [line] = lines;
      if (line === undefined) return [];
      const reason: NoteReason = { code: 'lost-signs', signs, lines, more: lineCount - lines.length };
      return [{ line, column: null, what: 'doubtful', reason }];
    },
  };
}
