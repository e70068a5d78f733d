import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { useCaseFile } from '../../../state/desk/desk-store';
import { fieldsNotInWords, otherDesignation, type ValueField } from '../../../state/desk/found';
import { deskWords } from '../../../words/desk/desk';

/** What is said beside a field whose value does not stand in the words of the claim, or stands there under another designation; nothing where it does. */
export function useNotes(draft: ClaimDraft): (field: ValueField) => string | null {
  const caseFile = useCaseFile();
  const fields = fieldsNotInWords(caseFile, draft);
  const other = otherDesignation(caseFile, draft);
  const say = deskWords().claim;
  return (field) => {
    if (fields.has(field)) return say.notInWords;
    return field === 'system' && other ? say.otherDesignation(other.written, other.known) : null;
  };
}
