/** What was done to a case file, step by step, back and forth. */
import type { DatasetStatement } from '../model/dataset';
import { type Edit, edited } from './edit';

/** One state of a case file, and the act that led to it; none for the state that it was opened in. */
interface Step {
  readonly statement: DatasetStatement;
  readonly edit: Edit | null;
}

/** The states of a case file; those after `at` were undone. */
export interface History {
  readonly steps: readonly [Step, ...Step[]];
  readonly at: number;
}

/** A case file to which nothing has been done. */
export const begun = (statement: DatasetStatement): History => ({
  steps: [{ statement, edit: null }],
  at: 0,
});

const stepAt = ({ steps, at }: History): Step => steps[at] ?? steps[0];

/** The case file as it is now. */
export const present = (history: History): DatasetStatement => stepAt(history).statement;

/** The history with one more act. What was undone is gone. An act that changes nothing is no step. */
export function done(history: History, edit: Edit): History {
  const statement = edited(present(history), edit);
  if (statement === present(history)) return history;
  const [first, ...others] = history.steps;
  return {
    steps: [first, ...others.slice(0, history.at), { statement, edit }],
    at: history.at + 1,
  };
}

/** The act that undoing would take back; null where there is none. */
export const undoable = (history: History): Edit | null => stepAt(history).edit;

/** The act that redoing would bring back; null where there is none. */
export const redoable = ({ steps, at }: History): Edit | null => steps[at + 1]?.edit ?? null;

/** One step back, as far as there is one. */
export const undone = (history: History): History =>
  history.at === 0 ? history : { ...history, at: history.at - 1 };

/** One step forth, as far as there is one. */
export const redone = (history: History): History =>
  redoable(history) ? { ...history, at: history.at + 1 } : history;
