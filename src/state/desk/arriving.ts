/** Coming to the desk: with a new case file, with one that is open, or with one that this device keeps. */
import { begun } from '../../domain/desk/history';
import { copyOf, emptyCaseFile, statementOf } from '../../domain/desk/statement-of';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { DatasetId } from '../../domain/model/ids';
import { showCaseFile, shownNow } from '../actions/desk';
import { goToDesk } from '../actions/to-desk';
import { type DeskTask, useApp } from '../store';
import { today } from '../today';
import { idOpen, isOnDesk, onScreen, putOnDesk } from './case-file';
import { setDesk, useDesk } from './desk-store';
import { bringBack } from './forms';
import { reopenCase } from './keeping';
import { reopenForms } from './keeping-forms';
import { byChance, copyId, newCaseId } from './new-case-id';
import { unfinishedOf } from './unfinished';

function begin(statement: DatasetStatement, keptAs: string, fileName = ''): void {
  showCaseFile(putOnDesk(begun(statement), keptAs, fileName));
}

/** Goes on with a case file that this device keeps. Answers whether it could be read. */
export async function goOnWithKept(id: string): Promise<boolean> {
  const { history, keptAs } = useDesk.getState();
  if (history && keptAs === id) {
    goOn();
    return true;
  }
  const [kept, forms] = await Promise.all([reopenCase(id), reopenForms(id)]);
  if (kept.found !== 'whole') return false;
  showCaseFile(putOnDesk(kept.history, id, '', true));
  bringBack(forms);
  return true;
}

/** The words with which a new case file describes itself until its maker does. */
export type FirstWords = Pick<DatasetStatement, 'title' | 'description' | 'licence' | 'credit'>;

/** Puts a new case file on the desk. */
function beginNew(words: FirstWords): void {
  const date = today();
  const id = newCaseId(date);
  begin(emptyCaseFile({ id, date, ...words }), id);
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

/** What is asked of the desk that is not to go on with what is there. */
export type NewTask = Exclude<DeskTask, { readonly act: 'new' | 'go-on' }> | { readonly act: 'new' };

/** Whether something else is on the desk that would be lost: what somebody has worked on, and is not asked for. */
export function isInTheWay(task: NewTask): boolean {
  const { history } = useDesk.getState();
  const isWorkedOn = (history?.steps.length ?? 0) > 1 || unfinishedOf(useDesk.getState()) !== null;
  if (!isWorkedOn) return false;
  if (task.act === 'kept') return useDesk.getState().keptAs !== task.id;
  // Another copy of what is on the desk may say other things.
  if (task.act === 'mend-file') return true;
  return task.act === 'new' || !isOnDesk(caseFileWith(task.id)?.statement.id);
}

/** Goes on with what is on the desk, and shows it. */
export function goOn(): void {
  if (isOnDesk(idOpen())) {
    goToDesk({ act: 'go-on' });
    return;
  }
  setDesk({ before: shownNow() });
  showCaseFile(onScreen());
}

/** Comes to the desk with a task. Answers whether it can be done: not what is too large, or is kept and cannot be read. */
export async function arrive(
  task: NewTask,
  words: FirstWords,
  titleOfCopy: (title: string) => string,
): Promise<'done' | 'too-large' | 'unread'> {
  if (task.act === 'kept') return (await goOnWithKept(task.id).catch(() => false)) ? 'done' : 'unread';
  if (task.act === 'new') {
    beginNew(words);
    return 'done';
  }
  if (task.act === 'mend-file') {
    const { statement, file } = task;
    if (statement.claims.length > MAX_CLAIMS) return 'too-large';
    begin(statement, `${statement.id}-${byChance()}`, file);
    // What is to be mended is listed there.
    setDesk({ place: { at: 'contents' } });
    return 'done';
  }
  const open = caseFileWith(task.id);
  if (!open) return 'done';
  const { statement, file } = open;
  if (statement.claims.length > MAX_CLAIMS) return 'too-large';
  if (isOnDesk(statement.id)) goOn();
  // Under a name of its own: what is kept of an earlier copy of the same file stays as it is.
  else if (file !== null) begin(statement, `${statement.id}-${byChance()}`, file);
  else {
    const id = copyId(statement.id);
    begin(copyOf(statement, id, titleOfCopy(statement.title)), id);
  }
  return 'done';
}
