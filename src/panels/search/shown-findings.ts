/** What was found, as it is shown. */

import type { Hidden } from '../../domain/views/hidden';
import type { QuestionAsked } from '../../domain/views/questions-asked';
import type { Hit, HitGroup } from '../../domain/views/search';
import type { RowsFound } from '../../words/en/questions/search-hits';

/** A hit with what hides it, if anything does. */
export type ShownHit = Hit & { readonly hidden: Hidden | null };

/** The rows of files that hold the words: how many, and the words by which the table finds the same ones. */
export interface ShownRows extends RowsFound {
  readonly words: string;
}

/** What was found, in groups, and how many there are in all. */
export interface ShownFindings {
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly ShownHit[] }[];
  /** How many there are beside the rows of files. */
  readonly total: number;
  /** The questions that the query asks. */
  readonly questions: readonly QuestionAsked[];
  /** Why a question that was typed has no answer; null where it has one, or none was. */
  readonly note: string | null;
  /** Null where no row holds the words. */
  readonly rows: ShownRows | null;
}

/** What can be chosen in the list: questions first, then what was found, and all rows in the table. */
export type ShownOption = QuestionAsked | ShownHit | ShownRows;

/** Whether there are more rows than the list has hits, so that the table is offered. */
export function leadsToTable(rows: ShownRows | null): rows is ShownRows {
  return rows !== null && rows.found > rows.listed;
}

/** All that can be chosen, from top to bottom. */
export const optionsOf = ({ questions, groups, rows }: ShownFindings): readonly ShownOption[] => [
  ...questions,
  ...groups.flatMap(({ hits }) => hits),
  ...(leadsToTable(rows) ? [rows] : []),
];
