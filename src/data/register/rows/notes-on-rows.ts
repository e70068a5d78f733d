/** What is to be known of the rows of a file, each as a whole. */
/** A number of a row that adds up others, and what they come to: null where none of them has a figure. */
export interface UnequalSum {
  readonly column: string;
  readonly total: number;
  readonly sum: number | null;
}

/** The lines of a row that a file has in several. */
interface Lines {
  readonly line: number;
  readonly until: number;
}

/** What is to be known of a row as a whole. */
export type OfRow =
  | ({ readonly code: 'left-out'; readonly cells: number; readonly width: number } & Lines)
  | ({ readonly code: 'put-together' | 'semicolons' } & Lines)
  /** So many rows lack cells at their end. */
  | { readonly code: 'short-rows'; readonly rows: number }
  | { readonly code: 'hidden-signs'; readonly line: number }
  | { readonly code: 'other-width'; readonly cells: number; readonly width: number }
  | { readonly code: 'no-row' | 'no-row-of-deal' }
  | { readonly code: 'several-rows'; readonly rows: number }
  /** It adds up others; what of their columns it does not agree with. */
  | { readonly code: 'total'; readonly name: string; readonly differs?: readonly UnequalSum[] }
  /** Another row, at a line, holds it: a re-export among the exports. */
  | { readonly code: 'part-of-flow'; readonly text: string; readonly whole: number }
  /** A heading of goods, beside those below it. */
  | { readonly code: 'heading-above'; readonly text: string }
  /** It returns that nothing was transferred. */
  | { readonly code: 'nil-return'; readonly text: string }
  /** So many rows from here on are the same as others in every cell; this one as an earlier line. */
  | { readonly code: 'equal-rows'; readonly rows: number; readonly as: number }
  /** It brought back what its reporter had exported. */
  | { readonly code: 'came-back'; readonly text: string }
  /** It tells of money or goods that are no arms, in a list of support. */
  | { readonly code: 'other-aid'; readonly text: string }
  /** Its direction was said to be none. */
  | { readonly code: 'flow-left-out'; readonly text: string }
  /** A row for each of several parties that a cell names. */
  | { readonly code: 'several-parties'; readonly text: string; readonly rows: number };
