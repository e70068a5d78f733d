/** Whether a check of a claim against its source still holds once the claim is mended. */
import type { Claim } from '../model/claim';
import type { DatasetStatement } from '../model/dataset';
import { type ClaimDraft, draftOf } from './claim-draft';
import { claimOf } from './claim-of-draft';

/** All that was held against the source. */
const whatWasChecked = ({ checked: _, id: __, ...claim }: Claim): string => JSON.stringify(claim);

/** A claim that is mended, without the check of what it said before: nobody held against the source what it says now. */
export const withHoldingCheck = (statement: DatasetStatement, draft: ClaimDraft): ClaimDraft =>
  saysOtherThanChecked(statement, draft) ? { ...draft, checkedBy: '', checkedOn: null } : draft;

/** Whether a claim was checked, says something else now, and is still said to be checked by the same one on the same day. */
export function saysOtherThanChecked(statement: DatasetStatement, draft: ClaimDraft): boolean {
  const claim = statement.claims.find(({ id }) => id === draft.id);
  const unchanged = claim?.checked && draftOf(statement, claim);
  // Both by way of a draft: in a file the keys may stand in another order.
  const before = unchanged && claimOf(statement, unchanged)?.claim;
  const after = before && claimOf(statement, draft)?.claim;
  if (!before?.checked || !after?.checked) return false;
  const isSameCheck = after.checked.by === before.checked.by && after.checked.on === before.checked.on;
  return isSameCheck && whatWasChecked(after) !== whatWasChecked(before);
}
