/** Bringing a case file to the desk, changing it, and taking it away. What the page shows follows each change at once. */

import { savedText } from '../../data/desk/saved-text';
import { type SoundPart, soundPart } from '../../data/desk/sound-part';
import { hashOfText } from '../../data/hash';
import { draftNow } from '../../domain/desk/draft-now';
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
import { type ClaimId, type DatasetId, datasetId, type SelectableId } from '../../domain/model/ids';
import { showBefore, showCaseFile, showChanged, shownNow } from '../actions/desk';
import { goToDesk } from '../actions/to-desk';
import { type DeskTask, useApp } from '../store';
import { today } from '../today';
import type { Origin } from '../visit';
import { caseFileOf, type DeskState, setDesk, type ToldDeed, useDesk } from './desk-store';

const soundPartFor = memoizeLast(soundPart);

/** What can be shown of the case file on the desk, and why the rest cannot. */
export const soundPartOf = (state: DeskState): SoundPart => soundPartFor(caseFileOf(state));

const originOf = (statement: DatasetStatement): Origin => ({
  file: useDesk.getState().fileName || `${statement.id}.json`,
  hash: hashOfText(savedText(statement)),
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

/** Larger ones are no case files any more: after each act the check would look at all of it. */
const MAX_CLAIMS = 5000;

/** A case file that is open, and the name of the file that it came from; null for one that is shipped. */
interface OpenCaseFile {
  readonly statement: DatasetStatement;
  readonly file: string | null;
}

/** The case file of this id that is open by itself or beside others; null where there is none. */
function caseFileWith(id: DatasetId): OpenCaseFile | null {
  const { opening } = useApp.getState();
  if (opening.phase !== 'open') return null;
  const { base, origin, files } = opening;
  if (base.dataset.id === id) return { statement: statementOf(base.dataset), file: origin.file };
  const beside = files.find(({ dataset }) => dataset.id === id);
  if (!beside || beside.ownId === null) return null;
  return { statement: { ...statementOf(beside.dataset), id: beside.ownId }, file: beside.report.name };
}

/** Whether this is the case file that is on the desk. */
const isOnDesk = (id: string | undefined): boolean => {
  const { history } = useDesk.getState();
  return history !== null && present(history).id === id;
};

/** The id of what is open, without the files that are joined to it. */
const idOpen = (): string | undefined => {
  const { opening } = useApp.getState();
  return opening.phase === 'open' ? opening.base.dataset.id : undefined;
};

/** What is asked of the desk that is not to go on. */
export type NewTask = Exclude<DeskTask, { readonly act: 'new' | 'go-on' }> | { readonly act: 'new' };

/** Whether something else is on the desk that would be lost: what somebody has worked on, and is not asked for. */
export function isInTheWay(task: NewTask): boolean {
  const { history } = useDesk.getState();
  if (!history || history.steps.length === 1) return false;
  return task.act === 'new' || !isOnDesk(caseFileWith(task.id)?.statement.id);
}

/** Goes on with what is on the desk, and shows it. */
export function goOn(): void {
  const { sound } = soundPartOf(useDesk.getState());
  if (isOnDesk(idOpen())) {
    goToDesk({ act: 'go-on' });
    return;
  }
  setDesk({ before: shownNow() });
  showCaseFile(sound, originOf(sound));
}

/** Comes to the desk with a task. Answers whether it can be done; what is too large cannot. */
export function arrive(
  task: NewTask,
  words: FirstWords,
  titleOfCopy: (title: string) => string,
): 'done' | 'too-large' {
  if (task.act === 'new') {
    beginNew(words);
    return 'done';
  }
  const open = caseFileWith(task.id);
  if (!open) return 'done';
  const { statement, file } = open;
  if (statement.claims.length > MAX_CLAIMS) return 'too-large';
  if (isOnDesk(statement.id)) goOn();
  else if (file !== null) begin(statement, file);
  else begin(copyOf(statement, datasetId(`${statement.id}-${chance()}`), titleOfCopy(statement.title)), '');
  return 'done';
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
    draft: draft && draftNow(statement, draft),
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
  if (desk?.act === 'go-on' && !isOnDesk(idOpen())) goToDesk(null);
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
