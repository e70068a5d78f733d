/** Two copies of one case file, of which one lies on the desk. */
import type { Choices, Conflict } from '../../data/desk/merged-copies';
import type { DatasetStatement } from '../../domain/model/dataset';

export type { Choices, Conflict };

/** Where the state stands that both copies were made from. */
export type BaseChoice =
  /** Among what was done here, so many steps ago. */
  | { readonly from: 'desk'; readonly statement: DatasetStatement; readonly ago: number }
  | { readonly from: 'file'; readonly statement: DatasetStatement; readonly name: string }
  | { readonly from: 'nowhere' };

/** Another copy that is to be merged, and what is decided of it so far. */
export interface Merging {
  readonly theirs: DatasetStatement;
  /** The name of its file. */
  readonly name: string;
  readonly base: BaseChoice;
  readonly choices: Choices;
}
