/** What the check would have against a claim that is made, by the field of its form: no name is taken that no file may hold. */
import type { Fault } from '../../data/fault';
import { type ClaimDraft, chosenId } from '../../domain/desk/claim-draft';
import { claimOf } from '../../domain/desk/claim-of-draft';
import type { DraftFault } from '../../domain/desk/draft-faults';
import type { DatasetStatement } from '../../domain/model/dataset';
import { type FaultOf, faultsOfEdit } from './desk-faults';

/** A field of the form that shows what the check has against it. */
export type CheckedField = DraftFault['field'] | 'speakerInText' | 'role' | 'through' | 'scope';

/** The fields in which the parts of a claim are filled in. */
const FIELD_OF: Readonly<Record<string, CheckedField>> = {
  'attribution.speaker': 'speaker',
  'attribution.speakerInText': 'speakerInText',
  'attribution.role': 'role',
  'attribution.through': 'through',
  'checked.by': 'checkedBy',
  'citation.text': 'words',
  scope: 'scope',
};

/** The field in which a party or weapon is filled in that the claim brings along. */
function fieldOfMade(draft: ClaimDraft, id: string): CheckedField | null {
  const fields = ['from', 'to', 'system', 'speaksFor'] as const;
  const is = (field: (typeof fields)[number]) => {
    const chosen = draft[field];
    return chosen !== null && chosenId<{ readonly id: string }>(chosen) === id;
  };
  return fields.find(is) ?? (draft.via.some((one) => chosenId(one) === id) ? 'via' : null);
}

function fieldOf(draft: ClaimDraft, { thing, fault }: FaultOf): CheckedField | null {
  const field = fault.path.replace(/^data\.\w+\[\d+\]\.?/, '');
  switch (thing?.of) {
    case 'claim':
    case 'relationship':
      return FIELD_OF[field] ?? null;
    case 'system':
      return field === 'description' ? 'description' : fieldOfMade(draft, thing.id);
    case 'party':
      return fieldOfMade(draft, thing.id);
    default:
      return null;
  }
}

/** What the check would have against it, by field; nothing while the form itself has faults. */
export function checkOfDraft(
  statement: DatasetStatement,
  draft: ClaimDraft,
): ReadonlyMap<CheckedField, Fault> {
  const made = claimOf(statement, draft);
  const faults = made ? faultsOfEdit(statement, { act: 'put-claim', ...made }) : [];
  return new Map(
    faults.flatMap((one) => {
      const field = fieldOf(draft, one);
      return field ? [[field, one.fault] as const] : [];
    }),
  );
}
