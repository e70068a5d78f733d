/** A claim that is being made while the case file changes: what it led to may have been taken out, or undone. */
import type { DatasetStatement } from '../model/dataset';
import type { Chosen, ClaimDraft } from './claim-draft';

/** What was chosen, where it is still there or is brought along; null otherwise. */
function ifThere<Item extends { readonly id: string }>(
  items: readonly Item[],
  chosen: Chosen<Item> | null,
): Chosen<Item> | null {
  return chosen && ('made' in chosen || items.some(({ id }) => id === chosen.known)) ? chosen : null;
}

/** The draft without what the case file does not have any more; null where its source is gone. */
export function draftNow(statement: DatasetStatement, draft: ClaimDraft): ClaimDraft | null {
  const { sources, parties, systems, relationships } = statement;
  if (!sources.some(({ id }) => id === draft.source)) return null;
  const about = relationships.find(({ id }) => id === draft.about);
  const objectsTo = relationships.find(({ id, kind }) => id === draft.objectsTo && kind !== 'objects-to');
  return {
    ...draft,
    about: about?.id ?? null,
    from: ifThere(parties, draft.from),
    to: ifThere(parties, draft.to),
    via: draft.via.filter((one) => ifThere(parties, one)),
    system: ifThere(systems, draft.system),
    objectsTo: objectsTo?.id ?? null,
    speaksFor: ifThere(parties, draft.speaksFor),
  };
}
