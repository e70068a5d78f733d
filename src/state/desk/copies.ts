/** Two copies of one case file, of which one lies on the desk. */
import type { Choices, Clash, Conflict } from '../../data/desk/merged/merged-copies';
import { isMadeFrom, nearestState } from '../../data/desk/saved/nearest-state';
import type { History } from '../../domain/desk/history';
import type { DatasetStatement } from '../../domain/model/dataset';

export type { Choices, Clash, Conflict };

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

/** The state of the case file on the desk that a copy may have been made from, where the desk still has it. */
export function baseOnDesk(history: History | null, theirs: DatasetStatement): BaseChoice {
  if (!history) return { from: 'nowhere' };
  const states = history.steps.slice(0, history.at + 1).map(({ statement }) => statement);
  const at = nearestState(states, theirs);
  const statement = at === null ? undefined : states[at];
  return at === null || !statement ? { from: 'nowhere' } : { from: 'desk', statement, ago: history.at - at };
}

/** What a merging begins with: the state that a copy was plainly made from. Of any other a person says so, or is asked about all that differs. */
export function baseAtFirst(history: History | null, theirs: DatasetStatement): BaseChoice {
  const found = baseOnDesk(history, theirs);
  return found.from === 'desk' && isMadeFrom(found.statement, theirs) ? found : { from: 'nowhere' };
}
