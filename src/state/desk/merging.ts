/** Another copy of the case file on the desk: reading it, and making one of the two. */

import { type Choices, mergedCopies } from '../../data/desk/merged/merged-copies';
import { type ThingChanged, thingsChanged } from '../../data/desk/merged/things-changed';
import type { Side } from '../../data/desk/merged/three-way';
import { proposedVersion } from '../../data/desk/saved/next-version';
import type { Fault } from '../../data/fault';
import { THINGS } from '../../domain/desk/thing';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { DatasetStatement } from '../../domain/model/dataset';
import { act, isOnDesk } from './case-file';
import { type BaseChoice, baseAtFirst, type Merging } from './copies';
import { caseFileOf, type DeskState, setDesk, useDesk } from './desk-store';

export type { ThingChanged };

/** A copy as it was read, or why it could not be. */
export type ReadCopy =
  | { readonly ok: true; readonly statement: DatasetStatement }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a copy from a file, with all that the check asks of a case file. */
export async function readCopy(file: File): Promise<ReadCopy> {
  const [{ readDataset }, text] = await Promise.all([import('../../data/read-dataset'), file.text()]);
  const check = readDataset(text);
  return check.ok ? { ok: true, statement: check.statement } : check;
}

/** Begins to merge a copy. */
export function beginMerging(theirs: DatasetStatement, name: string): void {
  setDesk(({ history }) => ({
    merging: { theirs, name, base: baseAtFirst(history, theirs), choices: new Map() },
    isMerging: true,
  }));
}

/** Takes another state for the one that both were made from; what is decided is asked again. */
export function takeBase(base: BaseChoice): void {
  setDesk(({ merging }) => (merging ? { merging: { ...merging, base, choices: new Map() } } : {}));
}

/** Decides more of what only a person can. */
export function decide(choices: Choices): void {
  setDesk(({ merging }) => (merging ? { merging: { ...merging, choices } } : {}));
}

/** The two copies as one, as far as it is decided. */
const mergedFor = memoizeLast((ours: DatasetStatement, merging: Merging) =>
  mergedCopies(
    ours,
    merging.theirs,
    merging.base.from === 'nowhere' ? null : merging.base.statement,
    merging.choices,
  ),
);

/** What becomes of both; null where nothing is to be merged. */
export const mergedOf = (state: DeskState) => state.merging && mergedFor(caseFileOf(state), state.merging);

/** The two as one where a side is chosen wherever a person is asked; to choose may ask more. */
function allOf(ours: DatasetStatement, theirs: DatasetStatement, base: DatasetStatement | null, side: Side) {
  let choices: Choices = new Map();
  for (;;) {
    const { statement, conflicts } = mergedCopies(ours, theirs, base, choices);
    const open = conflicts.filter(({ chosen }) => chosen === null);
    if (open.length === 0) return statement;
    choices = new Map([...choices, ...open.map(({ key }) => [key, side] as const)]);
  }
}

/** What one copy brings to the other: counted, and each of the things. */
export type Brought = ReturnType<typeof between>;

function between(before: DatasetStatement, after: DatasetStatement) {
  const version = proposedVersion(before, after);
  return { ...version, each: THINGS.flatMap((of) => thingsChanged(of, version, { before, after })) };
}

/** What merges by itself: what the other copy brings, and what it did not have. */
const byItselfFor = memoizeLast((ours: DatasetStatement, theirs: DatasetStatement, base: BaseChoice) => {
  const before = base.from === 'nowhere' ? null : base.statement;
  // What is to be decided is of neither: it is as it was on the side that the other is held against.
  return {
    fromTheirs: between(ours, allOf(ours, theirs, before, 'ours')),
    ofOurs: between(theirs, allOf(ours, theirs, before, 'theirs')),
  };
});

/** What merges by itself, counted; null where nothing is to be merged. */
export const byItselfOf = (state: DeskState) =>
  state.merging && byItselfFor(caseFileOf(state), state.merging.theirs, state.merging.base);

/** Gives the merging up. Nothing of the other copy is taken. */
export const giveUpMerging = (): void => setDesk({ merging: null, isMerging: false });

/** Makes one of the two, as one step that can be undone. Answers whether all was decided, and can hold together. */
export function mergeCopies(): boolean {
  const merged = mergedOf(useDesk.getState());
  if (!merged || merged.clashes.length > 0) return false;
  if (merged.conflicts.some(({ chosen }) => chosen === null)) return false;
  setDesk({ merging: null });
  act({ act: 'take-merged', statement: merged.statement });
  return true;
}

/** Offers to merge a file that is opened while a copy of it is on the desk. Answers whether it is such a one. */
export function offerCopy(theirs: DatasetStatement, name: string): boolean {
  if (!isOnDesk(theirs.id)) return false;
  beginMerging(theirs, name);
  return true;
}
