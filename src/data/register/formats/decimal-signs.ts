/** Decides what stands before the decimals of each column, from all of its cells. */

import { type DecimalSign, type DecimalSigns, writtenNumber } from '../cells/numbers';
import type { SignBy } from '../rows/notes-on-columns';
import type { NoteReason, ReportNote } from '../rows/report-note';
import type { TextRow } from '../rows/text-row';
import type { FormatKind, NumberColumn } from './format-kind';

/** A number where it stands. */
interface Found {
  readonly line: number;
  readonly text: string;
}

/** What the cells of a column speak for, each with the first that does. */
interface Votes {
  readonly counts: Record<'.' | ',' | 'either', number>;
  readonly first: Partial<Record<'.' | ',' | 'either', Found>>;
}

/** What was decided, and what whoever reads the report should know of it. */
export interface DecidedSigns {
  readonly signs: DecimalSigns;
  readonly notes: readonly ReportNote[];
  /** The columns of which it is a guess. */
  readonly guessed: readonly NumberColumn[];
}

/** So many times more cells of one kind outweigh slips of the pen. */
const OUTWEIGHS = 10;

function votesOf(rows: readonly TextRow[], { at, numbersIn, signIn }: NumberColumn): Votes {
  const votes: Votes = { counts: { '.': 0, ',': 0, either: 0 }, first: {} };
  for (const { line, cells } of rows) {
    const cell = cells[at]?.trim() ?? '';
    // Most cells are whole numbers without a sign, and speak for nothing.
    if (!/[.,]/.test(cell)) continue;
    for (const text of numbersIn(cell)) {
      const number = writtenNumber(text);
      const vote = number?.is === 'either' ? (signIn?.(cell) ?? 'either') : number?.decimal;
      if (!vote) continue;
      votes.counts[vote] += 1;
      votes.first[vote] ??= { line, text };
    }
  }
  return votes;
}

/** The sign that the cells speak for, unclear where they speak for both; null where they speak for none. */
function signOf({ counts }: Votes): DecimalSign | null {
  const [points, commas] = [counts['.'], counts[',']];
  if (points + commas === 0) return null;
  if (points >= commas * OUTWEIGHS) return '.';
  return commas >= points * OUTWEIGHS ? ',' : 'unclear';
}

/** Why a column of which every doubtful number could be either is read so; null for a number that is sure. */
function reasonWhere(by: SignBy, sign: DecimalSign, { text }: Found): NoteReason | null {
  const number = writtenNumber(text);
  if (number?.is !== 'either') return null;
  const { whole, decimal } = number;
  const readAs = sign === number.sign ? 'decimal' : 'whole';
  return { code: 'sign-unclear', text, whole, decimal, readAs, by };
}

/** What the reader of the report should know of how a column was read, or null. */
function noteOf(
  { name, hasPoints }: NumberColumn,
  votes: Votes,
  sign: DecimalSign,
  by: SignBy,
): ReportNote | null {
  const { '.': point, ',': comma, either } = votes.first;
  const note = (at: Found, what: ReportNote['what'], reason: NoteReason): ReportNote => ({
    ...{ line: at.line, column: name, what, reason },
  });
  if (point && comma && sign === 'unclear') {
    const [first, second] = point.line < comma.line ? [point, comma] : [comma, point];
    return note(first, 'doubtful', {
      ...{ code: 'both-signs', first: first.text, second: second.text, line: second.line },
      either: either?.text ?? null,
    });
  }
  if (comma && hasPoints && sign === ',') {
    return note(comma, 'repaired', { code: 'commas', text: comma.text });
  }
  const reason = either && !point && !comma ? reasonWhere(by, sign, either) : null;
  return either && reason ? note(either, 'doubtful', reason) : null;
}

/** What a column is read by that does not say it itself. */
interface Usual {
  readonly sign: DecimalSign;
  readonly by: SignBy;
}

/**
 * The sign of the volumes of a file where a column does not say: what most decimals of the others stand behind, which counts
 * only what is sure of them. Where none is, semicolons between the cells leave commas free for decimals, and are mostly
 * written for that; without them nothing but custom speaks for points.
 */
function signOfFile(all: readonly Votes[], hasSemicolons: boolean): Usual {
  const sum = (sign: '.' | ',') => all.reduce((total, { counts }) => total + counts[sign], 0);
  const [commas, points] = [sum(','), sum('.')];
  if (commas !== points) return { sign: commas > points ? ',' : '.', by: 'others' };
  return hasSemicolons ? { sign: ',', by: 'semicolons' } : { sign: '.', by: 'custom' };
}

const WHOLE: Usual = { sign: 'none', by: 'count' };

/**
 * Decides for each column of numbers what stands before its decimals: what its cells say that can be one thing only. Where
 * none does, a count is whole, and a volume is written as the other columns are.
 * @param delimiter what stands between the cells of the file, where that is known
 */
export function decideSigns(
  { numberColumns }: FormatKind,
  rows: readonly TextRow[],
  delimiter: string | null = null,
): DecidedSigns {
  const columns = numberColumns.map((column) => ({ column, votes: votesOf(rows, column) }));
  const ofFile = signOfFile(
    columns.map(({ votes }) => votes),
    delimiter === ';',
  );
  const signs: (DecimalSign | undefined)[] = [];
  const notes: ReportNote[] = [];
  const guessed: NumberColumn[] = [];
  for (const { column, votes } of columns) {
    const usual = column.kind === 'count' ? WHOLE : ofFile;
    const sign = signOf(votes) ?? usual.sign;
    signs[column.at] = sign;
    const note = noteOf(column, votes, sign, usual.by);
    if (note) notes.push(note);
    if (note?.reason.code === 'sign-unclear') guessed.push(column);
  }
  return { signs, notes, guessed };
}
