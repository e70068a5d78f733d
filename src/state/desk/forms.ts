/** The forms of the desk while they are filled in: watched as they change, and brought back on a later visit. */
import { useShallow } from 'zustand/react/shallow';
import { draftNow } from '../../domain/desk/draft-now';
import { present } from '../../domain/desk/history';
import { type DeskState, setDesk, useDesk } from './desk-store';
import { keepForms } from './keeping-forms';
import { mergingOf } from './kept-merging';
import { FORM_FIELDS, type FormKind, formsOf, type Unfinished, unfinishedOf } from './unfinished';

/** Nothing is half filled in. */
export const NO_FORMS = {
  ...{ draft: null, waiting: null, sourceDraft: null, namesDraft: null, thingForms: {}, typed: {} },
  ...{ merging: null, isMerging: false, isBroughtBack: false },
} satisfies Partial<DeskState>;

/** Brings back what was half filled in, as far as what it is about is still there. */
export function bringBack(forms: Unfinished | null): void {
  const { history } = useDesk.getState();
  if (!forms || !history) return;
  const statement = present(history);
  const { draft, place, merging } = forms;
  const isThere =
    !('id' in place) || place.id === null || statement.sources.some(({ id }) => id === place.id);
  setDesk({
    ...forms,
    ...{ draft: draft && draftNow(statement, draft), isBroughtBack: true },
    merging: merging && mergingOf(merging, history),
    place: isThere ? place : { at: 'sources' },
  });
}

let isWatched = false;

/** Keeps what is being filled in whenever that changes. */
export function watchForms(): void {
  if (isWatched) return;
  isWatched = true;
  useDesk.subscribe((state, last) => {
    const forms = unfinishedOf(state);
    const isSame = FORM_FIELDS.every((field) => state[field] === last[field]);
    if (state.keptAs !== last.keptAs || state.whose === 'others' || isSame) return;
    if (forms || unfinishedOf(last)) keepForms(state.keptAs, forms);
    // What lies in fields goes with the last form.
    if (!forms && unfinishedOf(last)) setDesk({ typed: {}, isBroughtBack: false });
  });
}

/** What is half filled in now, by its kinds. */
export const useFormKinds = (): readonly FormKind[] => useDesk(useShallow(formsOf));
