/** The case file on the desk: changing it, and taking it away. What the page shows follows each change at once. */

import { savedText } from '../../data/desk/saved/saved-text';
import { type SoundPart, soundPart } from '../../data/desk/saved/sound-part';
import { hashOfText } from '../../data/hash';
import type { ClaimDraft } from '../../domain/desk/claim-draft';
import { draftInText } from '../../domain/desk/draft-in-text';
import { draftNow } from '../../domain/desk/draft-now';
import type { Edit } from '../../domain/desk/edit';
import { draftFollowing } from '../../domain/desk/follow-source';
import { done, type History, present, redoable, redone, undoable, undone } from '../../domain/desk/history';
import { withSourceText } from '../../domain/desk/source-text';
import { type Deed, deedOf } from '../../domain/desk/told';
import { canComeBack, hasSource } from '../../domain/desk/waiting-draft';
import { countingOnce } from '../../domain/join/counting-once';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { SelectableId } from '../../domain/model/ids';
import { showBefore, showBeginning, showChanged, shownNow } from '../actions/desk';
import { goToDesk } from '../actions/to-desk';
import { indexed } from '../actions/visit';
import { useApp } from '../store';
import type { BaseDataset, Origin } from '../visit';
import { datesFollowing } from './dates-following';
import { caseFileOf, type DeskState, setDesk, type ToldDeed, useDesk } from './desk-store';
import { bringBack, NO_FORMS, watchForms } from './forms';
import { answerOtherTabs } from './handing-over';
import { holdCase, releaseCase } from './holding';
import { keepCase, reopenCase } from './keeping';
import { keepFormsNow, reopenForms } from './keeping-forms';
import { formsOf } from './unfinished';
import type { Whose } from './whose';

const soundPartFor = memoizeLast(soundPart);

/** What can be shown of the case file on the desk, and why the rest cannot. */
export const soundPartOf = (state: DeskState): SoundPart => soundPartFor(caseFileOf(state));

const originOf = (statement: DatasetStatement): Origin => ({
  file: useDesk.getState().fileName || `${statement.id}.json`,
  hash: hashOfText(savedText(statement)),
});

/** What the screen shows of the case file on the desk. */
export function onScreen(): BaseDataset {
  const { sound } = soundPartOf(useDesk.getState());
  return { base: countingOnce(indexed(sound)), origin: originOf(sound) };
}

/** Whether this is the case file that is on the desk. */
export const isOnDesk = (id: string | undefined): boolean => {
  const { history } = useDesk.getState();
  return history !== null && present(history).id === id;
};

/** The id of what is open, without the files that are joined to it. */
export const idOpen = (): string | undefined => {
  const { opening } = useApp.getState();
  return opening.phase === 'open' ? opening.base.dataset.id : undefined;
};

/** Hears whose a case file is to write. One that another tab had is as that tab has left it. */
function hearWhose(keptAs: string, whose: Whose, kept: History | null): void {
  const state = useDesk.getState();
  if (state.keptAs !== keptAs) return;
  const wasRead = state.whose === 'others';
  // What is half filled in is so in the tab that writes it.
  setDesk({ whose, ...(whose === 'others' && NO_FORMS) });
  // What was begun, or done before the browser had said so, is not kept yet.
  if (whose === 'mine' && !wasRead && state.history && state.history !== kept)
    keepCase(keptAs, state.history);
  if (!wasRead || whose !== 'mine') return;
  const takeOver = async () => {
    const [reopened, forms] = await Promise.all([reopenCase(keptAs), reopenForms(keptAs)]);
    if (reopened.found !== 'whole' || useDesk.getState().keptAs !== keptAs) return;
    show(reopened.history);
    bringBack(forms);
  };
  takeOver().catch(() => undefined);
}

/**
 * Puts a case file on the desk, in the place of what was there; it is kept on this device from now on.
 * @param kept whether this device keeps it as it is
 */
export function putOnDesk(history: History, keptAs: string, fileName: string, kept = false): BaseDataset {
  void keepFormsNow();
  watchForms();
  answerOtherTabs();
  releaseCase(useDesk.getState().keptAs);
  const heard = (whose: Whose) => hearWhose(keptAs, whose, kept ? history : null);
  setDesk({
    ...{ history, fileName, keptAs, whose: 'mine', place: { at: 'sources' } },
    ...{ span: null, told: null, before: shownNow(), ...NO_FORMS },
  });
  holdCase(keptAs, heard).then(heard, () => undefined);
  return onScreen();
}

/** A claim that is being made, once its source says something else of itself, or in its text. */
const draftAfter = (before: DatasetStatement, after: DatasetStatement, draft: ClaimDraft): ClaimDraft =>
  datesFollowing(before, after, draft, draftInText(before, after, draftFollowing(before, after, draft)));

/** The claim that is being made in another state of the case file: without its source it waits, and comes back with it. */
function draftIn(history: History): Pick<DeskState, 'draft' | 'waiting'> & Partial<DeskState> {
  const { draft, waiting, typed, history: last } = useDesk.getState();
  const statement = present(history);
  const before = last && present(last);
  const followed = draft && before ? draftAfter(before, statement, draft) : draft;
  const now = followed && draftNow(statement, followed);
  if (now) return { draft: now, waiting: waiting && canComeBack(history, waiting) ? waiting : null };
  const source = draft && before?.sources.find(({ id }) => id === draft.source);
  // A claim that is mended is there as it was once its source is.
  const isHalfMade = draft && source && formsOf(useDesk.getState()).includes('claim');
  const left = isHalfMade ? { draft, source, typed } : waiting;
  if (!left || !canComeBack(history, left)) return { draft: null, waiting: null };
  if (!hasSource(statement, left.source)) return { draft: null, waiting: left };
  const isOfWords = left.draft.words.type === 'quotation';
  return {
    ...{ draft: draftNow(statement, left.draft), waiting: null, typed: left.typed, isAside: false },
    ...(isOfWords && { place: { at: 'text', id: left.source.id } }),
  };
}

/** Puts another state of the case file on the desk and on the screen. @param selected what is to be seen of it */
function show(history: History, selected: SelectableId | null = null): void {
  const { place } = useDesk.getState();
  const statement = present(history);
  const has = (id: string) => statement.sources.some((source) => source.id === id);
  const isGone = 'id' in place && place.id !== null && !has(place.id);
  setDesk({
    history,
    ...(isGone && { place: { at: 'sources' }, span: null }),
    ...draftIn(history),
  });
  showChanged(onScreen(), selected);
}

/** Shows what has become of the case file, keeps it, and tells of it; what another tab has is only read here. */
function moveTo(
  history: History,
  told: Omit<ToldDeed, 'number'>,
  selected: SelectableId | null = null,
): void {
  const { told: last, keptAs, whose } = useDesk.getState();
  if (whose === 'others') return;
  show(history, selected);
  setDesk({ told: { ...told, number: (last?.number ?? 0) + 1 } });
  keepCase(keptAs, history);
}

/** What becomes of the words of claims by an act. */
function wordsAfter(statement: DatasetStatement, edit: Edit): ToldDeed['words'] {
  return edit.act === 'correct-text' ? withSourceText(statement, edit.id, edit.text, edit.sha256) : null;
}

/** Does something to the case file. @param show what is to be seen of it then */
export function act(edit: Edit, show: SelectableId | null = null): void {
  const { history } = useDesk.getState();
  if (!history) return;
  const before = present(history);
  const told = { how: 'done', deed: deedOf(before, edit), words: wordsAfter(before, edit) } as const;
  moveTo(done(history, edit), told, show);
}

/** Takes the last act back. */
export function takeBack(): void {
  const { history } = useDesk.getState();
  const edit = history && undoable(history);
  if (!edit) return;
  const next = undone(history);
  moveTo(next, { how: 'undone', deed: deedOf(present(next), edit), words: null });
}

/** Does again what was taken back last. */
export function doAgain(): void {
  const { history } = useDesk.getState();
  const edit = history && redoable(history);
  if (!edit) return;
  const before = present(history);
  moveTo(redone(history), { how: 'redone', deed: deedOf(before, edit), words: wordsAfter(before, edit) });
}

/** What is on the screen once the desk is left. */
export type Left =
  /** What is on the desk, as far as it shows anything. */
  | 'case-file'
  /** What was there before. */
  | 'before'
  /** Nothing: the page began at the desk, and what the site begins with is to be opened. */
  | 'nothing';

/** Leaves the desk: what is on it stays there, and on the screen where it shows anything. */
export function leaveDesk(): Left {
  const { before } = useDesk.getState();
  const { opening } = useApp.getState();
  const isEmpty = opening.phase === 'open' && opening.dataset.relationships.size === 0;
  if (!isEmpty) {
    goToDesk(null);
    return 'case-file';
  }
  if (before?.opening.phase === 'open') {
    showBefore(before);
    return 'before';
  }
  showBeginning();
  return 'nothing';
}

/**
 * Back and Forward may lead to what was open before: the desk makes way for it, and keeps what is on it. What this answers
 * with ends that.
 */
export function makeWay(): () => void {
  const look = () => {
    const { opening, desk } = useApp.getState();
    if (opening.phase === 'open' && desk?.act === 'go-on' && !isOnDesk(idOpen())) goToDesk(null);
  };
  // While another dataset was on its way, the desk was not there to hear of it.
  look();
  return useApp.subscribe(({ opening }, last) => {
    if (opening !== last.opening) look();
  });
}

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
