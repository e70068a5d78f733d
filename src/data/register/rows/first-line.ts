/** What the first line of a table is: the names of its columns, or a row like those below it. */

/** Both. */
export const FIRST_LINES = ['names', 'data'] as const;

/** One of them. */
export type FirstLine = (typeof FIRST_LINES)[number];

/** What the first line of a table was taken for. */
export interface FirstLineOfTable {
  readonly is: FirstLine;
  /** Whether a person said so. */
  readonly isChosen: boolean;
  /** Whether it may be the other one. */
  readonly isDoubtful: boolean;
}

/** One of them by its name in a storage; null for all else. */
export const firstLineOf = (name: string | null): FirstLine | null =>
  FIRST_LINES.find((each) => each === name) ?? null;
