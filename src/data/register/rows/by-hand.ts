/** How a table stands in its file: what parts its cells, and the line where it begins; found by rule, or said by a person. */

/** What mostly stands between cells: these are looked for by rule. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** One of these. */
export type UsualDelimiter = (typeof DELIMITERS)[number];

/** What stands between the cells of a line: one of these, or a sign that a person says (`isDelimiter`). */
export type Delimiter = string;

/** Whether a sign can stand between cells: letters and digits are what cells say, and quotation marks hold them together. */
export const isDelimiter = (sign: string): boolean => /^[^\p{L}\p{M}\p{N}\p{Cs}"\r\n]$/u.test(sign);

/** What a person said of it, where the guess was wrong. */
export interface ByHand {
  readonly delimiter?: Delimiter;
  /** The line of the headings, or of the first row where there are none; from 1. */
  readonly line?: number;
}

/** What a delimiter makes of the line where the table begins: its first cells, and how many there are. */
export interface WayToPart {
  readonly delimiter: Delimiter;
  readonly cells: readonly string[];
  readonly columns: number;
}

/** A line as the file has it, or its beginning. */
export interface LineOfFile {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** How a table stands in its file, with what else could be said of it. */
export interface TableInFile {
  readonly byHand: ByHand;
  /** The first line of the table as it would be found by rule, where a person said otherwise: the next file of its kind is known by it. */
  readonly guessed?: readonly string[];
  /** Null in a sheet, whose cells are parted already. */
  readonly delimiter: Delimiter | null;
  readonly line: number;
  /** The other of two lines of headings that are read together. */
  readonly otherLine?: number;
  /** Whether another delimiter fits as well, or a line above may be that of the headings. */
  readonly isDoubtful: boolean;
  readonly ways: readonly WayToPart[];
  /** The first lines, and those around the one where the table begins. */
  readonly lines: readonly LineOfFile[];
}

/** Whether a person said anything. */
export const saysByHand = ({ delimiter, line }: ByHand): boolean =>
  delimiter !== undefined || line !== undefined;

/** The same as a text to be stored: ";4". */
export const writtenByHand = ({ delimiter, line }: ByHand): string => `${delimiter ?? ''}${line ?? ''}`;

/** What such a text says; nothing of any other. */
export function byHandOf(text: string | null): ByHand {
  const [, sign = '', digits = ''] = /^(\D{0,2})(\d{0,6})$/s.exec(text ?? '') ?? [];
  return {
    ...(isDelimiter(sign) && { delimiter: sign }),
    ...(Number(digits) > 0 && { line: Number(digits) }),
  };
}
