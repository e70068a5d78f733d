/** What is half filled in at the desk: kept on this device with its case file until it is done or given up. */
import { type ClaimDraft, emptyDraft } from '../../domain/desk/claim-draft';
import { EMPTY_SOURCE, type SourceDraft } from '../../domain/desk/source-draft';
import { isObject } from './case-shelf';
import type { DeskPlace, DeskState, NamesDraft } from './desk-store';

/** What of the desk is kept of it. */
export const FORM_FIELDS = [
  'draft',
  'sourceDraft',
  'namesDraft',
  'typed',
  'place',
] as const satisfies readonly (keyof DeskState)[];

/** All that is half filled in, and where on the desk it stands. */
export type Unfinished = Pick<DeskState, (typeof FORM_FIELDS)[number]>;

/** What is half filled in now; null where nothing is. */
export function unfinishedOf({ draft, sourceDraft, namesDraft, typed, place }: DeskState): Unfinished | null {
  return draft || sourceDraft || namesDraft ? { draft, sourceDraft, namesDraft, typed, place } : null;
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

function sourceDraftIn(value: unknown): SourceDraft | null {
  if (!isObject(value) || !areTexts(value, ['text', 'title', 'publisher'])) return null;
  return { ...EMPTY_SOURCE, ...(value as Partial<SourceDraft>) };
}

function placeIn(value: unknown): DeskPlace {
  const at = isObject(value) && PLACES.find((one) => one === value['at']);
  return at ? (value as unknown as DeskPlace) : { at: 'sources' };
}

/** What was kept as half filled in; null where it is nothing that can be gone on with. */
export function unfinishedIn(value: unknown): Unfinished | null {
  if (!isObject(value)) return null;
  const names = value['namesDraft'];
  const typed = isObject(value['typed']) ? value['typed'] : {};
  const found: Unfinished = {
    draft: draftIn(value['draft']),
    sourceDraft: sourceDraftIn(value['sourceDraft']),
    namesDraft:
      isObject(names) && areTexts(names, ['of', 'id', 'name', 'nameInText', 'aliases'])
        ? (names as unknown as NamesDraft)
        : null,
    typed: Object.fromEntries(
      Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    place: placeIn(value['place']),
  };
  return found.draft || found.sourceDraft || found.namesDraft ? found : null;
}
