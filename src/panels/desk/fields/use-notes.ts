import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { useCaseFile } from '../../../state/desk/desk-store';
import { fieldsNotInWords, type ValueField } from '../../../state/desk/found';
import { deskWords } from '../../../words/desk/desk';

/** What is said beside a field whose value does not stand in the words of the claim; nothing where it does. */
export function useNotes(draft: ClaimDraft): (field: ValueField) => string | null {
  const fields = fieldsNotInWords(useCaseFile(), draft);
  return (field) => (fields.has(field) ? deskWords().claim.notInWords : null);
}
