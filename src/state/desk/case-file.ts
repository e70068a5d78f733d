/** Bringing a case file to the desk, changing it, and taking it away. What the page shows follows each change at once. */

import { asFile, type SoundPart, soundPart } from '../../data/desk/sound-part';
import { hashOfText } from '../../data/hash';
import type { Edit } from '../../domain/desk/edit';
import {
  begun,
  done,
  type History,
  present,
  redoable,
  redone,
  undoable,
  undone,
} from '../../domain/desk/history';
import { withSourceText } from '../../domain/desk/source-text';
import { copyOf, emptyCaseFile, statementOf } from '../../domain/desk/statement-of';
import { type Deed, deedOf } from '../../domain/desk/told';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { DatasetStatement } from '../../domain/model/dataset';
import { type ClaimId, datasetId, type SelectableId } from '../../domain/model/ids';
import { showBefore, showCaseFile, showChanged, shownNow } from '../actions/desk';
import { goToDesk } from '../actions/to-desk';
import { type DeskTask, useApp } from '../store';
import { today } from '../today';
import type { Origin } from '../visit';
import { caseFileOf, type DeskState, setDesk, type ToldDeed, useDesk } from './desk-store';

const soundPartFor = memoizeLast(soundPart);

/** What can be shown of the case file on the desk, and why the rest cannot. */
export const soundPartOf = (state: DeskState): SoundPart => soundPartFor(caseFileOf(state));

/** The case file as the text of a file. */
export function textOfCaseFile(statement: DatasetStatement): string {
  return `${JSON.stringify(asFile(statement), null, 2)}\n`;
}

const originOf = (statement: DatasetStatement): Origin => ({
  file: useDesk.getState().fileName || `${statement.id}.json`,
  hash: hashOfText(textOfCaseFile(statement)),
});

function begin(statement: DatasetStatement, fileName: string): void {
  setDesk({
    ...{ history: begun(statement), fileName, place: { at: 'sources' }, span: null, draft: null, told: null },
    before: shownNow(),
  });
  const { sound } = soundPartOf(useDesk.getState());
  showCaseFile(sound, originOf(sound));
}

/** The words with which a new case file describes itself until its maker does. */
export type FirstWords = Pick<DatasetStatement, 'title' | 'description' | 'licence' | 'credit'>;

const chance = () => Math.random().toString(36).slice(2, 8);

/** Puts a new case file on the desk. */
function beginNew(words: FirstWords): void {
  const date = today();
  begin(emptyCaseFile({ id: datasetId(`case-${date}-${chance()}`), date, ...words }), '');
}

/** Puts the case file that is open on the desk; one that is shipped as a copy. */
function beginEditing(titleOfCopy: (title: string) => string): void {
  const { opening } = useApp.getState();
  if (opening.phase !== 'open') return;
  const { base, origin } = opening;
  const statement = statementOf(base.dataset);
  if (origin.file !== null) begin(statement, origin.file);
  else begin(copyOf(statement, datasetId(`${statement.id}-${chance()}`), titleOfCopy(statement.title)), '');
}

/** The id of what is open, without the files that are joined to it. */
const idOpen = (): string | null => {
  const { opening } = useApp.getState();
  return opening.phase === 'open' ? opening.base.dataset.id : null;
};

/** Whether the case file that is open is the one on the desk. */
const isOnDesk = ({ history }: DeskState): boolean => history !== null && present(history).id === idOpen();

/** Whether something else is on the desk that would be lost: what somebody has worked on, and is not asked for. */
export function isInTheWay(task: Exclude<DeskTask, 'go-on'>): boolean {
  const state = useDesk.getState();
  if (!state.history || state.history.steps.length === 1) return false;
  return task === 'new' || !isOnDesk(state);
}

/** Comes to the desk with a task. */
export function arrive(
  task: Exclude<DeskTask, 'go-on'>,
  words: FirstWords,
  titleOfCopy: (title: string) => string,
): void {
  if (task === 'new') beginNew(words);
  else if (isOnDesk(useDesk.getState())) goToDesk('go-on');
  else beginEditing(titleOfCopy);
}

/** Goes on with what is on the desk, and shows it. */
export function goOn(): void {
  const { sound } = soundPartOf(useDesk.getState());
  if (isOnDesk(useDesk.getState())) {
    goToDesk('go-on');
    return;
  }
  setDesk({ before: shownNow() });
  showCaseFile(sound, originOf(sound));
}

/** Shows what has become of the case file, and tells of it. */
function moveTo(history: History, told: Omit<ToldDeed, 'number'>, show: SelectableId | null = null): void {
  const { told: last, place, draft } = useDesk.getState();
  const statement = present(history);
  const has = (id: string) => statement.sources.some((source) => source.id === id);
  setDesk({
    history,
    told: { ...told, number: (last?.number ?? 0) + 1 },
    ...('id' in place && place.id !== null && !has(place.id) && { place: { at: 'sources' }, span: null }),
    ...(draft && !has(draft.source) && { draft: null }),
  });
  const { sound } = soundPartOf(useDesk.getState());
  showChanged(sound, originOf(sound), show);
}

/** The claims that lose their words by an act. */
function lostBy(statement: DatasetStatement, edit: Edit): readonly ClaimId[] {
  return edit.act === 'correct-text' ? withSourceText(statement, edit.id, edit.text, edit.sha256).lost : [];
}

/** Does something to the case file. @param show what is to be seen of it then */
export function act(edit: Edit, show: SelectableId | null = null): void {
  const { history } = useDesk.getState();
  if (!history) return;
  const before = present(history);
  const told = { how: 'done', deed: deedOf(before, edit), lost: lostBy(before, edit) } as const;
  moveTo(done(history, edit), told, show);
}

/** Takes the last act back. */
export function takeBack(): void {
  const { history } = useDesk.getState();
  const edit = history && undoable(history);
  if (!edit) return;
  const next = undone(history);
  moveTo(next, { how: 'undone', deed: deedOf(present(next), edit), lost: [] });
}

/** Does again what was taken back last. */
export function doAgain(): void {
  const { history } = useDesk.getState();
  const edit = history && redoable(history);
  if (!edit) return;
  moveTo(redone(history), { how: 'redone', deed: deedOf(present(history), edit), lost: [] });
}

/** Leaves the desk: what is on it stays there, and on the screen where it shows anything. */
export function leaveDesk(): void {
  const { before } = useDesk.getState();
  const { opening } = useApp.getState();
  const isEmpty = opening.phase === 'open' && opening.dataset.relationships.size === 0;
  if (isEmpty && before) showBefore(before);
  else goToDesk(null);
}

// Back and Forward may lead to what was open before: the desk makes way for it, and keeps what is on it.
useApp.subscribe(({ opening, desk }, last) => {
  if (opening === last.opening || opening.phase !== 'open') return;
  if (desk === 'go-on' && !isOnDesk(useDesk.getState())) goToDesk(null);
});

const toUndoFor = memoizeLast((history: History) => {
  const edit = undoable(history);
  return edit && deedOf(present(undone(history)), edit);
});
const toRedoFor = memoizeLast((history: History) => {
  const edit = redoable(history);
  return edit && deedOf(present(history), edit);
});

/** What undoing would take back; null where there is nothing. */
export const deedToUndo = ({ history }: DeskState): Deed | null => history && toUndoFor(history);

/** What redoing would bring back; null where there is nothing. */
export const deedToRedo = ({ history }: DeskState): Deed | null => history && toRedoFor(history);
