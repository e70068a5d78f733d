/** What is half filled in at the desk: kept on this device with its case file until it is done or given up. */
import { type ClaimDraft, draftOf, emptyDraft } from '../../domain/desk/claim-draft';
import { present } from '../../domain/desk/history';
import { EMPTY_SOURCE, type SourceDraft } from '../../domain/desk/source-draft';
import { LIST_OF } from '../../domain/desk/thing';
import type { WaitingDraft } from '../../domain/desk/waiting-draft';
import type { Source } from '../../domain/model/source';
import { isObject } from './case-shelf';
import type { DeskPlace, DeskState, NamesDraft } from './desk-store';
import { type KeptMerging, keptMerging, keptMergingIn } from './kept-merging';
import { formsNow, type ThingForm, thingFormsIn } from './thing-forms';

/** What of the desk is kept of it. */
export const FORM_FIELDS = [
  'draft',
  'waiting',
  'sourceDraft',
  'namesDraft',
  'thingForms',
  'typed',
  'place',
  'merging',
  'isMerging',
] as const satisfies readonly (keyof DeskState)[];

type FormState = Pick<DeskState, (typeof FORM_FIELDS)[number]>;

/** All that is half filled in, and where on the desk it stands. */
export type Unfinished = Omit<FormState, 'merging'> & { readonly merging: KeptMerging | null };

/** What can be half filled in. */
export type FormKind = 'claim' | 'source' | 'names' | ThingForm['form'] | 'copies';

/** Whether a claim that is open to be mended is as it was. */
export function isUntouched({
  history,
  draft,
  typed,
}: Pick<DeskState, 'history' | 'draft' | 'typed'>): boolean {
  if (!history || !draft || Object.keys(typed).length > 0) return false;
  const statement = present(history);
  const claim = statement.claims.find(({ id }) => id === draft.id);
  return claim !== undefined && JSON.stringify(draftOf(statement, claim)) === JSON.stringify(draft);
}

/** Whether what gets other names is still there: it may have been made one with another. */
function isThere({ history }: DeskState, { of, id }: NamesDraft): boolean {
  const statement = history && present(history);
  return !statement || statement[LIST_OF[of]].some((item) => item.id === id);
}

/** What is half filled in of a case file, by its kinds. */
export function formsOf(state: DeskState): readonly FormKind[] {
  const { history, draft, sourceDraft, namesDraft, thingForms, merging } = state;
  const about = history ? formsNow(present(history), thingForms).map(({ form }) => form) : [];
  return [
    ...(draft && !isUntouched(state) ? (['claim'] as const) : []),
    ...(sourceDraft ? (['source'] as const) : []),
    ...(namesDraft && isThere(state, namesDraft) ? (['names'] as const) : []),
    ...new Set(about),
    ...(merging ? (['copies'] as const) : []),
  ];
}

/** What is half filled in now; null where nothing is. */
export function unfinishedOf(state: DeskState): Unfinished | null {
  if (formsOf(state).length === 0 && !state.waiting) return null;
  const { draft, waiting, sourceDraft, namesDraft, thingForms, typed, place, merging, isMerging } = state;
  return {
    ...{ draft, waiting, sourceDraft, namesDraft, thingForms, typed, place, isMerging },
    merging: merging && keptMerging(merging),
  };
}

const PLACES: readonly DeskPlace['at'][] = ['sources', 'source-form', 'text', 'contents'];

const areTexts = (value: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  keys.every((key) => typeof value[key] === 'string');

function draftIn(value: unknown): ClaimDraft | null {
  if (!isObject(value) || typeof value['source'] !== 'string' || !isObject(value['words'])) return null;
  const draft = value as unknown as ClaimDraft;
  // What an older version of the app did not ask for yet, nobody has said.
  return { ...emptyDraft(draft.source, draft.words), ...draft };
}

function waitingIn(value: unknown): WaitingDraft | null {
  if (!isObject(value) || !isObject(value['source'])) return null;
  const draft = draftIn(value['draft']);
  return draft && { draft, source: value['source'] as unknown as Source, typed: typedIn(value['typed']) };
}

function sourceDraftIn(value: unknown): SourceDraft | null {
  if (!isObject(value) || !areTexts(value, ['text', 'title', 'publisher'])) return null;
  const parted = Array.isArray(value['parted']) ? value['parted'].map(String) : [];
  return { ...EMPTY_SOURCE, ...(value as Partial<SourceDraft>), parted };
}

function placeIn(value: unknown): DeskPlace {
  const at = isObject(value) && PLACES.find((one) => one === value['at']);
  return at ? (value as unknown as DeskPlace) : { at: 'sources' };
}

/** What stands in fields. */
function typedIn(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What was kept as half filled in; null where it is nothing that can be gone on with. */
export function unfinishedIn(value: unknown): Unfinished | null {
  if (!isObject(value)) return null;
  const names = value['namesDraft'];
  const found: Unfinished = {
    draft: draftIn(value['draft']),
    waiting: waitingIn(value['waiting']),
    sourceDraft: sourceDraftIn(value['sourceDraft']),
    namesDraft:
      isObject(names) && areTexts(names, ['of', 'id', 'name', 'nameInText', 'aliases'])
        ? (names as unknown as NamesDraft)
        : null,
    typed: typedIn(value['typed']),
    place: placeIn(value['place']),
    thingForms: thingFormsIn(value['thingForms']),
    merging: keptMergingIn(value['merging']),
    isMerging: value['isMerging'] === true,
  };
  const { draft, waiting, sourceDraft, namesDraft, thingForms, merging } = found;
  const isAny =
    draft || waiting || sourceDraft || namesDraft || merging || Object.keys(thingForms).length > 0;
  return isAny ? found : null;
}
