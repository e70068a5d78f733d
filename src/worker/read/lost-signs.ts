/** Signs that were lost before a file came here: a program that could not read them put U+FFFD in their places. */
import type { ReportNote } from '../../data/register/report-note';
import { formatNumber } from '../../domain/text/numbers';

const LOST = /\ufffd/g;

/** So many lines are named. */
const MAX_NAMED = 10;

/** Counts what is lost, line by line. */
export interface LossCounter {
  look(line: number, text: string): void;
  /** What is said of it, once for the whole file; nothing where nothing is lost. */
  notes(): ReportNote[];
}

/** "line 4", "lines 4, 9 and 12", "lines 4, 9, … and 31 more". */
function linesInWords(lines: readonly number[], count: number): string {
  const named = lines.map(formatNumber);
  if (count > named.length) return `lines ${named.join(', ')} and ${formatNumber(count - named.length)} more`;
  const last = named.pop();
  return named.length === 0 ? `line ${last}` : `lines ${named.join(', ')} and ${last}`;
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
      const many = signs === 1 ? '1 sign was' : `${formatNumber(signs)} signs were`;
      const reason = `${many} already lost in this file (\ufffd), in ${linesInWords(lines, lineCount)}`;
      return [{ line, column: null, what: 'doubtful', reason }];
    },
  };
}
